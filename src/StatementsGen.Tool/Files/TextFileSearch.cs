using System.IO.Enumeration;

namespace StatementsGen.Tool.Files;

/// <summary>Finds the text files that paths lead to.</summary>
/// <remarks>Folders are searched as the package's targets do: recursively for <c>*.txt</c>, whatever the case of the ending.</remarks>
internal static class TextFileSearch
{
    private const string Extension = ".txt";

    // Hidden files are texts like any other; a folder that may not be looked into is an error rather than a gap.
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.None,
    };

    /// <summary>The files, each once: in the order of the paths, those of a folder in ordinal order.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="directory">The folder that relative paths start from.</param>
    /// <exception cref="CommandFailure">A path leads nowhere.</exception>
    internal static IReadOnlyList<TextFile> Find(IReadOnlyList<string> paths, string directory)
    {
        var missing = paths.Where(path => !Path.Exists(Path.GetFullPath(path, directory))).ToList();
        if (missing.Count > 0)
        {
            throw new CommandFailure(string.Join('\n', missing.Select(static path => $"'{path}' is neither a file nor a folder.")));
        }

        return
        [
            .. paths
                .Select(path => Path.GetFullPath(path, directory))
                .SelectMany(path => FilesAt(path, directory))
                .DistinctBy(static file => file.FullPath),
        ];
    }

    private static IEnumerable<TextFile> FilesAt(string path, string directory) =>
        Directory.Exists(path)
            ? TextsIn(path).Select(file => Describe(file, path, directory)).OrderBy(static file => file.Path, StringComparer.Ordinal)
            : [Describe(path, Path.GetDirectoryName(path)!, directory)];

    private static FileSystemEnumerable<string> TextsIn(string folder) =>
        new(folder, static (ref entry) => entry.ToFullPath(), Everything)
        {
            ShouldIncludePredicate = static (ref entry) =>
                !entry.IsDirectory && entry.FileName.EndsWith(Extension, StringComparison.OrdinalIgnoreCase),
            ShouldRecursePredicate = static (ref entry) => !LeadsBack(ref entry),
        };

    // A link to a folder that the link itself lies in would be followed until the path is too long.
    private static bool LeadsBack(ref FileSystemEntry entry) =>
        (entry.Attributes & FileAttributes.ReparsePoint) != 0
        && entry.ToFileSystemInfo().ResolveLinkTarget(returnFinalTarget: true) is { } target
        && IsIn(entry.ToFullPath(), target.FullName);

    private static TextFile Describe(string file, string root, string directory) => new(
        file,
        WithSlashes(IsIn(file, directory) ? Path.GetRelativePath(directory, file) : file),
        root,
        WithSlashes(Path.GetRelativePath(root, file)));

    private static bool IsIn(string path, string folder) => WithSeparator(path).StartsWith(WithSeparator(folder), StringComparison.Ordinal);

    private static string WithSeparator(string path) => Path.TrimEndingDirectorySeparator(path) + Path.DirectorySeparatorChar;

    private static string WithSlashes(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
