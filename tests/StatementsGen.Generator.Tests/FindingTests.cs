using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Checks.Structure;
using StatementsGen.Generator.Corpus;
using StatementsGen.Generator.Diagnostics;
using StatementsGen.Generator.Documents;
using StatementsGen.Generator.Tests.Harness;
using StatementsGen.Tables;

namespace StatementsGen.Generator.Tests;

/// <summary>Each finding stands at file, line and column, cannot be configured away, and costs no other file its output.</summary>
public sealed class FindingTests
{
    private static readonly TextProject Project = TextProject.Empty.WithText("good.txt", "All is well\nNothing is wrong here.\n");

    [Fact]
    public void A_replacement_character_is_an_error_where_it_stands()
    {
        var outcome = Project.WithText("bad.txt", "A title\nThis byte \uFFFD was lost.\n").Generate();

        Assert.Equal("/project/seeds/bad.txt: (1,10)-(1,11) STG0001", Place(Assert.Single(outcome.Findings)));
        AssertGoodIsThere(outcome);
    }

    [Fact]
    public void A_null_character_is_an_error_where_it_stands()
    {
        var outcome = Project.WithText("wide.txt", "A\0B\0").Generate();

        Assert.Equal("/project/seeds/wide.txt: (0,1)-(0,2) STG0001", Place(Assert.Single(outcome.Findings)));
        AssertGoodIsThere(outcome);
    }

