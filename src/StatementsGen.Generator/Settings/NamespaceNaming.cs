using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using StatementsGen.Generator.Corpus;
using StatementsGen.Naming;

namespace StatementsGen.Generator.Settings;

/// <summary>Names namespaces. Names are without <c>@</c>: that is put where code is written.</summary>
internal static class NamespaceNaming
{
    /// <summary>The namespace of a relative folder: the names of its folders in Pascal case.</summary>
    /// <param name="folders">The folders, parted by <c>/</c>.</param>
    internal static string OfFolders(string folders) =>
        folders.Split('/').Where(static folder => folder.Length > 0).Aggregate("", static (parent, folder) => Join(parent, OfFolder(folder)));

    /// <summary>The namespace of a text, below the one that stands for the folder of texts.</summary>
    /// <param name="path">The text's path. A folder with the name of a class that stands beside it gets a suffix: C# does not allow both.</param>
    internal static string OfText(string path)
    {
        var space = OfFolders(path.Substring(0, Math.Max(path.LastIndexOf('/'), 0)));
        var first = space.Split('.')[0];
        return CorpusIndex.Reserved.Contains(first) ? $"{first}_Folder{space.Substring(first.Length)}" : space;
    }

    /// <summary>A namespace that a user wrote, with the characters replaced that cannot stand in it (as the .NET SDK does for a project's name).</summary>
    /// <param name="name">The namespace.</param>
    internal static string Valid(string name) =>
        name.Split('.').Select(static segment => ValidSegment(segment.Trim().TrimStart('@'))).Where(static segment => segment.Length > 0)
            .Aggregate("", Join);

    /// <summary>Two parts of a namespace, either of which may be empty.</summary>
    /// <param name="parent">The outer part.</param>
    /// <param name="child">The inner part.</param>
    internal static string Join(string parent, string child) =>
        parent.Length == 0 ? child : child.Length == 0 ? parent : parent + "." + child;

    private static string OfFolder(string folder) => IdentifierNaming.PascalCase(folder) is { Length: > 0 } name ? name : "_";

    private static string ValidSegment(string segment)
    {
        var valid = new StringBuilder(segment.Length);
        foreach (var c in segment)
        {
            if (valid.Length == 0 && !SyntaxFacts.IsIdentifierStartCharacter(c))
            {
                valid.Append('_');
            }

            valid.Append(SyntaxFacts.IsIdentifierPartCharacter(c) ? c.ToString() : valid.Length > 0 && valid[valid.Length - 1] == '_' ? "" : "_");
        }

        return valid.ToString();
    }
}
