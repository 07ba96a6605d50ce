using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Sources;

/// <summary>Recognizes the names of organizations, and finds where one ends that goes on with <c>of</c>, <c>and</c> or <c>for</c>.</summary>
internal static class OrganizationName
{
    /// <summary>The longest acronym, in letters.</summary>
    private const int LongestAcronym = 6;

    /// <summary>Whether a word that organizations are named by, or an acronym, stands in a run of tokens.</summary>
    /// <param name="source">The tokens of the source.</param>
    /// <param name="first">Index of the first token.</param>
    /// <param name="end">Index just past the last one.</param>
    internal static bool IsIn(SourceTokens source, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (source[i].Can(WordClasses.Organization)
                || (source[i].Has(TokenShapes.AllCapitals) && source[i].End - source[i].Start <= LongestAcronym))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a name ends: <c>the Office for Food and Safety of Pakistan</c>.</summary>
    /// <param name="source">The tokens of the source.</param>
    /// <param name="start">Index of its first token.</param>
    /// <param name="limit">Index just past the last token that can belong to it.</param>
    /// <returns>Index just past its last token; <paramref name="start"/> where none starts there.</returns>
    internal static int EndOf(SourceTokens source, int start, int limit)
    {
        var end = start;
        while (end < limit && (source[end].Tag == CoarseTag.ProperNoun
            || (end > start && end + 1 < limit && source.IsOneOf(end, RuleWords.OrganizationLinks)
                && source[end + 1].Tag == CoarseTag.ProperNoun)))
        {
            end++;
        }

        return end;
    }
}
