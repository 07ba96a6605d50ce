using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using StatementsGen.Generator.Analysis;
using StatementsGen.Generator.Diagnostics;
using StatementsGen.Generator.Quotations;

namespace StatementsGen.Generator.Tests.Analysis;

/// <summary>Each finding has a row among the releases and a page of help, and each row and page has its finding.</summary>
public sealed partial class RuleDocumentationTests
{
    // What the package's targets report.
    private static readonly string[] OfTargets = ["STG1001", "STG1002", "STG1003", "STG1004", "STG1005"];

    // What to do is in their last argument, which also differs: "remove it", "write it in one line", "did you mean …?", "expected a date such as …".
    private static readonly string[] ToldByItsReason = ["STG0015", "STG0017", "STG0018", "STG0020", "STG0022", "STG0101", "STG0112"];

    private static readonly string Repository = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", ".."));

    private static readonly IReadOnlyList<DiagnosticDescriptor> Descriptors =
    [
        .. typeof(Descriptors).GetFields(System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>()
            .Concat(new TextAnalyzer().SupportedDiagnostics)
            .Concat(new FrontMatterAnalyzer().SupportedDiagnostics)
            .Concat(new QuotationAnalyzer().SupportedDiagnostics)
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Ids => [.. Descriptors.Select(descriptor => descriptor.Id), .. OfTargets];

    [Fact]
    public void Each_finding_is_among_the_releases_as_it_is()
    {
        var rows = File.ReadLines(InRepository("src/StatementsGen.Generator/AnalyzerReleases.Unshipped.md"))
            .Where(line => line.StartsWith("STG", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

        Assert.Equal(Descriptors.Select(rule => $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}"), rows);
    }

    [Fact]
    public void Each_finding_leads_to_its_page_where_the_build_knows_an_address_and_nowhere_else() => Assert.All(
        Descriptors,
        descriptor => Assert.Equal(
            HelpPages.Root.Length == 0 ? "" : $"{HelpPages.Root}src/StatementsGen.Generator/Help/{descriptor.Id}.md",
            descriptor.HelpLinkUri));

    [Fact]
    public void Each_message_says_what_to_do() => Assert.All(
        Descriptors.Where(descriptor => !ToldByItsReason.Contains(descriptor.Id)),
        descriptor => Assert.Matches(Instruction(), descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture)));

    [Fact]
    public void Links_lead_nowhere_else_than_the_build_says() =>
        Assert.Matches("^(|https?://.+/)$", HelpPages.Root);

    [Fact]
    public void There_is_no_page_of_nothing() => Assert.Equal(
        Descriptors.Select(descriptor => descriptor.Id).Concat(OfTargets),
        Directory.GetFiles(InRepository("src/StatementsGen.Generator/Help"), "STG*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_what_it_means_how_to_fix_it_and_how_to_configure_it(string id)
    {
        var page = File.ReadAllText(InRepository($"src/StatementsGen.Generator/Help/{id}.md"));

        Assert.StartsWith($"# {id}: ", page, StringComparison.Ordinal);
        Assert.Equal(["Example", "How to fix", "How to configure"], Heading().Matches(page).Select(match => match.Groups[1].Value));
        var descriptor = Descriptors.SingleOrDefault(descriptor => descriptor.Id == id);
        var isConfigurable = descriptor is not null && !descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable);
        Assert.Equal(isConfigurable, page.Contains($"dotnet_diagnostic.{id}.severity", StringComparison.Ordinal));
    }

    private static string InRepository(string path) => Path.Combine(Repository, path);

    private static string ThisFile([CallerFilePath] string file = "") => file;

    [GeneratedRegex(@"(^|[.:;}] )(or, )?(Add|Change|Choose|Close|Correct|Give|List|Make|Name|Narrow|Part|Put|Quote|Remove|Save|See|Set|Use|Write)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Instruction();

    [GeneratedRegex("^## (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