    [Theory]
    [InlineData("A bridge \U0001F309\nIt is < lost.\n", "(1,6)-(1,7)")]
    [InlineData("A bridge \U0001F309\nIt is >< lost.\n", "(1,6)-(1,7)")]
    [InlineData("The end<", "(0,7)-(0,8)")]
    [InlineData(">\0", "(0,0)-(0,1)")]
    [InlineData("\0>", "(0,0)-(0,1)")]
    public void Half_of_a_surrogate_pair_is_an_error_where_it_stands(string text, string place)
    {
        // An attribute's string cannot hold half of a pair: '<' stands for the first half of one, '>' for the second.
        var outcome = Project.WithText("half.txt", text.Replace('<', '\uD83C').Replace('>', '\uDF09')).Generate();

        var finding = Assert.Single(outcome.Findings);
        Assert.Equal($"/project/seeds/half.txt: {place} STG0001", Place(finding));
        Assert.Contains(text.StartsWith('\0') ? "U+0000" : "half of a surrogate pair", finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        AssertGoodIsThere(outcome);
    }

    [Fact]
    public void An_encoding_that_the_run_time_does_not_detect_is_an_error()
    {
        var outcome = Project
            .WithFile(new InMemoryText("/project/seeds/latin.txt", SourceText.From("Déjà vu", Encoding.Latin1)))
            .WithFile(new InMemoryText("/project/seeds/wide.txt", SourceText.From("Wide", Encoding.UTF32)))
            .Generate();

        Assert.Equal(
            ["/project/seeds/latin.txt: (0,0)-(0,0) STG0001", "/project/seeds/wide.txt: (0,0)-(0,0) STG0001"],
            outcome.Findings.Select(Place));
        AssertGoodIsThere(outcome);
    }

    [Fact]
    public void A_file_without_text_is_an_error()
    {
        var outcome = Project.WithFile(new InMemoryText("/project/seeds/gone.txt", null)).Generate();

        Assert.Equal("/project/seeds/gone.txt: (0,0)-(0,0) STG0002", Place(Assert.Single(outcome.Findings)));
        AssertGoodIsThere(outcome);
    }

    [Fact]
    public void Two_documents_with_one_name_are_errors_in_both_and_both_compile()
    {
        var outcome = TextProject.Empty
            .WithText("a.txt", "The same\nThis is the first.\n")
            .WithText("b.txt", "\n  The same\nThis is the second.\n")
            .Generate();

        Assert.Equal(
            ["/project/seeds/a.txt: (0,0)-(0,8) STG0003", "/project/seeds/b.txt: (1,2)-(1,10) STG0003"],
            outcome.Findings.Select(Place));
        Assert.Contains("'b.txt'", outcome.Findings[0].GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("'a.txt'", outcome.Findings[1].GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(["This is the first.", "This is the second."], outcome.LoadDocuments().Select(document => document.Statements[0].Text));
    }

    [Fact]
    public void A_document_with_the_name_of_a_folder_gives_way_and_says_so()
    {
        var outcome = TextProject.Empty
            .WithText("press.txt", "Press\nThis is a text.\n")
            .WithText("press/a.txt", "A release\nThis is in a folder.\n")
            .Generate();

        Assert.Equal("/project/seeds/press.txt: (0,0)-(0,5) STG0004", Place(Assert.Single(outcome.Findings)));
        Assert.NotNull(outcome.Load().GetType("MyApp.Seeds.Press_2"));
    }

    [Theory]
    [InlineData("Corpus")]
    [InlineData("Speakers")]
    [InlineData("Entities")]
    public void A_document_with_the_name_of_a_class_of_every_project_gives_way(string title)
    {
        var outcome = TextProject.Empty.WithText("a.txt", $"{title}\nThis is a text.\n").Generate();

        Assert.Equal("STG0004", Assert.Single(outcome.Findings).Id);
        Assert.NotNull(outcome.Load().GetType($"MyApp.Seeds.{title}_2"));
    }

    [Theory]
    [InlineData("no-talks", "NoTalks", "the one of the statement before '{#no_talks}' at (2,13)")]
    [InlineData("title", "Title", "one that the class has already")]
    [InlineData("keyed", "Keyed", "the name of the class")]
    public void A_key_for_a_name_that_is_taken_is_an_error_at_the_key(string key, string member, string holder)
    {
        var outcome = Project.WithText("keyed.txt", $"Keyed\r\nIt rains. {{#no_talks}}\r\nIt pours. {{#{key}}}\r\n").Generate();

        var finding = Assert.Single(outcome.Findings);
        Assert.Equal($"/project/seeds/keyed.txt: (2,12)-(2,{12 + key.Length}) STG0012", Place(finding));
        Assert.Contains($"'{key}' would name the member '{member}', and that is {holder}.", finding.GetMessage(null), StringComparison.Ordinal);
        AssertGoodIsThere(outcome);
    }

    [Theory]
    [InlineData("fees", "Fees", "the one of the section before '{#Fees}' at (2,13)")]
    [InlineData("sections", "Sections", "the name of the class")]
    public void A_key_for_a_section_that_is_taken_is_an_error_at_the_key(string key, string member, string holder)
    {
        var outcome = Project.WithText("keyed.txt", $"Keyed\n## Prices {{#Fees}}\nIt rains. {{#{(key == "fees" ? key : "rain")}}}\n## Costs {{#{key}}}\nIt pours.\n").Generate();

        var finding = Assert.Single(outcome.Findings);
        Assert.Equal($"/project/seeds/keyed.txt: (3,11)-(3,{11 + key.Length}) STG0012", Place(finding));
        Assert.Contains($"'{key}' would name the member '{member}', and that is {holder}.", finding.GetMessage(null), StringComparison.Ordinal);
        AssertGoodIsThere(outcome);
    }

    [Theory]
    [InlineData("It rains {#so so}.", 9, 17, "letters, digits")]
    [InlineData("It rains {#}.", 9, 12, "letters, digits")]
    [InlineData("It rains {#so}.", 9, 14, "after a statement")]
    [InlineData("{#so} It rains.", 0, 5, "after a statement")]
    [InlineData("It rains. {#a} {#so}", 15, 20, "after a statement")]
    public void What_looks_like_a_key_and_is_none_is_a_warning_at_its_mark(string line, int start, int end, string reason)
    {
        var outcome = Project.WithText("keyed.txt", $"---\nnote: '{{#no key}}'\n---\nKeyed\n{line}\n").Generate();

        var finding = Assert.Single(outcome.Findings);
        Assert.Equal($"/project/seeds/keyed.txt: (4,{start})-(4,{end}) STG0013", Place(finding));
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        Assert.Contains(reason, finding.GetMessage(null), StringComparison.Ordinal);
        AssertGoodIsThere(outcome);
    }

    [Fact]
    public void Front_matter_that_is_not_closed_is_an_error_at_its_mark()
    {
        var outcome = Project.WithText("open.txt", "---\nname: A\nIt rains.\n").Generate();

        Assert.Equal("/project/seeds/open.txt: (0,0)-(0,3) STG0010", Place(Assert.Single(outcome.Findings)));
        AssertGoodIsThere(outcome);
    }

    [Theory]
    [InlineData("two words", "TwoWords")]
    [InlineData("Text", "Text_2")]
    [InlineData("2024", "_2024")]
    public void A_name_that_no_class_can_have_is_an_error_that_says_a_better_one(string name, string better)
    {
        var outcome = Project.WithText("named.txt", $"---\r\nname: '{name}'\r\n---\r\nIt rains.\r\n").Generate();

        var finding = Assert.Single(outcome.Findings);
        Assert.Equal($"/project/seeds/named.txt: (1,7)-(1,{7 + name.Length}) STG0011", Place(finding));
        Assert.Contains($"Write '{better}'", finding.GetMessage(null), StringComparison.Ordinal);
        AssertGoodIsThere(outcome);
    }

    [Fact]
    public void Two_documents_that_ask_for_one_name_are_told_where_they_ask()
    {
        var outcome = TextProject.Empty
            .WithText("a.txt", "---\nname: Same\n---\nIt rains.\n")
            .WithText("b.txt", "Same\nIt pours.\n")
            .Generate();

        Assert.Equal(["/project/seeds/a.txt: (1,6)-(1,10) STG0003", "/project/seeds/b.txt: (0,0)-(0,4) STG0003"], outcome.Findings.Select(Place));
    }

    [Fact]
    public void More_statements_than_a_class_can_hold_are_an_error_and_no_broken_class()
    {
        var outcome = Project.WithText("long.txt", "A long text\n" + string.Concat(Enumerable.Repeat("So it goes on.\n", 20_001))).Generate();

        Assert.Equal("/project/seeds/long.txt: (0,0)-(0,0) STG0005", Place(Assert.Single(outcome.Findings)));
        Assert.Equal(20_001, outcome.LoadDocuments().Single(document => document.Path == "long.txt").Statements.Count);
    }

    [Fact]
    public void Two_files_with_one_path_are_errors_and_the_first_stays()
    {
        var outcome = Project
            .WithFile(InMemoryText.Of("/elsewhere/good.txt", "Another text\nIt has the same path.\n"))
            .WithLogicalPath("/elsewhere/good.txt", "good.txt")
            .Generate();

        Assert.Equal(
            ["/elsewhere/good.txt: (0,0)-(0,0) STG0006", "/project/seeds/good.txt: (0,0)-(0,0) STG0006"],
            outcome.Findings.Select(Place));
        Assert.Single(outcome.Sources, source => source.Key.Contains('-', StringComparison.Ordinal));
        outcome.CompilesWithoutWarnings();
    }

    [Fact]
    public void A_file_that_is_listed_twice_is_an_error_and_no_lost_output()
    {
        var outcome = Project
            .WithText("twice.txt", "Twice\nIt is listed twice.\n")
            .WithText("twice.txt", "Twice\nIt is listed twice.\n")
            .Generate();

        Assert.Equal("/project/seeds/twice.txt: (0,0)-(0,0) STG0006", Place(Assert.Single(outcome.Findings)));
        AssertGoodIsThere(outcome);
    }

    [Fact]
    public void Errors_cannot_be_configured_away()
    {
        var findings = Project.WithText("bad.txt", "\uFFFD").WithFile(new InMemoryText("/project/seeds/gone.txt", null)).Generate().Findings;

        Assert.All(findings, finding => Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, finding.Descriptor.CustomTags));
    }

    [Fact]
    public void Members_for_very_many_statements_are_a_warning_at_the_largest_document()
    {
        var sentences = "A text\n" + string.Concat(Enumerable.Repeat("So it goes on.\n", 4_000));
        var project = Project.WithText("a.txt", sentences).WithText("b.txt", $"B {sentences}Done.\n").WithText("c.txt", $"C {sentences}");

        var finding = Assert.Single(project.Generate().Findings);

        Assert.Equal("/project/seeds/b.txt: (0,0)-(0,0) STG0009", Place(finding));
        Assert.Contains("12,002 statements", finding.GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(project.WithSetting("StatementsGenDetail", "Documents").Generate().Findings);
    }

    [Theory]
    [InlineData("Documents")]
    [InlineData("Corpus")]
    public void A_document_of_any_size_has_less_detail_without_an_error(string detail)
    {
        var outcome = Project
            .WithSetting("StatementsGenDetail", detail)
            .WithText("long.txt", "A long text\n" + string.Concat(Enumerable.Repeat("So it goes on.\n", 20_001)))
            .Generate();

        Assert.Empty(outcome.Findings);
        Assert.Equal(20_001, outcome.LoadDocuments().Single(document => document.Path == "long.txt").Statements.Count);
    }

    [Fact]
    public void More_tables_than_an_assembly_can_hold_are_an_error_at_the_largest_document()
    {
        var small = DocumentWithTable("/project/seeds/a.txt", 3_000_000);
        var large = DocumentWithTable("/project/seeds/b.txt", 5_000_000);

        var finding = Assert.Single(ProjectLimits.Check([small, large]));

        Assert.Equal("/project/seeds/b.txt: (0,0)-(0,0) STG0008", Place(finding.ToDiagnostic()));
        Assert.Empty(ProjectLimits.Check([large]));
    }

    [Fact]
    public void More_names_than_a_class_can_hold_are_an_error_and_no_broken_class()
    {
        var names = string.Concat(Enumerable.Range(0, 20_001).Select(i => $"Mr {Letters(i)} Lee spoke.\n"));

        var outcome = Project.WithText("names.txt", "Names\n" + names).Generate();

        Assert.Contains(outcome.Findings, finding => finding.Id == "STG0007");
        outcome.CompilesWithoutWarnings();

        static string Letters(int number) => "X" + string.Concat(number.ToString("D5", null).Select(digit => (char)('a' + digit - '0')));
    }

    [Fact]
    public void Without_classes_documents_may_share_a_name()
    {
        var outcome = TextProject.Empty
            .WithSetting("StatementsGenDetail", "Corpus")
            .WithText("a.txt", "The same\nThis is the first.\n")
            .WithText("b.txt", "The same\nThis is the second.\n")
            .Generate();

        Assert.Empty(outcome.Findings);
        Assert.Equal(["The same", "The same"], outcome.LoadDocuments().Select(document => document.Title));
    }

    private static DocumentModel DocumentWithTable(string file, int length) => new(
        new ClassRequest(new DocumentKey("", file, "", ""), default, new TextPosition(1, 1)), "", null, 0, [], [], [], [], new DocumentTable("", new string('A', length)), 0);

    private static string Place(Diagnostic finding)
    {
        var place = finding.Location.GetLineSpan();
        return $"{place.Path}: ({place.StartLinePosition})-({place.EndLinePosition}) {finding.Id}"
            .Replace("((", "(", StringComparison.Ordinal)
            .Replace("))", ")", StringComparison.Ordinal);
    }

    private static void AssertGoodIsThere(GeneratorOutcome outcome)
    {
        outcome.CompilesWithoutWarnings();
        Assert.Contains("class AllIsWell", outcome.Source("AllIsWell"), StringComparison.Ordinal);
    }
}
