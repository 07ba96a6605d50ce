using StatementsGen.Naming;
using StatementsGen.Outlines;
using StatementsGen.Tool.Files;

namespace StatementsGen.Tool.Check;

/// <summary>A document's name, and what it is made of.</summary>
/// <param name="File">The file.</param>
/// <param name="QualifiedName">The name of its class with the namespace below that of the folder of texts: <c>Press.BannedTtp</c>.</param>
/// <param name="Position">Where the words that the name is made of stand; the start of the text for the name of a file.</param>
internal sealed record NamedText(TextFile File, string QualifiedName, TextPosition Position)
{
    /// <summary>The name of a document.</summary>
    /// <param name="file">The file.</param>
    /// <param name="document">What was read from it.</param>
    /// <param name="outline">Where that stands.</param>
    internal static NamedText Of(TextFile file, StatementDocument document, DocumentOutline outline) => new(
        file,
        NamespaceNaming.Join(NamespaceNaming.OfText(file.Path), document.Name),
        new LineCounter(document.Text).PositionAt((outline.Name ?? outline.Title)?.Start ?? 0));
}
