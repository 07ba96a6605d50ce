using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests.Quotations;

/// <summary>Words that are not in the text are reported where they stand in the code, and no others are.</summary>
public sealed class QuotationAnalyzerTests
{
    private const string Text =
        """
        Bridge News

        Ada Miller said that the bridge
        isn’t safe.

        The harbour opens in May.
        """;

    private static readonly TextProject Project = TextProject.Empty.WithText("bridge.txt", Text);

    [Theory]
    [InlineData("""Quote.From(BridgeNews.TheHarbourOpensInMay, "opens in May")""")]
    [InlineData("""Quote.From(quotation: "opens in May", statement: BridgeNews.TheHarbourOpensInMay)""")]
    [InlineData("""Quote.From(BridgeNews.AdaMillerSaidThatTheBridge, "the bridge isn’t safe")""")]
    [InlineData("""Quote.From(BridgeNews.AdaMillerSaidThatTheBridge, "the bridge\r\n    isn’t safe")""")]
    [InlineData("""Quote.From(BridgeNews.Document, "Bridge News Ada Miller")""")]
    [InlineData("""Quote.From(BridgeNews.Document, "the bridge isn’t safe. The harbour opens")""")]
    [InlineData("""Quote.From(BridgeNews.Document, @"isn’t safe.""" + "\n\n" + """The harbour")""")]
    public async Task Verbatim_words_are_silent(string expression) => Assert.Empty(await CheckAsync($"string Words() => {expression};"));

    [Theory]
    [InlineData("""Quote.From(BridgeNews.TheHarbourOpensInMay, "opened in May")""", "(4,63)-(4,78)", "BridgeNews.TheHarbourOpensInMay", "the nearest words there are “opens in May”")]
    [InlineData("""Quote.From(quotation: "opened in May", statement: BridgeNews.TheHarbourOpensInMay)""", "(4,41)-(4,56)", "BridgeNews.TheHarbourOpensInMay", "the nearest words there are “opens in May”")]
    [InlineData("""Quote.From(BridgeNews.AdaMillerSaidThatTheBridge, "the bridge isn't safe")""", "(4,69)-(4,92)", "BridgeNews.AdaMillerSaidThatTheBridge", "the nearest words there are “the bridge isn’t safe”, which differ in quotation marks (typographic and straight ones are not the same) alone")]
    [InlineData("""Quote.From(BridgeNews.AdaMillerSaidThatTheBridge, "The harbour opens")""", "(4,69)-(4,88)", "BridgeNews.AdaMillerSaidThatTheBridge", "no words there come near it")]
    [InlineData("""Quote.From(BridgeNews.TheHarbourOpensInMay, "")""", "(4,63)-(4,65)", "BridgeNews.TheHarbourOpensInMay", "it has no words")]
    [InlineData("""Quote.From(BridgeNews.Document, "the bridge was safe.")""", "(4,51)-(4,73)", "BridgeNews", "the nearest words there are “the bridge isn’t safe.”")]
    [InlineData("""Quote.From(BridgeNews.TheHarbourOpensInMay, Wrong)""", "(4,63)-(4,68)", "BridgeNews.TheHarbourOpensInMay", "the nearest words there are “opens in May”")]
    [InlineData("""Quote.From(BridgeNews.TheHarbourOpensInMay, "opens " + "in June")""", "(4,63)-(4,83)", "BridgeNews.TheHarbourOpensInMay", "the nearest words there are “opens in May”")]
    public async Task Other_words_are_reported_at_their_place(string expression, string place, string source, string reason) => Assert.Equal(
        [$"{place} STG0201: The quotation is not verbatim in '{source}': {reason}. Quote the words that are there."],
        await CheckAsync($"string Words() => {expression}; const string Wrong = \"opened in May\";"));

    [Theory]
    [InlineData("""[Quotes(typeof(BridgeNews), "opens in May")]""")]
    [InlineData("""[Quotes(typeof(BridgeNews), "opens in May", Statement = nameof(BridgeNews.TheHarbourOpensInMay))]""")]
    [InlineData("""[Quotes(quotation: "safe. The harbour", document: typeof(BridgeNews), Statement = null)]""")]
    [InlineData("""[Quotes(typeof(BridgeNews), BridgeNews.Title), Quotes(typeof(BridgeNews), BridgeNews.Text.TheHarbourOpensInMay)]""")]
    public async Task An_attribute_with_verbatim_words_is_silent(string attribute) => Assert.Empty(await CheckAsync(attribute + " void M() { }"));

    [Theory]
    [InlineData("""[Quotes(typeof(BridgeNews), "opened in May")]""", "(4,29)-(4,44)", "BridgeNews", "the nearest words there are “opens in May”")]
    [InlineData("""[Quotes(quotation: "opened in May", document: typeof(BridgeNews))]""", "(4,20)-(4,35)", "BridgeNews", "the nearest words there are “opens in May”")]
    [InlineData("""[Quotes(typeof(BridgeNews), "Ada Miller said", Statement = nameof(BridgeNews.TheHarbourOpensInMay))]""", "(4,29)-(4,46)", "BridgeNews.TheHarbourOpensInMay", "no words there come near it")]
    [InlineData("""[Alias(typeof(BridgeNews), "opened in May")]""", "(4,28)-(4,43)", "BridgeNews", "the nearest words there are “opens in May”")]
    public async Task An_attribute_with_other_words_is_reported(string attribute, string place, string source, string reason) => Assert.Equal(
        [$"{place} STG0201: The quotation is not verbatim in '{source}': {reason}. Quote the words that are there."],
        await CheckAsync(attribute + " void M() { }"));

