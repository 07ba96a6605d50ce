using System.Reflection;

namespace StatementsGen.Generator.Diagnostics;

/// <summary>Where the pages of help are: <c>Help/</c> beside this folder.</summary>
internal static class HelpPages
{
    /// <summary>The address of the repository's files, as the build sets it (<c>HelpLinkRoot</c> in the project file); empty, and the links relative, while there is none.</summary>
    internal static readonly string Root = typeof(HelpPages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(static metadata => metadata.Key == "HelpLinkRoot")?.Value ?? "";

    private const string Folder = "src/StatementsGen.Generator/Help/";

    /// <summary>The page of a finding.</summary>
    /// <param name="id">Its id.</param>
    internal static string Of(string id) => $"{Root}{Folder}{id}.md";
}
