using System.Reflection;
using StatementsGen.Checks.Findings;

namespace StatementsGen.Generator.Diagnostics;

/// <summary>The addresses of the help pages: <c>Help/</c> beside this folder, and <c>docs/</c> in the package.</summary>
internal static class HelpPages
{
    /// <summary>The address of the repository's files, as the build sets it (<c>HelpLinkRoot</c> in the project file); empty while there is none.</summary>
    internal static readonly string Root = typeof(HelpPages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(static metadata => metadata.Key == "HelpLinkRoot")?.Value ?? "";

    private const string Folder = "src/StatementsGen.Generator/Help/";

    /// <summary>Returns the address of a rule's page; empty while the repository has none, since an editor opens a relative one nowhere.</summary>
    /// <param name="rule">The rule.</param>
    internal static string Of(Rule rule) => Root.Length == 0 ? "" : $"{Root}{Folder}{rule.HelpPage}";
}
