using System.Text;

namespace StatementsGen.Decoding;

/// <summary>Decodes the bytes of a text file: UTF-8 with or without a byte order mark, or UTF-16 with one.</summary>
/// <remarks>In these encodings the compiler and the run time agree about every character. The mark is not part of the text.</remarks>
internal static class TextDecoder
{
    /// <summary>Decodes a file's bytes. Bytes that are not valid become U+FFFD.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="count">The number of bytes to decode.</param>
    internal static string Decode(byte[] bytes, int count) => (count >= 2 ? (bytes[0], bytes[1]) : default) switch
    {
        (0xFF, 0xFE) => Encoding.Unicode.GetString(bytes, 2, count - 2),
        (0xFE, 0xFF) => Encoding.BigEndianUnicode.GetString(bytes, 2, count - 2),
        (0xEF, 0xBB) when count >= 3 && bytes[2] == 0xBF => Encoding.UTF8.GetString(bytes, 3, count - 3),
        _ => Encoding.UTF8.GetString(bytes, 0, count),
    };
}
