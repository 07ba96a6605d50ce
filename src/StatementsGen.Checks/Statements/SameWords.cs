using System.Runtime.InteropServices;

namespace StatementsGen.Checks.Statements;

/// <summary>The words of a statement as a dictionary key, without a copy of the text. Equality is by the words.</summary>
internal readonly struct SameWords : IEquatable<SameWords>
{
    // The golden ratio in 64 bits, odd: Knuth, The Art of Computer Programming, volume 3, section 6.4.
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private readonly string _text;
    private readonly int _start;
    private readonly int _length;
    private readonly int _hash;

    /// <summary>Creates the key.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The span of the words.</param>
    internal SameWords(string text, TextSpan span)
    {
        _text = text;
        _start = span.Start;
        _length = span.Length;
        _hash = HashOf(text.AsSpan(span.Start, span.Length));
    }

    private ReadOnlySpan<char> Words => _text.AsSpan(_start, _length);

    /// <inheritdoc/>
    public bool Equals(SameWords other) => _hash == other._hash && Words.SequenceEqual(other.Words);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SameWords other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    private static int HashOf(ReadOnlySpan<char> words)
    {
        var hash = (ulong)words.Length;
        var fours = MemoryMarshal.Cast<char, ulong>(words);
        foreach (var four in fours)
        {
            hash = Mix(hash, four);
        }

        foreach (var c in words.Slice(4 * fours.Length))
        {
            hash = Mix(hash, c);
        }

        return (int)(hash >> 32);
    }

    // Multiplication carries no bit to a lower one, so the upper half is mixed in.
    private static ulong Mix(ulong hash, ulong next) => unchecked((hash ^ (hash >> 32) ^ next) * Multiplier);
}
