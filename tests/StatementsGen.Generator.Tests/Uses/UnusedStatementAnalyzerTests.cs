using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests.Uses;

/// <summary>A statement with a key is used if code names it.</summary>
public sealed class UnusedStatementAnalyzerTests
{
    private const string Finding =
        "harbour.txt(2,1)-(2,26) STG0203: No code of the assembly names 'HarbourNews.Opening'. Use it, or remove its key '{#opening}'.";

    private static readonly TextProject Project = TextProject.Empty
        .WithSetting("StatementsGenVisibility", "internal")
        .WithText("harbour.txt", "Harbour News\nThe harbour opens in May. {#opening} Nobody pinned this.");

    [Theory]
    [InlineData("object Use() => HarbourNews.Opening;")]
    [InlineData("string Use() => HarbourNews.Text.Opening;")]
    [InlineData("string Use() => nameof(HarbourNews.Opening);")]
    [InlineData("object Use() => Opening;")]
    [InlineData("object Use() => global::MyApp.Seeds.HarbourNews.@Opening;")]
    [InlineData("/// <summary><see cref=\"HarbourNews.Opening\"/></summary>\nvoid Use() { }")]
    [InlineData("[Quotes(typeof(HarbourNews), \"in May\", Statement = \"Opening\")] void Use() { }")]
    public async Task A_statement_that_code_names_is_used(string member) => Assert.Empty(await CheckAsync(member));

    [Theory]
    [InlineData("")]
    [InlineData("object Use() => HarbourNews.Document;")]
    [InlineData("object Use() => HarbourNews.Document.Statements[0];")]
    [InlineData("object Use() => Corpus.Documents;")]
    [InlineData("object Use() => HarbourNews.NobodyPinnedThis;")]
    [InlineData("int Use() { var Opening = 1; return Opening; }")]
    [InlineData("[Quotes(typeof(HarbourNews), \"in May\")] void Use() { }")]
    public async Task A_statement_that_no_code_names_is_told_at_its_place(string member) => Assert.Equal([Finding], await CheckAsync(member));

    [Fact]
    public async Task A_member_of_another_document_with_the_same_name_is_another() => Assert.Equal(
        [Finding],
        await Project
            .WithText("ferry.txt", "Ferry News\nThe ferry sails at noon. {#opening}")
            .WithCode("class User { object Use() => MyApp.Seeds.FerryNews.Opening; }")
            .FindUnusedStatementsAsync());

    [Fact]
    public async Task The_key_of_a_heading_is_no_statement() => Assert.Empty(await TextProject.Empty
        .WithSetting("StatementsGenVisibility", "internal")
        .WithText("rules.txt", "Rules\n\n## Dogs {#dogs}\n\nDogs stay outside.")
        .FindUnusedStatementsAsync());

    [Fact]
    public async Task A_section_does_not_name_its_statements() => Assert.Equal(
        ["rules.txt(5,1)-(5,19) STG0203: No code of the assembly names 'Rules.Outside'. Use it, or remove its key '{#outside}'."],
        await TextProject.Empty
            .WithSetting("StatementsGenVisibility", "internal")
            .WithText("rules.txt", "Rules\n\n## Dogs {#dogs}\n\nDogs stay outside. {#outside}")
            .WithCode("class User { object Use() => MyApp.Seeds.Rules.Sections.Dogs; }")
            .FindUnusedStatementsAsync());

    [Theory]
    [InlineData("StatementsGenVisibility", "public")]
    [InlineData("StatementsGenDetail", "Documents")]
    [InlineData("StatementsGenDetail", "Corpus")]
    public async Task Where_others_can_name_it_or_nobody_can_nothing_is_told(string property, string value) =>
        Assert.Empty(await Project.WithSetting(property, value).FindUnusedStatementsAsync());

    private static Task<IReadOnlyList<string>> CheckAsync(string member) => Project
        .WithCode(
            $$"""
            using MyApp.Seeds;
            using StatementsGen;
            using static MyApp.Seeds.HarbourNews;
            class User
            {
                {{member}}
            }
            """)
        .WithoutWarning("CS8019")
        .FindUnusedStatementsAsync();
}
