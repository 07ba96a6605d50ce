using System.Text.RegularExpressions;
using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests.Emission;

/// <summary>The file over all documents, whose methods stay small however many documents there are.</summary>
public sealed partial class CorpusFileTests
{
    [Fact]
    public void Up_to_128_documents_are_opened_by_one_method()
    {
        var corpus = Documents(128).Generate().Source("Corpus.g");

        Assert.Equal(["Load(index): 0-127"], MethodsOf(corpus));
        Assert.Contains("\"000.txt\\n\" +\n", corpus, StringComparison.Ordinal);
        Assert.Contains("\"127.txt\",\n", corpus, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(129, "Load(index / 128): 0-1", "Load0(index): 0-127", "Load1(index): 128-128")]
    [InlineData(256, "Load(index / 128): 0-1", "Load0(index): 0-127", "Load1(index): 128-255")]
    public void More_documents_are_opened_by_a_method_for_each_128(int count, params string[] methods)
    {
        var corpus = Documents(count).Generate().Source("Corpus.g");

        Assert.Equal(methods, MethodsOf(corpus));
        Assert.Contains("\"000.txt\\n001.txt\\n", corpus, StringComparison.Ordinal);
        Assert.Contains($"{count - 1:D3}.txt\",\n", corpus, StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_without_members_are_opened_by_a_method_for_each_part_of_32()
    {
        Assert.Equal(["Open(index / 32): 0-1"], MethodsOf(Documents(64).WithSetting("StatementsGenDetail", "Corpus").Generate().Source("Corpus.g")));

        var outcome = Documents(65).WithSetting("StatementsGenDetail", "Corpus").Generate();

        Assert.Equal(["Open(index / 32): 0-2"], MethodsOf(outcome.Source("Corpus.g")));
        Assert.Equal(["Open2(index): 64-64"], MethodsOf(outcome.Source("Corpus.0002")));
    }

    private static TextProject Documents(int count) =>
        Enumerable.Range(0, count).Aggregate(TextProject.Empty, static (project, i) => project.WithText($"{i:D3}.txt", $"Number {i}\nIt is number {i}.\n"));

    /// <summary>The switches of a file with the first and the last of their cases: "Load(index / 128): 0-1".</summary>
    private static IEnumerable<string> MethodsOf(string file) => Method().Matches(file).Select(static method =>
        $"{method.Groups["name"].Value}({method.Groups["value"].Value}): {method.Groups["case"].Captures[0].Value}-{method.Groups["case"].Captures[^1].Value}");

    [GeneratedRegex(@"(?<name>\w+)\(int index\)\s+\{\s+switch \((?<value>[^)]+)\)\s+\{(\s+case (?<case>\d+): return [^;]+;)+")]
    private static partial Regex Method();
}
