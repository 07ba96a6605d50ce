using System.Runtime.CompilerServices;
using StatementsGen.Markdown.Page;
using StatementsGen.Naming;
using StatementsGen.Outlines;
using StatementsGen.Reading;
using StatementsGen.Reading.Attributions;

namespace StatementsGen.Checks.Reading;

/// <summary>Reads a text by its path: a Markdown file as Markdown, any other as plain text.</summary>
/// <remarks>Markdig is loaded with the first Markdown file: each use of it stands in a method of its own.</remarks>
internal static class TextReading
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="path">The document's path.</param>
    /// <param name="cancellationToken">Looked at between the steps, and between paragraphs.</param>
    internal static DocumentOutline Read(string text, string path, CancellationToken cancellationToken) =>
        MarkdownFile.IsMarkdown(path) ? ReadMarkdown(text, cancellationToken)
        : text.Length >= OutlineReader.LongText ? OutlineReader.ReadInParallel(text, cancellationToken)
        : OutlineReader.Read(text, cancellationToken);

    /// <summary>Reads a text, and makes its document.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="path">The document's path.</param>
    /// <param name="name">The name of its class; by default the name that it requests.</param>
    /// <param name="cancellationToken">Looked at between the steps, and between paragraphs.</param>
    internal static StatementDocument ReadDocument(string text, string path, string? name = null, CancellationToken cancellationToken = default) =>
        DocumentOf(text, path, Read(text, path, cancellationToken), name);

    /// <summary>Makes the document of a text that is read.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="path">The document's path.</param>
    /// <param name="outline">What <see cref="Read"/> returned.</param>
    /// <param name="name">The name of its class; by default the name that it requests.</param>
    internal static StatementDocument DocumentOf(string text, string path, DocumentOutline outline, string? name = null) =>
        DocumentMaterializer.Materialize(name ?? DocumentNaming.NameOf(text, outline, path), path, text, outline);

    /// <summary>Returns by which evidence each of the attributions of a text was accepted.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="path">The document's path.</param>
    /// <param name="cancellationToken">Looked at between the steps.</param>
    internal static IReadOnlyList<AttributionEvidence> ReadEvidence(string text, string path, CancellationToken cancellationToken) =>
        MarkdownFile.IsMarkdown(path) ? ReadMarkdownEvidence(text, cancellationToken) : OutlineReader.ReadEvidence(text, cancellationToken);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DocumentOutline ReadMarkdown(string text, CancellationToken cancellationToken) => MarkdownOutline.Read(text, cancellationToken);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static IReadOnlyList<AttributionEvidence> ReadMarkdownEvidence(string text, CancellationToken cancellationToken) =>
        OutlineReader.ReadEvidence(text, cancellationToken, MarkdownPage.Read(text, out _));
}
