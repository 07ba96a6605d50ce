using StatementsGen.Files;
using StatementsGen.Markdown.Page;
using StatementsGen.Patterns;
using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Files;

/// <summary>Finds the text files that paths lead to.</summary>
/// <remarks>
/// Folders are searched as the package's targets do: recursively for <c>*.txt</c>, <c>*.md</c> and <c>*.markdown</c>, whatever the case of the ending, but not in hidden folders, <c>bin</c> or
/// <c>obj</c>. Hidden files are texts like any other.
/// A folder that may not be looked into is an error rather than a gap.
/// </remarks>
internal static class TextFileSearch
{
    private static readonly WildcardPattern Plain = new("*.txt");

    private static readonly FolderWalk Texts = new(static name => Plain.Matches(name) || MarkdownFile.IsMarkdown(name), recurse: true);

    /// <summary>Returns the files, each once: in the order of the paths, those of a folder in ordinal order. Each enumeration searches anew, and holds no list of them.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="directory">The folder that relative paths start from.</param>
    /// <exception cref="CommandFailure">A path leads nowhere.</exception>
    internal static IEnumerable<TextFile> Find(IReadOnlyList<string> paths, string directory) => Find(paths, directory, [Texts]);

    /// <summary>Returns the files that folders are searched for in other ways.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="directory">The folder that relative paths start from.</param>
    /// <param name="walks">Find the files of a folder.</param>
    /// <exception cref="CommandFailure">A path leads nowhere.</exception>
    internal static IEnumerable<TextFile> Find(IReadOnlyList<string> paths, string directory, IReadOnlyList<FolderWalk> walks)
    {
        var missing = paths.Where(path => !Path.Exists(Path.GetFullPath(path, directory))).ToList();
        if (missing.Count > 0)
        {
            throw new CommandFailure(string.Join('\n', missing.Select(static path => $"'{path}' is neither a file nor a folder.")));
        }

        var files = paths.Select(path => Path.GetFullPath(path, directory)).SelectMany(path => FilesAt(path, directory, walks));
        // To tell what was there already takes a list: only where two paths may lead to one file.
        return paths.Count > 1 ? files.DistinctBy(static file => file.FullPath) : files;
    }

    private static IEnumerable<TextFile> FilesAt(string path, string directory, IReadOnlyList<FolderWalk> walks) =>
        Directory.Exists(path)
            ? walks.SelectMany(walk => walk.FilesIn(path)).Select(file => Describe(file.FullPath, path, file.Path, directory))
            : [Describe(path, Path.GetDirectoryName(path)!, Path.GetFileName(path), directory)];

    private static TextFile Describe(string file, string root, string path, string directory) =>
        new(file, WithSlashes(IsIn(file, directory) ? Path.GetRelativePath(directory, file) : file), root, WithSlashes(path));

    private static bool IsIn(string path, string folder) => path.StartsWith(WithSeparator(folder), StringComparison.Ordinal);

    private static string WithSeparator(string path) => Path.TrimEndingDirectorySeparator(path) + Path.DirectorySeparatorChar;

    private static string WithSlashes(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
