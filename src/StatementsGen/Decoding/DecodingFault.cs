using System.Runtime.InteropServices;

namespace StatementsGen.Decoding;

/// <summary>The first sign that a decoded text differs from its file, or that the compiler and the run time decode the file differently.</summary>
/// <param name="Span">The span in the text; empty if the whole file is in another encoding.</param>
/// <param name="Reason">What is wrong, as a clause.</param>
internal readonly record struct DecodingFault(TextSpan Span, string Reason)
{
    /// <summary>Finds the first fault in a decoded text.</summary>
    /// <param name="text">The text.</param>
    internal static DecodingFault? Find(string text)
    {
        var unknown = text.AsSpan().IndexOfAny('\uFFFD', '\0');
        var half = IndexOfHalf(unknown < 0 ? text.AsSpan() : text.AsSpan(0, unknown));
        var bad = half < 0 ? unknown : half;
        return bad < 0 ? null : new DecodingFault(new TextSpan(bad, 1), text[bad] switch
        {
            '\0' => "it holds the character U+0000, as UTF-16 or UTF-32 read as UTF-8 does",
            '\uFFFD' => "it holds the replacement character U+FFFD, which stands for bytes that could not be decoded",
            _ => "it holds half of a surrogate pair, which no file can hold in UTF-8",
        });
    }

    /// <summary>Finds the byte order mark of UTF-32, which the compiler detects and <see cref="TextDecoder"/> does not.</summary>
    /// <param name="bytes">A file's bytes.</param>
    internal static DecodingFault? FindMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) ? OfEncoding("utf-32")
        : bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]) ? OfEncoding("utf-32BE")
        : null;

    /// <summary>Returns the fault of a file in an encoding that is not supported.</summary>
    /// <param name="encoding">The encoding's name.</param>
    internal static DecodingFault OfEncoding(string encoding) => new(default, $"it is in the encoding {encoding}");

    // Editors can pass on text that a file cannot hold. It is saved as U+FFFD.
    private static int IndexOfHalf(ReadOnlySpan<char> text)
    {
        for (var i = IndexOfSurrogate(text, 0); i < text.Length; i = IndexOfSurrogate(text, i + 2))
        {
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
            {
                return i;
            }
        }

        return -1;
    }

    // By fours, of which hardly any reaches as far up as the surrogates.
    private static int IndexOfSurrogate(ReadOnlySpan<char> text, int start)
    {
        var fours = MemoryMarshal.Cast<char, ulong>(text.Slice(start));
        for (var i = 0; i < fours.Length; i++)
        {
            if ((fours[i] & 0x8000_8000_8000_8000) != 0)
            {
                var first = start + (4 * i);
                var found = IndexOfSurrogate(text, first, first + 4);
                if (found < first + 4)
                {
                    return found;
                }
            }
        }

        return IndexOfSurrogate(text, start + (4 * fours.Length), text.Length);
    }

    private static int IndexOfSurrogate(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && !char.IsSurrogate(text[start]))
        {
            start++;
        }

        return start;
    }
}
