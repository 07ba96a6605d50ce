using System.Text;
using StatementsGen.Checks.Findings;
using StatementsGen.Decoding;

namespace StatementsGen.Checks.Structure;

/// <summary>Finds texts that the compiler and the run time would decode differently, or that lost characters in decoding.</summary>
internal static class DecodingRule
{
    /// <summary>Checks a text.</summary>
    /// <param name="text">The text as the compiler decoded it.</param>
    /// <param name="encoding">The encoding that the compiler detected, if known.</param>
    /// <returns>The finding; <see langword="null"/> if the text is decoded without loss.</returns>
    internal static Finding? Find(CheckedText text, Encoding? encoding)
    {
        var found = encoding is null or UTF8Encoding or UnicodeEncoding
            ? DecodingFault.Find(text.Text)
            : DecodingFault.OfEncoding(encoding.WebName);
        return found is { } fault ? text.FindingAt(Rules.Undecodable, fault.Span, text.Path, fault.Reason) : null;
    }
}
