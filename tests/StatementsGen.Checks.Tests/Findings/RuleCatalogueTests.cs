using System.Reflection;
using System.Text.RegularExpressions;
using StatementsGen.Checks.Findings;

namespace StatementsGen.Checks.Tests.Findings;

/// <summary>Each rule has a row among the releases, a row in the table of the README and a page of help; and each of these has its rule.</summary>
public sealed partial class RuleCatalogueTests
{
    // What to do is in their last argument, which also differs: "remove it", "write it in one line", "did you mean …?", "expected a date such as …".
    private static readonly string[] ToldByItsReason = ["STG0015", "STG0017", "STG0018", "STG0020", "STG0022", "STG0101", "STG0112"];

    private static readonly string Repository = typeof(RuleCatalogueTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static metadata => metadata.Key == "RepositoryRoot")
        .Value!;

    // What the package's targets report.
    private static readonly IReadOnlyList<string> OfTargets =
    [
        .. TargetCode().Matches(Read("src/StatementsGen.Generator/build/StatementsGen.targets")).Select(static match => match.Groups[1].Value)
            .Distinct().Order(StringComparer.Ordinal),
    ];

    private static readonly string Help = InRepository("src/StatementsGen.Generator/Help");

    public static TheoryData<string> Ids => [.. Rules.All.Select(static rule => rule.Id), .. OfTargets];

    [Fact]
    public void Ids_are_in_order_and_each_there_once() => Assert.Equal(
        Rules.All.Select(static rule => rule.Id).Distinct().Order(StringComparer.Ordinal),
        Rules.All.Select(static rule => rule.Id));

    [Fact]
    public void Ids_of_slips_are_numbered_without_a_gap() => Assert.Equal(
        Enumerable.Range(101, Rules.All.Count(static rule => rule.Scope is RuleScope.Wording or RuleScope.Editor)).Select(static number => $"STG0{number}"),
        Rules.All.Where(static rule => rule.Scope is RuleScope.Wording or RuleScope.Editor).Select(static rule => rule.Id));

    [Fact]
    public void Each_rule_is_among_the_releases_as_it_is() => Assert.Equal(
        Rules.All.Select(static rule => $"{rule.Id} | {Rule.Category} | {LevelOf(rule)} | {rule.Title}"),
        Rows("src/StatementsGen.Generator/AnalyzerReleases.Unshipped.md", "STG"));

    [Fact]
    public void Each_rule_is_in_the_table_of_findings_as_it_is() => Assert.Equal(
        Rules.All.Select(static rule => $"| [{rule.Id}](../StatementsGen.Generator/Help/{rule.HelpPage}) | {LevelOf(rule)} | {rule.Title} |"),
        Rows("src/StatementsGen.Checks/README.md", "| [STG0"));

    [Fact]
    public void Each_rule_has_a_page_and_no_page_is_of_nothing() => Assert.Equal(
        Rules.All.Select(static rule => rule.HelpPage).Concat(OfTargets.Select(static id => $"{id}.md")),
        Directory.GetFiles(Help, "STG*.md").Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_what_it_means_how_to_fix_it_and_how_to_configure_it(string id)
    {
        var page = File.ReadAllText(Path.Combine(Help, $"{id}.md"));

        Assert.StartsWith($"# {id}: ", page, StringComparison.Ordinal);
        Assert.Equal(["Example", "How to fix", "How to configure"], Heading().Matches(page).Select(static match => match.Groups[1].Value));
        var rule = Rules.All.SingleOrDefault(rule => rule.Id == id);
        var setting = rule?.Scope == RuleScope.Quotation ? $"--severity {id}=" : $"dotnet_diagnostic.{id}.severity";
        Assert.Equal(rule is { IsConfigurable: true }, page.Contains(setting, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_message_says_what_to_do() => Assert.All(
        Rules.All.Where(static rule => !ToldByItsReason.Contains(rule.Id)),
        static rule => Assert.Matches(Instruction(), rule.MessageFormat));

    [Fact]
    public void Errors_in_texts_cannot_be_configured_away() => Assert.Equal(
        ["STG0201", "STG0202", "STG0401", "STG0402"],
        Rules.All.Where(static rule => rule is { Severity: Severity.Error, IsConfigurable: true }).Select(static rule => rule.Id));

    // As release tracking writes it.
    private static string LevelOf(Rule rule) => rule.IsOnByDefault ? rule.Severity.ToString() : "Disabled";

    private static IEnumerable<string> Rows(string file, string start) =>
        Read(file).Split('\n').Select(static line => line.TrimEnd('\r')).Where(line => line.StartsWith(start, StringComparison.Ordinal));

    private static string Read(string file) => File.ReadAllText(InRepository(file));

    private static string InRepository(string path) => Path.Combine(Repository, path);

    [GeneratedRegex(@"(^|[.:;}] )(or, )?(Add|Change|Choose|Close|Correct|Give|List|Make|Name|Narrow|Part|Put|Quote|Remove|Restore|Save|See|Set|Split|Use|Write)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Instruction();

    [GeneratedRegex("^## (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("Code=\"(STG1[0-9]{3})\"")]
    private static partial Regex TargetCode();
}
