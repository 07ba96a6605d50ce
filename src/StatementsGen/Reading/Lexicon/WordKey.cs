using System.Runtime.CompilerServices;

namespace StatementsGen.Reading.Lexicon;

/// <summary>A word in any case as two numbers. Words are compared as numbers.</summary>
/// <remarks>
/// A scanner can make it character by character. Words of up to sixteen ASCII characters have a key each: a byte for each character,
/// folded. The keys of all others have the highest bit of <see cref="Tail"/> set, which no such byte has, and several words can share one.
/// </remarks>
/// <param name="head">What <see cref="Append"/> makes of the first eight characters.</param>
/// <param name="tail">What it makes of the others.</param>
internal readonly struct WordKey(ulong head, ulong tail)
{
    /// <summary>The number of characters in the first part.</summary>
    internal const int HeadLength = 8;

    private const int LongestExact = 2 * HeadLength;

    private const ulong Shared = 1UL << 63;

    /// <summary>The first eight characters.</summary>
    internal ulong Head { get; } = head;

    /// <summary>The others.</summary>
    internal ulong Tail { get; } = tail;

    /// <summary>Whether the key belongs to one word only.</summary>
    internal bool IsExact => (long)Tail >= 0;

    /// <summary>The hash of the word.</summary>
    internal uint Hash => HashOf(Head, Tail);

    /// <summary>Returns whether two keys are the same.</summary>
    /// <param name="other">The other key.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Is(WordKey other) => Head == other.Head && Tail == other.Tail;

    /// <summary>Returns the key of a word.</summary>
    /// <param name="word">The word, in any case.</param>
    internal static WordKey Of(ReadOnlySpan<char> word)
    {
        var maker = new WordKeyMaker();
        foreach (var c in word)
        {
            maker.Append(Fold(c));
        }

        return maker.ToKey();
    }

    /// <summary>Returns the hash of a word.</summary>
    /// <param name="head">The <see cref="Head"/> of its key.</param>
    /// <param name="tail">The <see cref="Tail"/> of its key.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint HashOf(ulong head, ulong tail)
    {
        var both = unchecked(head ^ (tail * 0xC2B2AE3D27D4EB4FUL));

        // Fibonacci hashing: the upper half of the product depends on every bit of the lower half of the number.
        return (uint)(unchecked((both ^ (both >> 32)) * 0x9E3779B97F4A7C15UL) >> 32);
    }

    /// <summary>Appends a character.</summary>
    /// <param name="part">What the characters before it in the same part made; 0 where there are none.</param>
    /// <param name="index">How many there are before it.</param>
    /// <param name="folded">The character, folded.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Append(ulong part, int index, int folded) => part ^ ((ulong)(uint)folded << (8 * (index % HeadLength)));

    /// <summary>Returns the key of a word.</summary>
    /// <param name="head">What its first eight characters made.</param>
    /// <param name="tail">What the others made.</param>
    /// <param name="length">How many there are.</param>
    /// <param name="isAscii">Whether all are ASCII characters, and none is a null.</param>
    internal static WordKey Finish(ulong head, ulong tail, int length, bool isAscii) =>
        new(head, isAscii ? FinishTail(tail, length) : tail | Shared);

    /// <summary>The <see cref="Tail"/> of the key of a word of ASCII characters.</summary>
    /// <param name="tail">What the characters after the first eight made.</param>
    /// <param name="length">How many there are in all.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong FinishTail(ulong tail, int length) => length <= LongestExact ? tail : tail | Shared;

    /// <summary>Folds a character: ASCII letters to lower case, ’ to '.</summary>
    /// <param name="c">The character.</param>
    internal static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c == '’' ? '\'' : c;

    /// <summary>Folds a word.</summary>
    /// <param name="word">The word, in any case.</param>
    internal static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new char[word.Length];
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = Fold(word[i]);
        }

        return new string(folded);
    }
}
