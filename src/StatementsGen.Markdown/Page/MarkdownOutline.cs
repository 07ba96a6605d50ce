using StatementsGen.Outlines;
using StatementsGen.Reading;

namespace StatementsGen.Markdown.Page;

/// <summary>Reads the outline of a Markdown text.</summary>
internal static class MarkdownOutline
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="cancellationToken">Looked at between the steps, and between paragraphs.</param>
    internal static DocumentOutline Read(string text, CancellationToken cancellationToken)
    {
        var page = MarkdownPage.Read(text, out var reason);
        cancellationToken.ThrowIfCancellationRequested();
        var outline = text.Length < OutlineReader.LongText
            ? OutlineReader.Read(text, cancellationToken, page)
            : OutlineReader.ReadInParallel(text, cancellationToken, page);
        return reason is null ? outline : outline with { PlainReason = reason };
    }
}
