using System.Text.RegularExpressions;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Tests.Reading.Tokens;

/// <summary>Sentences in which a tag stands after each word whose part of speech matters: <c>some accused/Verb the men</c>.</summary>
internal static partial class TaggedText
{
    internal static void AssertTagsAsMarked(string marked)
    {
        var tags = TagsOf(Mark().Replace(marked, ""));
        var removed = 0;
        Assert.Equal(marked, Mark().Replace(marked, mark =>
        {
            var end = mark.Index - removed;
            removed += mark.Length;
            return $"/{tags[end]}";
        }));
    }

    /// <summary>The tags by the offsets past their words.</summary>
    private static Dictionary<int, CoarseTag> TagsOf(string text)
    {
        using var tokens = new TokenList();
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
        new Quotations().Pair(text, tokens);
        CoarseTagger.Tag(text, tokens, 0, tokens.Count);
        return Enumerable.Range(0, tokens.Count).ToDictionary(i => tokens[i].End, i => tokens[i].Tag);
    }

    [GeneratedRegex("/[A-Z][A-Za-z]+")]
    private static partial Regex Mark();
}
