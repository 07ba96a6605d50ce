namespace StatementsGen.Naming;

/// <summary>Names the namespaces of texts. The names have no <c>@</c>; the code writer adds it.</summary>
internal static class NamespaceNaming
{
    /// <summary>The classes beside the documents' classes, in the namespace of the folder of texts.</summary>
    internal static readonly IReadOnlyList<string> Reserved = ["Corpus", "Speakers", "Entities"];

    /// <summary>Returns the namespace of a relative folder: the names of its folders in Pascal case.</summary>
    /// <param name="folders">The folders, separated by <c>/</c>.</param>
    internal static string OfFolders(string folders) =>
        folders.Split('/')
            .Where(static folder => folder.Length > 0)
            .Aggregate("", static (parent, folder) => Join(parent, OfFolder(folder)));

    /// <summary>Returns the namespace of a text, below the namespace of the folder of texts.</summary>
    /// <remarks>A folder with the name of a class beside it gets a suffix, since C# does not allow both.</remarks>
    /// <param name="path">The text's path.</param>
    internal static string OfText(string path)
    {
        var space = OfFolders(path.Substring(0, Math.Max(path.LastIndexOf('/'), 0)));
        var first = space.Split('.')[0];
        return Reserved.Contains(first) ? $"{first}_Folder{space.Substring(first.Length)}" : space;
    }

    /// <summary>Joins two parts of a namespace. Either can be empty.</summary>
    /// <param name="parent">The outer part.</param>
    /// <param name="child">The inner part.</param>
    internal static string Join(string parent, string child) =>
        parent.Length == 0 ? child : child.Length == 0 ? parent : parent + "." + child;

    private static string OfFolder(string folder) => IdentifierNaming.PascalCase(folder) is { Length: > 0 } name ? name : "_";
}
