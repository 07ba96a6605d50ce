using StatementsGen.Naming;
using StatementsGen.Outlines;
using StatementsGen.Reading;

namespace StatementsGen;

/// <summary>Reads statements out of plain text: the same reader that runs in the compiler.</summary>
/// <remarks>
/// Reading is a total function of the text: it is deterministic, does not depend on the culture, and no text makes it throw.
/// What the compiled class of a text holds equals what this reader makes of the same text, path and name.
/// </remarks>
public static class StatementReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="path">
    /// The path relative to the folder of texts; <c>\</c> counts as <c>/</c>. It names the document when the text has no title.
    /// </param>
    /// <param name="name">The name for the document's class; by default it is made of the title, or else of the file's name.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static StatementDocument Read(
        string text,
        string path = "",
        string? name = null,
        CancellationToken cancellationToken = default)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        var folded = (path ?? "").Replace('\\', '/');
        var outline = OutlineReader.Read(text, cancellationToken);
        return DocumentMaterializer.Materialize(name ?? DocumentNaming.NameOf(text, outline, folded), folded, text, outline);
    }
}
