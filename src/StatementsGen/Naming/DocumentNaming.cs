using StatementsGen.Outlines;

namespace StatementsGen.Naming;

/// <summary>Names documents by the front matter, or the title, or else the file name.</summary>
internal static class DocumentNaming
{
    /// <summary>The name of a document without any word in its title and file name.</summary>
    internal const string Fallback = "Untitled";

    /// <summary>
    /// The name of a document's class. A name in the front matter is turned into an identifier. A name that a member of the class has gets a suffix, since C# does not allow both.
    /// </summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="outline">Its outline.</param>
    /// <param name="path">Its relative path, with <c>/</c>.</param>
    internal static string NameOf(string text, DocumentOutline outline, string path)
    {
        var name = outline.Name is { } own ? IdentifierOf(text.Substring(own.Start, own.Length)) : "";
        if (name.Length == 0 && outline.Title is { } title)
        {
            name = IdentifierNaming.PascalCase(outline.WordsOf(text, title));
        }

        if (name.Length == 0)
        {
            name = IdentifierNaming.PascalCase(StemOf(path));
        }

        return new UniqueNames(MemberNaming.Reserved).Take(name.Length == 0 ? Fallback : name);
    }

    private static string IdentifierOf(string name) => IdentifierNaming.IsIdentifier(name) ? name : IdentifierNaming.PascalCase(name);

    private static string StemOf(string path)
    {
        var file = path.Substring(path.LastIndexOf('/') + 1);
        var dot = file.LastIndexOf('.');
        return dot > 0 ? file.Substring(0, dot) : file;
    }
}
