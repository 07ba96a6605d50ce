using Microsoft.CodeAnalysis;
using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests.Quotations;

/// <summary>Where the words that quotations are compared with come from, and what is not known.</summary>
public sealed class QuotableTextTests
{
    private const string OfStatement = "Statement = nameof(NightNews.TheFerrySailsAtNight)";

    private static readonly TextProject Texts = TextProject.Empty
        .WithText("night.txt", "Night News\nThe ferry sails at night. It sails  again at noon.\nNobody knows.");

    [Theory]
    [InlineData("StatementsGenConstants", "true")]
    [InlineData("StatementsGenConstants", "false")]
    [InlineData("StatementsGenVisibility", "internal")]
    public async Task The_project_itself_knows_statements_with_and_without_constants(string setting, string value)
    {
        var project = Texts.WithSetting(setting, value);

        Assert.Empty(await CheckAsync(project, $"""[Quotes(typeof(NightNews), "sails at night", {OfStatement})]"""));
        Assert.Single(await CheckAsync(project, $"""[Quotes(typeof(NightNews), "sails at dawn", {OfStatement})]"""));
        Assert.Single(await CheckAsync(project, $"""[Quotes(typeof(NightNews), "sails  again", {OfStatement})]"""));
    }

    [Fact]
    public async Task A_pinned_statement_is_known_without_constants()
    {
        var project = TextProject.Empty.WithText("night.txt", "Night News\nThe ferry sails at night. {#sailing}").WithSetting("StatementsGenConstants", "false");

        Assert.Empty(await CheckAsync(project, """[Quotes(typeof(NightNews), "sails at night", Statement = nameof(NightNews.Sailing))]"""));
        Assert.Single(await CheckAsync(project, """[Quotes(typeof(NightNews), "sails at dawn", Statement = nameof(NightNews.Sailing))]"""));
    }

    [Theory]
    [InlineData("Statements")]
    [InlineData("Documents")]
    public async Task The_project_itself_knows_documents_in_any_detail(string detail)
    {
        var project = Texts.WithSetting("StatementsGenDetail", detail);

        Assert.Empty(await CheckAsync(project, """[Quotes(typeof(NightNews), "night. It sails  again at noon. Nobody")]"""));
        Assert.Single(await CheckAsync(project, """[Quotes(typeof(NightNews), "night. It sails again at noon. Nobody")]"""));
    }

    [Fact]
    public async Task Documents_are_told_apart_by_namespace_and_suffix()
    {
        var project = TextProject.Empty
            .WithText("night.txt", "Night News\nThe ferry sails.")
            .WithText("class/night.txt", "Night News\nThe plane lands.")
            .WithText("class/corpus.txt", "Class\nThe bus leaves.")
            .WithText("corpus.txt", "Corpus\nThe train departs.");

        Assert.Empty(await CheckAsync(
            project,
            """
            [Quotes(typeof(NightNews), "ferry")]
            [Quotes(typeof(MyApp.Seeds.Class.NightNews), "plane")]
            [Quotes(typeof(MyApp.Seeds.Class.Class), "bus")]
            [Quotes(typeof(Corpus_2), "train")]
            """));
        Assert.Equal(4, (await CheckAsync(
            project,
            """
            [Quotes(typeof(NightNews), "plane lands")]
            [Quotes(typeof(MyApp.Seeds.Class.NightNews), "bus leaves")]
            [Quotes(typeof(MyApp.Seeds.Class.Class), "train departs")]
            [Quotes(typeof(Corpus_2), "ferry sails")]
            """)).Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Another_assembly_is_known_by_its_constants(bool inMemory)
    {
        var project = Referencing(Texts, inMemory);

        Assert.Empty(await CheckAsync(project, $"""[Quotes(typeof(NightNews), "sails at night", {OfStatement})]"""));
        Assert.Empty(await CheckAsync(project, """[Quotes(typeof(NightNews), "Night News The ferry")]"""));
        Assert.Empty(await CheckAsync(project, """[Quotes(typeof(NightNews), "at night. It sails  again")]"""));
        Assert.Contains("“sails at night”", Assert.Single(await CheckAsync(project, $"""[Quotes(typeof(NightNews), "sails at nigh", {OfStatement}), Quotes(typeof(NightNews), "sailed at night", {OfStatement})]""")), StringComparison.Ordinal);
        Assert.Contains("“It sails  again at noon”", Assert.Single(await CheckAsync(project, """[Quotes(typeof(NightNews), "It sailed again at noon")]""")), StringComparison.Ordinal);
        Assert.Contains("“night. It sails  again”", Assert.Single(await CheckAsync(project, """[Quotes(typeof(NightNews), "night; it sails  again")]""")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("StatementsGenConstants", "false", "")]
    [InlineData("StatementsGenDetail", "Documents", "")]
    [InlineData("StatementsGenConstants", "false", ", Statement = nameof(NightNews.TheFerrySailsAtNight)")]
    public async Task Another_assembly_without_constants_is_not_guessed_at(string setting, string value, string statement) =>
        Assert.Empty(await CheckAsync(Referencing(Texts.WithSetting(setting, value), false), $"""[Quotes(typeof(NightNews), "sails at dawn"{statement})]"""));

    [Fact]
    public async Task Another_assembly_is_checked_where_the_targets_are_not() => Assert.Single(await CheckAsync(
        Referencing(Texts, false).WithoutTargets(),
        $"""[Quotes(typeof(NightNews), "sails at dawn", {OfStatement})]"""));

    [Fact]
    public async Task Own_members_beside_the_generated_ones_are_not_checked() => Assert.Empty(await Texts
        .WithCode("namespace MyApp.Seeds { partial class NightNews { internal static readonly StatementsGen.Statement Mine = new(\"Mine.\"); } }")
        .WithCode("class C { string M() => StatementsGen.Quote.From(MyApp.Seeds.NightNews.Mine, \"x\"); }")
        .CheckQuotationsAsync());

    private static TextProject Referencing(TextProject texts, bool inMemory)
    {
        var compilation = texts.Generate().CompilesWithoutWarnings().Compilation.WithAssemblyName("Texts");
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        return TextProject.Empty
            .WithEncoded("StatementsGenNamespace", "Elsewhere")
            .WithReference(inMemory ? compilation.ToMetadataReference() : MetadataReference.CreateFromImage(image.ToArray()));
    }

    private static Task<IReadOnlyList<string>> CheckAsync(TextProject project, string attributes) => project
        .WithCode($"using MyApp.Seeds; using StatementsGen;\n{attributes} class C {{ }}")
        .CheckQuotationsAsync();
}
