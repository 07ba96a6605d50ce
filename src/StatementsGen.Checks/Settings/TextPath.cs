namespace StatementsGen.Checks.Settings;

/// <summary>Normalizes paths for comparison: with <c>/</c>, without <c>.</c> and <c>..</c>.</summary>
internal static class TextPath
{
    // The rules are those of the file system that the compiler runs on.
    private static readonly StringComparison Comparison =
        Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Resolves <c>\</c>, <c>.</c>, <c>..</c> and repeated separators.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The path without a trailing separator.</returns>
    internal static string Fold(string path)
    {
        // On a file system with '/' a backslash is a character like any other.
        var unified = Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
        if (!unified.Contains("./") && !unified.Contains("//") && !unified.EndsWith("/", StringComparison.Ordinal))
        {
            return unified;
        }

        var segments = new List<string>();
        foreach (var segment in unified.Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] is not (".." or ""))
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != "." && (segment.Length > 0 || segments.Count == 0))
            {
                segments.Add(segment);
            }
        }

        return string.Join("/", segments);
    }

    /// <summary>Returns the path relative to a folder.</summary>
    /// <param name="folder">The folder: folded, with <c>/</c> at its end.</param>
    /// <param name="path">The path, folded.</param>
    /// <returns>The relative path, or <see langword="null"/> if the path is not in the folder.</returns>
    internal static string? RelativeTo(string folder, string path) =>
        path.StartsWith(folder, Comparison) ? path.Substring(folder.Length) : null;
}
