namespace StatementsGen.Tool.Reporting;

/// <summary>The folders that paths of files are written from.</summary>
/// <param name="Directory">The folder that the paths of findings start from, unless they are absolute.</param>
/// <param name="Repository">The root of the repository, which code hosts count paths from; the folder itself where that is not known.</param>
internal sealed record ReportPlace(string Directory, string Repository)
{
    /// <summary>Returns the path of a file from the root of the repository with <c>/</c>; absolute if it lies elsewhere.</summary>
    /// <param name="filePath">The path of the file, as a finding has it.</param>
    internal string InRepository(string filePath)
    {
        var full = Path.GetFullPath(filePath, Directory);
        var relative = Path.GetRelativePath(Repository, full);
        return (relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? full : relative).Replace(Path.DirectorySeparatorChar, '/');
    }
}
