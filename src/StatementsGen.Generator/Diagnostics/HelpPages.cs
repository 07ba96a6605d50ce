using System.Reflection;

namespace StatementsGen.Generator.Diagnostics;

/// <summary>Where the pages of help are: <c>Help/</c> beside this folder, and <c>docs/</c> in the package.</summary>
internal static class HelpPages
{
    /// <summary>The address of the repository's files, as the build sets it (<c>HelpLinkRoot</c> in the project file); empty while there is none.</summary>
    internal static readonly string Root = typeof(HelpPages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(static metadata => metadata.Key == "HelpLinkRoot")?.Value ?? "";

    private const string Folder = "src/StatementsGen.Generator/Help/";

    /// <summary>The address of a finding's page; empty while the repository has none, since an editor opens a relative one nowhere.</summary>
    /// <param name="id">The finding's id.</param>
    internal static string Of(string id) => Root.Length == 0 ? "" : $"{Root}{Folder}{id}.md";
}
