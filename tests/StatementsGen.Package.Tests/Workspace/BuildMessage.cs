namespace StatementsGen.Package.Tests.Workspace;

/// <summary>A message of a build about a line of a file.</summary>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="Id">What it is, such as <c>CS0117</c>.</param>
/// <param name="File">The file's name without its folder.</param>
/// <param name="Line">The line, 1-based.</param>
public sealed record BuildMessage(string Severity, string Id, string File, int Line)
{
    /// <summary>An error.</summary>
    /// <param name="id">What it is.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="line">The line.</param>
    public static BuildMessage Error(string id, string file, int line) => new("error", id, file, line);
}
