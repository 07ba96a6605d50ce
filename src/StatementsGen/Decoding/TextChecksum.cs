namespace StatementsGen.Decoding;

/// <summary>A checksum over a text's UTF-16 code units: FNV-1a, 64 bits (Fowler, Noll and Vo; RFC 9923), one step a code unit.</summary>
/// <remarks>It detects accidental changes to a compiled text. It does not protect against an attacker.</remarks>
internal static class TextChecksum
{
    /// <summary>Returns the checksum of a text.</summary>
    /// <param name="text">The text.</param>
    internal static ulong Of(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 1099511628211UL);
        }

        return hash;
    }
}
