using StatementsGen.Files;
using StatementsGen.Patterns;
using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Files;

/// <summary>Finds the files with quotations that paths lead to.</summary>
internal static class QuotedFileSearch
{
    private static readonly FolderWalk[] Walks =
        [.. new[] { "*.txt", "*.md", "*.markdown", "*.jsonl", "*.ndjson" }.Select(static pattern => new FolderWalk(new WildcardPattern(pattern).Matches, recurse: true))];

    /// <summary>Returns the files, each once: in the order of the paths, those of a folder in ordinal order.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="directory">The folder that relative paths start from.</param>
    /// <exception cref="CommandFailure">A path leads nowhere.</exception>
    internal static IReadOnlyList<TextFile> Find(IReadOnlyList<string> paths, string directory) =>
    [
        .. paths.SelectMany(path => TextFileSearch.Find([path], directory, Walks).OrderBy(static file => file.FullPath, StringComparer.Ordinal))
            .DistinctBy(static file => file.FullPath),
    ];
}
