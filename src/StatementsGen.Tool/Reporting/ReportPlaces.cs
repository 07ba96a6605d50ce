namespace StatementsGen.Tool.Reporting;

/// <summary>Writes the paths of files as findings have them.</summary>
internal static class ReportPlaces
{
    /// <summary>Returns a path from a folder with <c>/</c>, if it lies in the folder; else the absolute path.</summary>
    /// <param name="path">The absolute path.</param>
    /// <param name="directory">The folder.</param>
    internal static string Display(string path, string directory)
    {
        var relative = Path.GetRelativePath(directory, path);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? path : relative).Replace(Path.DirectorySeparatorChar, '/');
    }
}
