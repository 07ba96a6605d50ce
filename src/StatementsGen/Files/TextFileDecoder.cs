using StatementsGen.Decoding;

namespace StatementsGen.Files;

/// <summary>Decodes the bytes of text files as <see cref="TextDecoder"/> does. Throws if the decoding would lose anything.</summary>
internal static class TextFileDecoder
{
    /// <summary>Reads and decodes a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="UndecodableTextException">The file is damaged or in an encoding that is not supported.</exception>
    internal static string Read(string path) => Decode(File.ReadAllBytes(path), path);

    /// <summary>Decodes a file.</summary>
    /// <param name="bytes">Its content.</param>
    /// <param name="path">The file, for the exception.</param>
    /// <exception cref="UndecodableTextException">The file is damaged or in an encoding that is not supported.</exception>
    internal static string Decode(byte[] bytes, string path)
    {
        if (DecodingFault.FindMark(bytes) is { } foreign)
        {
            throw new UndecodableTextException(path, new TextPosition(1, 1), foreign.Reason);
        }

        var text = TextDecoder.Decode(bytes, bytes.Length);
        return DecodingFault.Find(text) is { } fault
            ? throw new UndecodableTextException(path, new LineCounter(text).PositionAt(fault.Span.Start), fault.Reason)
            : text;
    }
}
