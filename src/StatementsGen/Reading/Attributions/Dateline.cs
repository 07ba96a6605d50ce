using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>
/// Finds the place, date and agency that open a report and belong to nobody's words: <c>[PORTO, May 4 (LUSA) —] The lock is old, Diallo said.</c>,
/// <c>[PORTO:] The lock is old, Diallo said.</c>
/// </summary>
internal static class Dateline
{
    /// <summary>The longest dateline, in tokens with its marks.</summary>
    private const int Longest = 14;

    /// <summary>The shortest name of a place in capitals, in UTF-16 code units.</summary>
    private const int ShortestPlace = 3;

    /// <summary>Where a content begins that would begin with the dateline.</summary>
    /// <param name="first">Index of the content's first token.</param>
    /// <param name="end">Index just past its last.</param>
    internal static int Skip(in Sentence sentence, int first, int end) =>
        first == sentence.First ? Math.Min(EndOf(sentence), end) : first;

    /// <summary>Index past the dateline that a paragraph opens with, dash included; that of the sentence's first token where there is none.</summary>
    internal static int EndOf(in Sentence sentence)
    {
        var first = sentence.First;
        if (first > 0 || !sentence[first].Has(TokenShapes.AllCapitals) || sentence[first].End - sentence[first].Start < ShortestPlace)
        {
            return first;
        }

        var high = Math.Min(sentence.End, first + Longest);
        for (var i = first + 1; i < high; i++)
        {
            ref var token = ref sentence[i];
            if (token.Mark == ':' && sentence[i - 1].Has(TokenShapes.AllCapitals))
            {
                return i + 1;
            }

            if (token.Mark == '-')
            {
                return token.Has(TokenShapes.SpaceBefore) || sentence[i - 1].Mark == ')' ? i + 1 : first;
            }

            if (token.Has(TokenShapes.Word) && !token.Has(TokenShapes.Capitalized | TokenShapes.Number))
            {
                break;
            }
        }

        return first;
    }
}
