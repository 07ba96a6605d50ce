using System.Globalization;
using StatementsGen.Checks.Reading;
using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests;

public sealed class MarkdownTests
{
    private const string Terms =
        """
        # Terms of *use*

        Ann Lee said that **the quay** is open. {#quay}

        ## What we collect {#collect}

        - Your name &amp; address.
        - [Your boat](https://a.example/boats).
        """;

    [Theory]
    [InlineData("terms.md")]
    [InlineData("terms.markdown")]
    [InlineData("TERMS.MD")]
    public void A_Markdown_file_is_compiled_as_it_is_read(string path)
    {
        var outcome = TextProject.Empty.WithText(path, Terms).Generate();

        var document = Assert.Single(outcome.LoadDocuments());

        Assert.Empty(outcome.Findings);
        Assert.Equal(TextReading.ReadDocument(Terms, path), document);
        Assert.Equal(
            ["Ann Lee said that the quay is open.", "Your name & address.", "Your boat."],
            document.Statements.Select(static statement => statement.Text));
    }

    [Fact]
    public void Members_and_sections_are_named_of_what_a_reader_sees()
    {
        var type = TextProject.Empty.WithText("terms.md", Terms).Generate().Load().GetType("MyApp.Seeds.TermsOfUse")!;

        Assert.NotNull(type.GetField("Quay"));
        Assert.NotNull(type.GetField("YourNameAddress"));
        Assert.Equal("What we collect", ((Section)type.GetNestedType("Sections")!.GetField("Collect")!.GetValue(null)!).Heading);
    }

    [Fact]
    public void Our_own_pages_compile()
    {
        var files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Pages"), "*.md").Order(StringComparer.Ordinal).ToList();
        var texts = files.Select(static file => (Path: Path.GetFileName(file), Text: File.ReadAllText(file))).Where(static text => text.Path != "README.md").ToList();

        var outcome = texts.Aggregate(TextProject.Empty, static (project, text) => project.WithText(text.Path, text.Text)).Generate();

        Assert.DoesNotContain(outcome.Findings, static finding => finding.Id == "STG0030");
        Assert.Equal(texts.Select(static text => TextReading.ReadDocument(text.Text, text.Path)), outcome.LoadDocuments());
    }

    [Fact]
    public void A_page_that_is_nested_too_deeply_is_plain_text_and_a_finding_says_so()
    {
        var text = string.Concat(Enumerable.Repeat("> ", 200)) + "It is deep.";

        var outcome = TextProject.Empty.WithText("deep.md", text).Generate();

        Assert.Equal(
            "'deep.md' is read as plain text, with its markup: its quotations and lists are nested too deeply. Split it into several files, or change that.",
            Assert.Single(outcome.Findings, static finding => finding.Id == "STG0030").GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(StatementReader.Read(text, "deep.md"), Assert.Single(outcome.LoadDocuments()));
    }

    [Fact]
    public void What_looks_like_a_key_in_code_is_none()
    {
        var outcome = TextProject.Empty.WithText("a.md", "Write `{#a b}` there.\n\n```\n{#c d}\n```\n\nIt is {#e f} here.\n").Generate();

        Assert.Equal("'{#e f}' is no key", Assert.Single(outcome.Findings, static finding => finding.Id == "STG0013").GetMessage(CultureInfo.InvariantCulture)[..18]);
    }
}