    [Theory]
    [InlineData("[assembly: {0}]", "")]
    [InlineData("", "{0} class Inner {{ }}")]
    [InlineData("", "{0} int _field = 1; int Get() => _field;")]
    [InlineData("", "{0} int Property {{ get; set; }}")]
    [InlineData("", "int Property {{ {0} get; set; }}")]
    [InlineData("", "{0} delegate void Handler();")]
    [InlineData("", "{0} C() {{ }}")]
    [InlineData("", "[return: {1}] int M() => 1;")]
    [InlineData("", "void M({0} int parameter) {{ }}")]
    [InlineData("", "void M<{0} T>() {{ }}")]
    [InlineData("", "enum Kind {{ {0} One }}")]
    [InlineData("", "void M() {{ F(); {0} static void F() {{ }} }}")]
    [InlineData("", "System.Action M() => {0} () => {{ }};")]
    public async Task The_attribute_is_checked_wherever_it_stands(string top, string member)
    {
        const string Attribute = """Quotes(typeof(BridgeNews), "opened in May")""";
        var code = string.Format(null, top.Replace("{0}", Attribute, StringComparison.Ordinal) + "\nclass C\n{{\n" + member + "\n}}\n", $"[{Attribute}]", Attribute);

        var findings = await Project.WithCode("using MyApp.Seeds;\nusing StatementsGen;\n" + code).CheckQuotationsAsync();

        Assert.Contains(" STG0201: ", Assert.Single(findings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[Quotes(typeof(string), "opens")]""", "(4,9)-(4,23)", "'String' is not the class of a text")]
    [InlineData("""[Quotes(typeof(BridgeNews.Text), "opens")]""", "(4,9)-(4,32)", "'Text' is not the class of a text")]
    [InlineData("""[Quotes(typeof(Corpus), "opens")]""", "(4,9)-(4,23)", "'Corpus' is not the class of a text")]
    [InlineData("""[Quotes(typeof(BridgeNews), "opens", Statement = nameof(BridgeNews.Title))]""", "(4,50)-(4,74)", "'BridgeNews' has no statement 'Title'")]
    [InlineData("""[Quotes(typeof(BridgeNews), "opens", Statement = "Gone")]""", "(4,50)-(4,56)", "'BridgeNews' has no statement 'Gone'")]
    public async Task An_attribute_that_names_no_text_or_statement_is_reported(string attribute, string place, string reason) => Assert.Equal(
        [$"{place} STG0202: The quotation is not checked: {reason}. Name the class of a text, and a statement of it if the words are from one."],
        await CheckAsync(attribute + " void M() { }"));

    [Theory]
    [InlineData("""var local = BridgeNews.TheHarbourOpensInMay; return Quote.From(local, "x");""")]
    [InlineData("""return Quote.From(BridgeNews.Document.Statements[0], "x");""")]
    [InlineData("""return Quote.From(Corpus.Documents[0], "x");""")]
    [InlineData("""return Quote.From(Mine, "x");""")]
    [InlineData("""return Quote.From(BridgeNews.TheHarbourOpensInMay, $"{System.DateTime.Now}");""")]
    [InlineData("""return Quote.From(BridgeNews.TheHarbourOpensInMay, System.Environment.NewLine);""")]
    [InlineData("""return Quote.From(BridgeNews.TheHarbourOpensInMay, null!);""")]
    [InlineData("""return Other.From(BridgeNews.TheHarbourOpensInMay, "x");""")]
    public async Task What_is_not_plain_to_see_is_left_to_the_run_time(string body) => Assert.Empty(await CheckAsync(
        $$"""
        static readonly Statement Mine = new("Mine.");
        static class Other { public static string From(Statement statement, string words) => statement.Text + words; }
        string Words() { {{body}} }
        string Own() => Mine.Text;
        """));

    [Fact]
    public async Task An_edit_of_the_text_makes_a_quotation_fail()
    {
        var project = Project.WithCode("""[StatementsGen.Quotes(typeof(MyApp.Seeds.BridgeNews), "opens in May")] class C { }""");

        Assert.Empty(await project.CheckQuotationsAsync());
        Assert.Empty(await project.WithEdit("bridge.txt", Text.Replace("isn’t safe", "is safe", StringComparison.Ordinal)).CheckQuotationsAsync());
        Assert.Contains(
            "“opens in March”",
            Assert.Single(await project.WithEdit("bridge.txt", Text.Replace("May", "March", StringComparison.Ordinal)).CheckQuotationsAsync()),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Generated_code_and_projects_without_quotations_are_silent() => Assert.Empty(await Project.CheckQuotationsAsync());

    private static Task<IReadOnlyList<string>> CheckAsync(string members) => Project
        .WithCode($"using MyApp.Seeds; using StatementsGen; using Alias = StatementsGen.QuotesAttribute;\nclass C\n{{\n{members}\n}}\n")
        .CheckQuotationsAsync();
}
