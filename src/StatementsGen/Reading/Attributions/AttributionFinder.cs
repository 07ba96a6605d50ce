using System.Text.RegularExpressions;
using StatementsGen.Reading.Names;
using StatementsGen.Reading.Sentences;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds who says what.</summary>
internal static class AttributionFinder
{
    private static readonly Regex Plain = new(
        @"(?<source>\p{Lu}[\w-]+(?: \p{Lu}[\w-]+)*) (?<cue>(?:\w+ly )?(?:said|stated|emphasized|suggested)) (?<content>.+?)\.?$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <summary>Finds the attributions in a text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="names">The names in it.</param>
    internal static IReadOnlyList<AttributionSpans> Find(string text, SentenceList sentences, NameTable names)
    {
        _ = names;
        var found = new List<AttributionSpans>();
        for (var i = 0; i < sentences.Sentences.Count; i++)
        {
            var sentence = sentences.Sentences[i];
            var match = Plain.Match(text, sentence.Start, sentence.Length);
            if (match.Success)
            {
                found.Add(new AttributionSpans(
                    i, SpanOf(match, "source"), SpanOf(match, "cue"), [SpanOf(match, "content")], QuotationKind.Indirect, -1));
            }
        }

        return found;
    }

    private static TextSpan SpanOf(Match match, string group) => new(match.Groups[group].Index, match.Groups[group].Length);
}
