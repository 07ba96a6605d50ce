using StatementsGen.Decoding;
using StatementsGen.Outlines;
using StatementsGen.Tool.Check;

namespace StatementsGen.Tool.Files;

/// <summary>What reading a file gave: its text, or why there is none.</summary>
/// <param name="Text">The decoded text.</param>
/// <param name="Finding">What is wrong with the file.</param>
internal readonly record struct ReadText(string? Text, Finding? Finding)
{
    /// <summary>Reads and decodes a file as the package does.</summary>
    /// <param name="file">The file.</param>
    internal static ReadText Of(TextFile file)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(file.FullPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new ReadText(null, Finding.Unreadable(file));
        }

        if (DecodingFault.FindMark(bytes) is { } foreign)
        {
            return new ReadText(null, Finding.Undecodable(file, new TextPosition(1, 1), foreign));
        }

        var text = TextDecoder.Decode(bytes, bytes.Length);
        return DecodingFault.Find(text) is { } fault
            ? new ReadText(null, Finding.Undecodable(file, new LineCounter(text).PositionAt(fault.Span.Start), fault))
            : new ReadText(text, null);
    }
}
