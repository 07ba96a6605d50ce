namespace StatementsGen.Decoding;

/// <summary>The first sign that a decoded text is not what its file holds, or that the compiler and the run time would not decode it alike.</summary>
/// <param name="Span">The place in the text; empty where it is the file as a whole.</param>
/// <param name="Reason">What is wrong, as a clause.</param>
internal readonly record struct DecodingFault(TextSpan Span, string Reason)
{
    /// <summary>Looks through a decoded text.</summary>
    /// <param name="text">The text.</param>
    internal static DecodingFault? Find(string text)
    {
        var bad = text.AsSpan().IndexOfAny('\uFFFD', '\0');
        if (bad < 0)
        {
            return null;
        }

        return new DecodingFault(new TextSpan(bad, 1), text[bad] == '\0'
            ? "it holds the character U+0000, as UTF-16 or UTF-32 read as UTF-8 does"
            : "it holds the replacement character U+FFFD, which stands for bytes that could not be decoded");
    }

    /// <summary>Looks for the byte order mark of an encoding that the compiler detects and <see cref="TextDecoder"/> does not: UTF-32.</summary>
    /// <param name="bytes">A file's bytes.</param>
    internal static DecodingFault? FindMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) ? OfEncoding("utf-32")
        : bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]) ? OfEncoding("utf-32BE")
        : null;

    /// <summary>The fault of a file in an encoding that is none of ours.</summary>
    /// <param name="encoding">The encoding's name.</param>
    internal static DecodingFault OfEncoding(string encoding) => new(default, $"it is in the encoding {encoding}");
}
