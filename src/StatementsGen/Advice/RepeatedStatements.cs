using System.Globalization;
using StatementsGen.Outlines;

namespace StatementsGen.Advice;

/// <summary>The same sentence twice in a document: often a slip of copying, and its second member is named <c>…_2</c>. One with a key is there on purpose.</summary>
internal static class RepeatedStatements
{
    /// <summary>The rule's id.</summary>
    internal const string Id = "STG0107";

    /// <summary>The rule. In its message 0: the line of the first.</summary>
    internal static readonly AdviceRule Rule = new(
        Id,
        "Two statements with the same words",
        "These are the words of the statement in line {0}. Remove one, tell them apart, or give this one a key.",
        AdviceSeverity.Info);

    // Short ones ("No comment.", "Yes, we did.") are said twice on purpose.
    private const int FewestWords = 6;

    /// <summary>Finds all but the first of those that are the same.</summary>
    /// <param name="text">The text.</param>
    internal static IEnumerable<AdviceFinding> Find(AdvisedText text)
    {
        var statements = text.Outline.Statements;
        var first = new Dictionary<SameWords, int>(statements.Count);
        for (var i = 0; i < statements.Count; i++)
        {
            var words = KeyOf(text, i);
            if (!first.TryGetValue(words, out var earlier))
            {
                first.Add(words, i);
            }
            else if (statements[i].Key is null && HasWords(text.Text, statements[i].Span))
            {
                yield return new AdviceFinding(Rule, statements[i].Span, [text.LineOf(earlier).ToString(CultureInfo.InvariantCulture)]);
            }
        }
    }

    // Where lines are wrapped does not tell statements apart.
    private static SameWords KeyOf(AdvisedText text, int statement)
    {
        var span = text.Outline.Statements[statement].Span;
        if (!LineFolding.HasBreak(text.Text.AsSpan(span.Start, span.Length)))
        {
            return new SameWords(text.Text, span);
        }

        var words = text.WordsOf(statement);
        return new SameWords(words, new TextSpan(0, words.Length));
    }

    private static bool HasWords(string text, TextSpan span)
    {
        var words = 0;
        for (var i = span.Start; i < span.End && words < FewestWords; i++)
        {
            words += char.IsLetter(text[i]) && (i == span.Start || char.IsWhiteSpace(text[i - 1]) || char.IsPunctuation(text[i - 1])) ? 1 : 0;
        }

        return words >= FewestWords;
    }
}
