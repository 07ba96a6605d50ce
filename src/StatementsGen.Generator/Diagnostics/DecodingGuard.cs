using System.Text;
using StatementsGen.Decoding;
using StatementsGen.Outlines;

namespace StatementsGen.Generator.Diagnostics;

/// <summary>Finds texts that the compiler and the run time would not decode alike, or that lost characters on the way.</summary>
internal static class DecodingGuard
{
    /// <summary>Checks a text.</summary>
    /// <param name="filePath">The file's path as the compiler has it.</param>
    /// <param name="path">The document's path.</param>
    /// <param name="encoding">The encoding that the compiler found, if it says.</param>
    /// <param name="text">What the compiler decoded.</param>
    /// <returns>What is wrong with it, or <see langword="null"/>.</returns>
    internal static Finding? Check(string filePath, string path, Encoding? encoding, string text)
    {
        var found = encoding is null or UTF8Encoding or UnicodeEncoding
            ? DecodingFault.Find(text)
            : DecodingFault.OfEncoding(encoding.WebName);
        return found is { } fault
            ? new Finding(
                Descriptors.Undecodable, filePath, fault.Span, new LineCounter(text).PositionAt(fault.Span.Start), [path, fault.Reason])
            : null;
    }
}
