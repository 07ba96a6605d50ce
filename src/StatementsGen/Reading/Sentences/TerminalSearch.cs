#if NET8_0_OR_GREATER
using System.Buffers;
#endif
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Sentences;

/// <summary>Finds the few characters at which a sentence can end or a list item can start, and skips all others fast.</summary>
internal static class TerminalSearch
{
    // Brackets close enumerators and emoticons, slashes stand in addresses and dates, and the capitals start the words of MissingStop.
    private static readonly string Candidates =
        SentenceTerminals.FullStops + SentenceTerminals.Ellipsis + SentenceTerminals.SpacedTerminals + SentenceTerminals.PlainTerminals
        + SentenceTerminals.RunOnBullets + "()/-–—=_*" + MissingStop.Capitals + HighSurrogates(SentenceTerminals.SupplementaryTerminals);

    private static string HighSurrogates(int[] codePoints) =>
        new([.. codePoints.Select(static codePoint => char.ConvertFromUtf32(codePoint)[0]).Distinct()]);

#if NET8_0_OR_GREATER
    private static readonly SearchValues<char> Values = SearchValues.Create(Candidates);

    /// <summary>Finds the index of the first candidate, or -1.</summary>
    /// <param name="text">The text to search.</param>
    internal static int IndexOfCandidate(ReadOnlySpan<char> text) => text.IndexOfAny(Values);
#else
    private static readonly bool[] Table = CharacterTable.Of(Candidates);

    /// <summary>Finds the index of the first candidate, or -1.</summary>
    /// <param name="text">The text to search.</param>
    /// <remarks>
    /// This is a plain loop, since <c>IndexOfAny</c> without vectors searches for one value after the other. In a text that lacks some of the
    /// values, that takes quadratic time.
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
