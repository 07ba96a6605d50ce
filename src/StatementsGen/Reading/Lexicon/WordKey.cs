using System.Runtime.CompilerServices;

namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// A word in whatever case as one number, so that words are compared as numbers. A scanner can make it character by character.
/// </summary>
/// <remarks>
/// Words of up to eight ASCII characters have a number each: a byte for each character, folded. The numbers of all others have their
/// highest bit set, which no such byte has, and several words can share one.
/// </remarks>
internal static class WordKey
{
    /// <summary>The number of no characters.</summary>
    internal const ulong Empty = 0;

    /// <summary>A word of so many ASCII characters has a number of its own.</summary>
    internal const int LongestExact = 8;

    private const ulong Shared = 1UL << 63;

    /// <summary>The number of a word.</summary>
    /// <param name="word">The word, in any case.</param>
    internal static ulong Of(ReadOnlySpan<char> word)
    {
        var key = Empty;
        var all = 0;
        foreach (var c in word)
        {
            var folded = Fold(c);
            key = Append(key, folded);
            all |= folded;
        }

        return all < 0x80 ? Finish(key, word.Length) : key | Shared;
    }

    /// <summary>Goes on with a character.</summary>
    /// <param name="key">What the characters before it made.</param>
    /// <param name="folded">The character, folded.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Append(ulong key, int folded) => ((key << 8) | (key >> 56)) ^ (uint)folded;

    /// <summary>The number of a word of ASCII characters.</summary>
    /// <param name="key">What its characters made.</param>
    /// <param name="length">How many they are.</param>
    internal static ulong Finish(ulong key, int length) => length <= LongestExact ? key : key | Shared;

    /// <summary>The hash of the word that the number stands for, finished or not.</summary>
    /// <param name="key">The number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint HashOf(ulong key) =>
        // Fibonacci hashing: the upper half of the product depends on every bit of the number.
        (uint)(unchecked((key & ~Shared) * 0x9E3779B97F4A7C15UL) >> 32);

    /// <summary>Whether only one word has the number.</summary>
    /// <param name="key">The number.</param>
    internal static bool IsExact(ulong key) => (key & Shared) == 0;

    /// <summary>A character as the tables of words have it: ASCII letters in lower case, ’ as '.</summary>
    /// <param name="c">The character.</param>
    internal static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c == '’' ? '\'' : c;
}
