using System.Runtime.CompilerServices;

namespace StatementsGen.Reading.Lexicon;

/// <summary>The hash of a word in whatever case: FNV-1a over its folded characters, so that a scanner can make it as it goes.</summary>
internal static class FoldedHash
{
    /// <summary>The hash of no characters.</summary>
    internal const uint Start = 2166136261u;

    /// <summary>The hash of a word.</summary>
    /// <param name="word">The word, in any case.</param>
    internal static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Start;
        foreach (var c in word)
        {
            hash = Append(hash, Fold(c));
        }

        return hash;
    }

    /// <summary>The hash of a word with one more character.</summary>
    /// <param name="hash">The hash of the word.</param>
    /// <param name="folded">The character, folded.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Append(uint hash, char folded) => unchecked((hash ^ folded) * 16777619u);

    /// <summary>A character as the tables of words have it: ASCII letters in lower case, ’ as '.</summary>
    /// <param name="c">The character.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c == '’' ? '\'' : c;
}
