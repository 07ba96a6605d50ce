using System.Text;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Outlines;

namespace StatementsGen.Generator.Diagnostics;

/// <summary>Finds texts that the compiler and the run time would not decode alike, or that lost characters on the way.</summary>
internal static class DecodingGuard
{
    /// <summary>Checks a text.</summary>
    /// <param name="filePath">The file's path as the compiler has it.</param>
    /// <param name="path">The document's path.</param>
    /// <param name="source">What the compiler decoded.</param>
    /// <returns>What is wrong with it, or <see langword="null"/>.</returns>
    internal static Finding? Check(string filePath, string path, SourceText source)
    {
        if (source.Encoding is not (null or UTF8Encoding or UnicodeEncoding))
        {
            return Finding.AtStart(Descriptors.Undecodable, filePath, path, $"it is in the encoding {source.Encoding.WebName}");
        }

        var text = source.ToString();
        var bad = text.AsSpan().IndexOfAny('\uFFFD', '\0');
        if (bad < 0)
        {
            return null;
        }

        var reason = text[bad] == '\0'
            ? "it holds the character U+0000, as UTF-16 or UTF-32 read as UTF-8 does"
            : "it holds the replacement character U+FFFD, which stands for bytes that could not be decoded";
        return new Finding(
            Descriptors.Undecodable, filePath, new TextSpan(bad, 1), new LineCounter(text).PositionAt(bad), [path, reason]);
    }
}
