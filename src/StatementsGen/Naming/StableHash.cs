using StatementsGen.Decoding;

namespace StatementsGen.Naming;

/// <summary>Hashes text for names. The hash of a text is the same on every platform and in every run.</summary>
internal static class StableHash
{
    /// <summary>Returns the hash of a text in 32 bits, for names that people read: eight hexadecimal digits.</summary>
    /// <param name="text">The text.</param>
    internal static string Of(string text) => FormattableString.Invariant($"{NumberOf(text):x8}");

    /// <summary>Returns the hash of a text in 64 bits, for names that must not collide: sixteen hexadecimal digits.</summary>
    /// <param name="text">The text.</param>
    internal static string LongOf(string text) => FormattableString.Invariant($"{TextChecksum.Of(text):x16}");

    /// <summary>Returns the hash of a text as a number of 32 bits.</summary>
    /// <param name="text">The text.</param>
    internal static uint NumberOf(string text)
    {
        var hash = TextChecksum.Of(text);
        return (uint)(hash ^ (hash >> 32));
    }
}
