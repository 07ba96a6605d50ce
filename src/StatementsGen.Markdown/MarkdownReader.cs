using StatementsGen.Files;
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

    /// <summary>Reads a Markdown file: UTF-8 with or without a byte order mark, or UTF-16 with one.</summary>
    /// <param name="fileName">The file.</param>
    /// <param name="path">The path for the document, relative to the folder of texts; by default the file's name without its folder.</param>
    /// <param name="name">The name for the document's class; by default the name in its front matter, or else one from the title or the file name.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fileName"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="fileName"/> cannot be the name of a file.</exception>
    /// <exception cref="UndecodableTextException">The file is in another encoding, or damaged.</exception>
    /// <exception cref="IOException">The file cannot be opened or read; a <see cref="FileNotFoundException"/> if there is none.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static StatementDocument ReadFile(
        string fileName,
        string? path = null,
        string? name = null,
        CancellationToken cancellationToken = default)
    {
        _ = fileName ?? throw new ArgumentNullException(nameof(fileName));
        cancellationToken.ThrowIfCancellationRequested();
        var text = TextFileDecoder.Read(fileName);
        return Read(text, path ?? Path.GetFileName(fileName), name, cancellationToken);
    }

    /// <summary>
    /// Reads the texts of a folder one after the other, as a build compiles them in: <c>*.md</c> and <c>*.markdown</c> as Markdown, the others as plain text.
    /// </summary>
    /// <remarks>Everything else is as for <see cref="StatementReader.ReadFolder"/>.</remarks>
    /// <param name="folder">The folder.</param>
    /// <param name="options">
    /// Which files are read beside Markdown, and what happens to those that cannot be; by default all <c>*.txt</c> files in it and its subfolders, until the first error.
    /// </param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="folder"/> cannot be the path of a folder.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="UndecodableTextException">While enumerating, without <see cref="FolderReadingOptions.OnError"/>: a file is in another encoding, or damaged.</exception>
    /// <exception cref="IOException">While enumerating, without <see cref="FolderReadingOptions.OnError"/>: a file or folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">While enumerating, without <see cref="FolderReadingOptions.OnError"/>: a file or folder may not be read.</exception>
    /// <exception cref="OperationCanceledException">While enumerating: the reading was stopped.</exception>
    public static IEnumerable<StatementDocument> ReadFolder(
        string folder,
        FolderReadingOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new FolderReader(folder, options, ReadAt, MarkdownFile.IsMarkdown).Documents(cancellationToken);

#if NET
    /// <summary>Reads the texts of a folder one after the other, as <see cref="ReadFolder"/> does, without blocking a thread.</summary>
    /// <remarks>Everything else is as for <see cref="StatementReader.ReadFolderAsync"/>.</remarks>
    /// <param name="folder">The folder.</param>
    /// <param name="options">
    /// Which files are read beside Markdown, and what happens to those that cannot be; by default all <c>*.txt</c> files in it and its subfolders, until the first error.
    /// </param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="folder"/> cannot be the path of a folder.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">While enumerating, without <see cref="FolderReadingOptions.OnError"/>: a file or folder cannot be read.</exception>
    /// <exception cref="OperationCanceledException">While enumerating: the reading was stopped.</exception>
    public static IAsyncEnumerable<StatementDocument> ReadFolderAsync(
        string folder,
        FolderReadingOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new FolderReader(folder, options, ReadAt, MarkdownFile.IsMarkdown).DocumentsAsync(cancellationToken);
#endif

    private static StatementDocument ReadAt(string text, string path, CancellationToken cancellationToken) => MarkdownFile.IsMarkdown(path)
        ? Read(text, path, cancellationToken: cancellationToken)
        : StatementReader.Read(text, path, cancellationToken: cancellationToken);
}
