using StatementsGen.Markdown.Page;
using StatementsGen.Naming;
using StatementsGen.Outlines;

namespace StatementsGen.Markdown;

/// <summary>Reads statements from Markdown, with the reader that runs in the compiler.</summary>
/// <remarks>
/// Reading is a total function of the text: it is deterministic, does not depend on the culture, and no text makes it throw.
/// The compiled document of a Markdown file equals the document that this reader reads from the same text, path and name.
/// </remarks>
public static class MarkdownReader
{
    /// <summary>Reads a Markdown text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="path">
    /// The path relative to the folder of texts; <c>\</c> counts as <c>/</c>. The file name names the document if the text has neither a name in its front matter nor a title.
    /// </param>
    /// <param name="name">The name for the document's class; by default the name in its front matter, or else one from the title or the file name.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static StatementDocument Read(
        string text,
        string path = "",
        string? name = null,
        CancellationToken cancellationToken = default)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        var folded = (path ?? throw new ArgumentNullException(nameof(path))).Replace('\\', '/');
        var outline = MarkdownOutline.Read(text, cancellationToken);
        return DocumentMaterializer.Materialize(name ?? DocumentNaming.NameOf(text, outline, folded), folded, text, outline);
    }
}
