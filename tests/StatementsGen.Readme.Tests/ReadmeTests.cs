using System.Text.RegularExpressions;
using StatementsGen.Readme.Tests.Blocks;

namespace StatementsGen.Readme.Tests;

/// <summary>What holds of all READMEs.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void Each_block_is_run_or_compared_by_a_test() => Assert.All(Readmes.Blocks, block => Assert.True(IsTested(block), $"No test runs {block}, a block in '{block.Language}'."));

    [Fact]
    public void The_first_page_has_at_most_200_lines() =>
        Assert.InRange(File.ReadLines(Path.Combine(TestedBuild.RepositoryRoot, "README.md")).Count(), 1, 200);

    [Fact]
    public void Links_to_files_and_headings_lead_somewhere() => Assert.All(
        Readmes.Files.SelectMany(file => Link().Matches(File.ReadAllText(Path.Combine(TestedBuild.RepositoryRoot, file))).Select(match => (file, match.Groups[1].Value))),
        link =>
        {
            var parts = link.Value.Split('#');
            var target = parts[0].Length == 0
                ? Path.Combine(TestedBuild.RepositoryRoot, link.file)
                : Path.Combine(TestedBuild.RepositoryRoot, Path.GetDirectoryName(link.file)!, parts[0]);
            Assert.True(Path.Exists(target), $"{link.file} links to '{link.Value}'.");
            Assert.True(parts.Length == 1 || AnchorsOf(target).Contains(parts[1]), $"{link.file} links to '{link.Value}'.");
        });

    private static bool IsTested(ReadmeBlock block) => block.Language switch
    {
        "csharp" or "console" or "xml" or "gitattributes" or "ini" => true,

        // The text of a document, or what the code before it prints or is told.
        "text" => block.Path.Length > 0 || Before(block) is null or { Language: "csharp" } || Readmes.Beside(block).Any(static other => other.Prints),
        "sh" => block.File.StartsWith("tests/", StringComparison.Ordinal) || block.Heading is "Add it to a project" or "Install it",

        // The tool's tests run them: they reference the database.
        "sql" => block.File == "src/StatementsGen.Tool/README.md",
        _ => false,
    };

    private static ReadmeBlock? Before(ReadmeBlock block) => Readmes.Beside(block).TakeWhile(other => other != block).LastOrDefault();

    private static IEnumerable<string> AnchorsOf(string file) => File.ReadLines(file)
        .Where(static line => line.StartsWith('#'))
        .Select(static line => NotInAnchors().Replace(line.TrimStart('#', ' ').ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"\]\((?!https?:)([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchors();
}
