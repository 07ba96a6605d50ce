using StatementsGen.Package.Tests.Workspace;

namespace StatementsGen.Package.Tests;

public sealed class SettingsTests : IClassFixture<ConsoleProject>
{
    private readonly ConsoleProject _project;

    public SettingsTests(ConsoleProject project)
    {
        _project = project;
        _project.StartOver();
        _project.Write("seeds/harbour.txt", "Harbour News\nThe harbour opens in May.");
    }

    [Fact]
    public async Task Root_outside_of_the_project_names_the_namespace()
    {
        _project.Configure("<StatementsGenRoot>../texts</StatementsGenRoot>");
        _project.Write("../texts/notices/bridge.txt", "Bridge News\nThe bridge is closed.");

        await AssertPrints(
            "Newsroom.Texts.Corpus.Documents[0].Path + Newsroom.Texts.Notices.BridgeNews.TheBridgeIsClosed.Position",
            "notices/bridge.txt(2,1)");
    }

    [Fact]
    public async Task Namespace_stands_for_the_root()
    {
        _project.Configure("<StatementsGenNamespace>Acme.Words</StatementsGenNamespace>");

        await AssertPrints("Acme.Words.HarbourNews.TheHarbourOpensInMay", "The harbour opens in May.");
    }

    [Fact]
    public async Task Visibility_internal_leaves_no_public_type()
    {
        _project.Configure("<StatementsGenVisibility>internal</StatementsGenVisibility>");

        await AssertPrints(
            "Newsroom.Seeds.Corpus.Documents.Count + string.Concat(typeof(Newsroom.Seeds.Corpus).Assembly.GetExportedTypes().Select(t => t.Name))",
            "1");
    }

    [Fact]
    public async Task Constants_are_there_by_default() =>
        await AssertPrints("nameof(Newsroom.Seeds.HarbourNews.Text.TheHarbourOpensInMay)", "TheHarbourOpensInMay");

    [Theory]
    [InlineData("false")]
    [InlineData("No")]
    public async Task Constants_can_be_left_out(string no)
    {
        _project.Configure($"<StatementsGenConstants>{no}</StatementsGenConstants>");

        await AssertPrints("typeof(Newsroom.Seeds.HarbourNews).GetNestedTypes().Length", "0");
    }

    [Fact]
    public async Task Text_elsewhere_is_taken_under_its_link()
    {
        _project.Configure(
            "<EnableDefaultStatementItems>false</EnableDefaultStatementItems>",
            """<StatementFile Include="../shared/policy.txt" Link="policies/policy.txt" />""");
        _project.Write("../shared/policy.txt", "House Rules\nDogs stay outside.");

        await AssertPrints(
            "Newsroom.Seeds.Corpus.Documents.Single().Path + Newsroom.Seeds.Policies.HouseRules.DogsStayOutside.Position",
            "policies/policy.txt(2,1)");
    }

    [Fact]
    public async Task Text_can_be_left_out()
    {
        _project.Configure(items: """<StatementFile Remove="seeds/draft.txt" />""");
        _project.Write("seeds/draft.txt", "Nobody may read this.");

        await AssertPrints("string.Join(' ', Newsroom.Seeds.Corpus.Documents.Select(d => d.Path))", "harbour.txt");
    }

    [Fact]
    public async Task Detail_documents_leaves_classes_without_members()
    {
        _project.Configure("<StatementsGenDetail>Documents</StatementsGenDetail>");

        await AssertPrints(
            "Newsroom.Seeds.HarbourNews.Title + ' ' + Newsroom.Seeds.HarbourNews.Document.Statements[0] + typeof(Newsroom.Seeds.HarbourNews).GetFields().Length",
            "Harbour News The harbour opens in May.1");
    }

    [Fact]
    public async Task Detail_corpus_leaves_documents_to_be_found_by_path_or_name()
    {
        _project.Configure("<StatementsGenDetail>Corpus</StatementsGenDetail>");

        await AssertPrints(
            "(Newsroom.Seeds.Corpus.Find(\"harbour.txt\") == Newsroom.Seeds.Corpus.FindByName(\"HarbourNews\")) + typeof(Newsroom.Seeds.Corpus).Assembly.GetExportedTypes().Single().Name",
            "TrueCorpus");
    }

    [Theory]
    [InlineData("StatementsGenDetail", "Document", "Statements, Documents or Corpus")]
    [InlineData("StatementsGenVisibility", "private", "public or internal")]
    [InlineData("StatementsGenConstants", "maybe", "true or false")]
    public async Task Value_that_a_setting_cannot_have_is_an_error(string setting, string value, string values)
    {
        _project.Configure($"<{setting}>{value}</{setting}>");

        var build = await _project.BuildAsync();

        build.AssertFailed();
        Assert.Contains($"error STG1004: {setting} is '{value}'. Set it to {values}.", build.Output, StringComparison.Ordinal);
    }

    private async Task AssertPrints(string expression, string line)
    {
        _project.Write("Program.cs", $"Console.WriteLine({expression});");
        (await _project.BuildAsync()).AssertSucceeded();
        (await _project.RunAsync()).AssertPrinted(line);
    }
}
