namespace StatementsGen.Generator.Diagnostics;

/// <summary>Where the pages of help are: <c>Help/</c> beside this folder.</summary>
internal static class HelpPages
{
    // Relative to the repository: it has no public address yet. This is the one place to put it.
    private const string Folder = "src/StatementsGen.Generator/Help/";

    /// <summary>The page of a finding.</summary>
    /// <param name="id">Its id.</param>
    internal static string Of(string id) => $"{Folder}{id}.md";
}
