using StatementsGen.Outlines;

namespace StatementsGen.Naming;

/// <summary>Names documents: of the title, or else of the file.</summary>
internal static class DocumentNaming
{
    /// <summary>The name of a document whose title and file name hold no word at all.</summary>
    internal const string Fallback = "Untitled";

    /// <summary>The name of a document's class. One that the class has for a member of its own gets a suffix: C# does not allow both.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="outline">What was found in it.</param>
    /// <param name="path">Its relative path, with <c>/</c>.</param>
    internal static string NameOf(string text, DocumentOutline outline, string path)
    {
        var name = outline.Title is { } title ? IdentifierNaming.PascalCase(LineFolding.Fold(text, title)) : "";
        if (name.Length == 0)
        {
            name = IdentifierNaming.PascalCase(StemOf(path));
        }

        return new UniqueNames(MemberNaming.Reserved).Take(name.Length == 0 ? Fallback : name);
    }

    private static string StemOf(string path)
    {
        var file = path.Substring(path.LastIndexOf('/') + 1);
        var dot = file.LastIndexOf('.');
        return dot > 0 ? file.Substring(0, dot) : file;
    }
}
