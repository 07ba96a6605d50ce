#if NET8_0_OR_GREATER
using System.Buffers;
#endif
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Sentences;

/// <summary>Finds the few characters at which a sentence may end or a list item may start; everything else is skipped at speed.</summary>
internal static class TerminalSearch
{
    // Brackets close enumerators and faces, slashes stand in addresses and dates, and the capitals start the words of MissingStop.
    private static readonly string Candidates =
        SentenceTerminals.FullStops + SentenceTerminals.Ellipsis + SentenceTerminals.SpacedTerminals + SentenceTerminals.PlainTerminals
        + SentenceTerminals.Bullets + "()/-=_*" + MissingStop.Capitals + HighSurrogates(SentenceTerminals.SupplementaryTerminals);

    private static string HighSurrogates(int[] codePoints) =>
        new([.. codePoints.Select(static codePoint => char.ConvertFromUtf32(codePoint)[0]).Distinct()]);

#if NET8_0_OR_GREATER
    private static readonly SearchValues<char> Values = SearchValues.Create(Candidates);

    /// <summary>The index of the first candidate, or -1.</summary>
    /// <param name="text">The text to look through.</param>
    internal static int IndexOfCandidate(ReadOnlySpan<char> text) => text.IndexOfAny(Values);
#else
    private static readonly bool[] Table = CharacterTable.Of(Candidates);

    /// <summary>The index of the first candidate, or -1.</summary>
    /// <param name="text">The text to look through.</param>
    /// <remarks>
    /// A plain loop: where spans are not vectorized, <c>IndexOfAny</c> over many values looks for one after the other, which takes
    /// quadratic time in a text that lacks some of them.
    /// </remarks>
    internal static int IndexOfCandidate(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Table[text[i]])
            {
                return i;
            }
        }

        return -1;
    }
#endif
}
