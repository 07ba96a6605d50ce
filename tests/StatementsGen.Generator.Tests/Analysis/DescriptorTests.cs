using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatementsGen.Checks.Findings;
using StatementsGen.Generator.Analysis;
using StatementsGen.Generator.Diagnostics;
using StatementsGen.Generator.Quotations;
using StatementsGen.Generator.Uses;

namespace StatementsGen.Generator.Tests.Analysis;

/// <summary>The compiler knows each rule of the catalogue as it is there.</summary>
public sealed class DescriptorTests
{
    private static readonly IReadOnlyList<(Rule Rule, DiagnosticDescriptor Descriptor)> Pairs = [.. Rules.All.Select(static rule => (rule, Descriptors.Of(rule)))];

    [Fact]
    public void A_descriptor_says_what_the_rule_says() => Assert.All(Pairs, static pair => Assert.Equal(
        (pair.Rule.Id, pair.Rule.Title, pair.Rule.MessageFormat, Rule.Category, $"{pair.Rule.Severity}", pair.Rule.IsOnByDefault),
        (pair.Descriptor.Id, $"{pair.Descriptor.Title}", $"{pair.Descriptor.MessageFormat}", pair.Descriptor.Category, $"{pair.Descriptor.DefaultSeverity}", pair.Descriptor.IsEnabledByDefault)));

    [Fact]
    public void One_rule_is_off_by_default() => Assert.Equal(["STG0203"], Rules.All.Where(static rule => !rule.IsOnByDefault).Select(static rule => rule.Id));

    [Fact]
    public void What_cannot_be_configured_is_marked_so() => Assert.All(
        Pairs,
        static pair => Assert.Equal(pair.Rule.IsConfigurable, !pair.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable)));

    [Fact]
    public void A_descriptor_leads_to_the_page_of_its_rule_where_the_build_knows_an_address_and_nowhere_else() => Assert.All(
        Pairs,
        static pair => Assert.Equal(
            HelpPages.Root.Length == 0 ? "" : $"{HelpPages.Root}src/StatementsGen.Generator/Help/{pair.Rule.HelpPage}",
            pair.Descriptor.HelpLinkUri));

    [Fact]
    public void Links_lead_nowhere_else_than_the_build_says() => Assert.Matches("^(|https?://.+/)$", HelpPages.Root);

    [Fact]
    public void Each_rule_that_neither_the_generator_nor_the_tool_alone_reports_is_of_one_analyzer() => Assert.Equal(
        Rules.All.Where(static rule => rule.Scope is not (RuleScope.Text or RuleScope.Project or RuleScope.Quotation)).Select(static rule => rule.Id),
        new DiagnosticAnalyzer[] { new TextAnalyzer(), new FrontMatterAnalyzer(), new QuotationAnalyzer(), new ApprovalAnalyzer(), new UnusedStatementAnalyzer() }
            .SelectMany(static analyzer => analyzer.SupportedDiagnostics).Select(static descriptor => descriptor.Id).Order(StringComparer.Ordinal));
}
