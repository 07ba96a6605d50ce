using StatementsGen.CodeFixes.Tests.Harness;

namespace StatementsGen.CodeFixes.Tests;

/// <summary>The nearest words take the place of the quotation, in a literal of the same kind, and then nothing is found any more.</summary>
public sealed class QuotationFixTests
{
    private const string Text = "Bridge News\n\nAda Miller said that “the bridge\nisn’t safe”, and left for \"Pier 7\" at noon.\n\n\"C:\\pier\\new\" is the path.";

    [Theory]
    [InlineData(""" "the bridge isn't safe" """, """ "the bridge isn’t safe" """)]
    [InlineData(""" /* before */ "the bridge isn't safe" /* after */ """, """ /* before */ "the bridge isn’t safe" /* after */ """)]
    [InlineData(""" ("the bridge isn't safe") """, """ ("the bridge isn’t safe") """)]
    [InlineData(""" "went for \"Pier 7\" at noon" """, """ "left for \"Pier 7\" at noon" """)]
    [InlineData(""" "“C:/pier/new” is the path" """, """ "\"C:\\pier\\new\" is the path" """)]
    [InlineData(""" @"went for ""Pier 7"" at noon" """, """ @"left for ""Pier 7"" at noon" """)]
    [InlineData(""" @"C:\pier\old"" is the path" """, """ @"C:\pier\new"" is the path" """)]
    [InlineData("""" """went for "Pier 7" at noon""" """", """" """left for "Pier 7" at noon""" """")]
    [InlineData("""" """“C:\pier\new” is the path""" """", """" "\"C:\\pier\\new\" is the path" """")]
    [InlineData("\"\"\"\n    the bridge\n    isn't safe\n    \"\"\"", "\"\"\"\n    the bridge isn’t safe\n    \"\"\"")]
    [InlineData("\"\"\"\r\n\twent for \"Pier 7\" at noon\r\n\t\"\"\"", "\"\"\"\r\n\tleft for \"Pier 7\" at noon\r\n\t\"\"\"")]
    public async Task The_literal_keeps_its_kind(string literal, string expected)
    {
        using var workspace = new CodeWorkspace(Text, Quoting(literal));

        await workspace.FixAsync();

        Assert.Equal(Quoting(expected), workspace.Code);
        Assert.Empty(await workspace.FindingsAsync());
    }

    [Fact]
    public async Task The_offer_shows_the_words()
    {
        using var workspace = new CodeWorkspace(Text, Quoting("\"Ada Miller says that\""));

        Assert.Equal("Quote “Ada Miller said that”", Assert.Single(await workspace.FixesAsync()).Title);
    }

    [Theory]
    [InlineData("\"the ferry sails at noon\"")]
    [InlineData("\"\"")]
    [InlineData("Elsewhere")]
    [InlineData("\"Ada Miller \" + \"says that\"")]
    public async Task What_is_not_near_or_no_literal_is_only_reported(string quotation)
    {
        using var workspace = new CodeWorkspace(Text, Quoting(quotation));

        Assert.Empty(await workspace.FixesAsync());
    }

    [Fact]
    public async Task All_quotations_of_a_file_at_once()
    {
        using var workspace = new CodeWorkspace(
            Text,
            Quoting("\"Ada Miller says that\"") + """[Quotes(typeof(BridgeNews), @"the bridge is safe"), Quotes(typeof(BridgeNews), "Ada Miller")] class D { }""");

        await workspace.FixAllAsync();

        Assert.Equal(
            Quoting("\"Ada Miller said that\"") + """[Quotes(typeof(BridgeNews), @"the bridge isn’t safe"), Quotes(typeof(BridgeNews), "Ada Miller")] class D { }""",
            workspace.Code);
        Assert.Empty(await workspace.FindingsAsync());
    }

    private static string Quoting(string expression) =>
        $"using MyApp; using StatementsGen;\nclass C\n{{\n    public const string Elsewhere = \"Ada Miller says\";\n    string M() => Quote.From(BridgeNews.Document, {expression});\n}}\n";
}
