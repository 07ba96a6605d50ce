using System.Text.RegularExpressions;
using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests.Emission;

/// <summary>The file over all documents, whose methods stay small however many documents there are.</summary>
public sealed partial class CorpusFileTests
{
    [Fact]
    public void Up_to_128_paths_stand_on_lines_of_their_own()
    {
        var corpus = Documents(128).Generate().Source("Corpus.g");

        Assert.Contains("\"000.txt\\n\" +\n", corpus, StringComparison.Ordinal);
        Assert.Contains("\"127.txt\",\n", corpus, StringComparison.Ordinal);
    }

    [Fact]
    public void More_paths_are_one_literal()
    {
        var corpus = Documents(129).Generate().Source("Corpus.g");

        Assert.Contains("\"000.txt\\n001.txt\\n", corpus, StringComparison.Ordinal);
        Assert.Contains("128.txt\",\n", corpus, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(32, "Load(index): 0-31")]
    [InlineData(33, "Load(index / 32): 0-1", "Load_0(index): 0-31", "Load_1(index): 32-32")]
    [InlineData(64, "Load(index / 32): 0-1", "Load_0(index): 0-31", "Load_1(index): 32-63")]
    public void A_method_opens_no_more_than_32_documents(int count, params string[] methods) =>
        Assert.Equal(methods, MethodsOf(Documents(count).Generate().Source("Corpus.g")));

    [Fact]
    public void Documents_without_members_are_opened_by_a_method_for_each_part_of_32()
    {
        Assert.Equal(["Open(index / 32): 0-1"], MethodsOf(Documents(64).WithSetting("StatementsGenDetail", "Corpus").Generate().Source("Corpus.g")));

        var outcome = Documents(65).WithSetting("StatementsGenDetail", "Corpus").Generate();

        Assert.Equal(["Open(index / 32): 0-2"], MethodsOf(outcome.Source("Corpus.g")));
        Assert.Equal(["Open2(index): 64-64"], MethodsOf(outcome.Source("Corpus.0002")));
    }

    [Fact]
    public void A_method_calls_no_more_than_32_others_and_each_leads_to_its_documents()
    {
        var outcome = Documents(1_025).WithSetting("StatementsGenDetail", "Corpus").Generate();

        Assert.Equal(
            ["Open(index / 1024): 0-1", "Open_0(index / 32): 0-31", "Open_1(index / 32): 32-32"],
            MethodsOf(outcome.Source("Corpus.g")));
        Assert.Equal(
            Enumerable.Range(0, 1_025).Select(PathOf).Order(StringComparer.Ordinal),
            outcome.LoadDocuments().Select(static document => document.Path));
    }

    [Fact]
    public void Classes_of_many_documents_are_opened_through_three_methods()
    {
        var methods = MethodsOf(Documents(1_025).Generate().Source("Corpus.g")).ToList();

        Assert.Equal(["Load(index / 1024): 0-1", "Load_0(index / 32): 0-31", "Load_0_0(index): 0-31"], methods.Take(3));
        Assert.Equal(["Load_0_31(index): 992-1023", "Load_1(index): 1024-1024"], methods.TakeLast(2));
        Assert.Equal(1 + 2 + 32, methods.Count);
    }

    private static TextProject Documents(int count) =>
        Enumerable.Range(0, count).Aggregate(TextProject.Empty, static (project, i) => project.WithText(PathOf(i), $"Number {i}\nIt is number {i}.\n"));

    private static string PathOf(int number) => $"{number:D3}.txt";

    /// <summary>The switches of a file with the first and the last of their cases: "Load(index / 32): 0-1".</summary>
    private static IEnumerable<string> MethodsOf(string file) => Method().Matches(file).Select(static method =>
        $"{method.Groups["name"].Value}({method.Groups["value"].Value}): {method.Groups["case"].Captures[0].Value}-{method.Groups["case"].Captures[^1].Value}");

    [GeneratedRegex(@"(?<name>\w+)\(int index\)\s+\{\s+switch \((?<value>[^)]+)\)\s+\{(\s+case (?<case>\d+): return [^;]+;)+")]
    private static partial Regex Method();
}
