using StatementsGen.Decoding;

namespace StatementsGen.Naming;

/// <summary>A short hash for names: the same for the same text on every platform and in every run.</summary>
internal static class StableHash
{
    /// <summary>The hash of a text, eight hexadecimal digits.</summary>
    /// <param name="text">The text.</param>
    internal static string Of(string text) => FormattableString.Invariant($"{NumberOf(text):x8}");

    /// <summary>The hash of a text as a number.</summary>
    /// <param name="text">The text.</param>
    internal static uint NumberOf(string text)
    {
        var hash = TextChecksum.Of(text);
        return (uint)(hash ^ (hash >> 32));
    }
}
