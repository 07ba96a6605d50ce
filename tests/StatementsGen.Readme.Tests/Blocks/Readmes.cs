using System.Text.RegularExpressions;

namespace StatementsGen.Readme.Tests.Blocks;

/// <summary>All READMEs of the repository, and the blocks in them.</summary>
internal static partial class Readmes
{
    private static readonly string[] LeftOut = ["bin", "obj", "artifacts", "node_modules", "TestResults"];

    /// <summary>The paths of the READMEs in the repository, in ordinal order.</summary>
    internal static IReadOnlyList<string> Files { get; } =
    [
        .. FilesIn(TestedBuild.RepositoryRoot)
            .Select(static file => Path.GetRelativePath(TestedBuild.RepositoryRoot, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The blocks, in order of file and line.</summary>
    internal static IReadOnlyList<ReadmeBlock> Blocks { get; } = [.. Files.SelectMany(Read)];

    /// <summary>The blocks in one of some languages.</summary>
    /// <param name="languages">The languages.</param>
    internal static IEnumerable<ReadmeBlock> In(params string[] languages) => Blocks.Where(block => languages.Contains(block.Language));

    /// <summary>The block at a place.</summary>
    /// <param name="place">The place: <c>README.md(12)</c>.</param>
    internal static ReadmeBlock At(string place) => Blocks.Single(block => block.ToString() == place);

    /// <summary>The blocks under the heading of a block, in order.</summary>
    /// <param name="block">The block.</param>
    internal static IEnumerable<ReadmeBlock> Beside(ReadmeBlock block) =>
        Blocks.Where(other => other.File == block.File && other.Heading == block.Heading);

    /// <summary>The text block that follows a block under the same heading, if one does: its output.</summary>
    /// <param name="block">The block.</param>
    internal static ReadmeBlock? OutputOf(ReadmeBlock block) =>
        Beside(block).SkipWhile(other => other != block).Skip(1).FirstOrDefault() is { Language: "text" } output ? output : null;

    private static IEnumerable<string> FilesIn(string folder) => Directory.EnumerateFiles(folder, "README.md")
        .Concat(Directory.EnumerateDirectories(folder)
            .Where(static inner => Path.GetFileName(inner) is var name && name[0] != '.' && !LeftOut.Contains(name))
            .SelectMany(FilesIn));

    private static IEnumerable<ReadmeBlock> Read(string path)
    {
        var lines = File.ReadAllText(Path.Combine(TestedBuild.RepositoryRoot, path)).ReplaceLineEndings("\n").Split('\n');
        var heading = "";
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
            {
                heading = lines[i].TrimStart('#', ' ');
            }
            else if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var end = Array.IndexOf(lines, "```", i + 1);
                yield return new ReadmeBlock(
                    path,
                    i + 1,
                    heading,
                    lines[i][3..],
                    string.Join('\n', lines[(i + 1)..end]),
                    i >= 2 ? TextPath().Match(lines[i - 2]).Groups[1].Value : "");
                i = end;
            }
        }
    }

    [GeneratedRegex("`(seeds/[^`*]+\\.txt)`:$")]
    private static partial Regex TextPath();
}
