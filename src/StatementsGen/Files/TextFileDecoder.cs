using StatementsGen.Decoding;

namespace StatementsGen.Files;

/// <summary>Decodes the bytes of text files as <see cref="TextDecoder"/> does, and refuses those that would lose something.</summary>
internal static class TextFileDecoder
{
    /// <summary>Reads and decodes a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="UndecodableTextException">The file is in no encoding of ours, or damaged.</exception>
    internal static string Read(string path) => Decode(File.ReadAllBytes(path), path);

    /// <summary>Decodes a file.</summary>
    /// <param name="bytes">What it holds.</param>
    /// <param name="path">The file, for the exception.</param>
    /// <exception cref="UndecodableTextException">The file is in no encoding of ours, or damaged.</exception>
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
