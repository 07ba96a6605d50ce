using StatementsGen.Outlines;

namespace StatementsGen.Naming;

/// <summary>Names documents.</summary>
internal static class DocumentNaming
{
    /// <summary>The name of a document's class: of its title, or else of its file.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="outline">What was found in it.</param>
    /// <param name="path">Its relative path, with <c>/</c>.</param>
    internal static string NameOf(string text, DocumentOutline outline, string path)
    {
        var fileName = path.Substring(path.LastIndexOf('/') + 1);
        var stem = fileName.LastIndexOf('.') is > 0 and var dot ? fileName.Substring(0, dot) : fileName;
        return outline.Title is { } title && IdentifierNaming.PascalCase(LineFolding.Fold(text, title)) is { Length: > 0 } name
            ? name
            : IdentifierNaming.PascalCase(stem) is { Length: > 0 } fileBased ? fileBased : "Document";
    }
}
