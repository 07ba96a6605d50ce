using StatementsGen.Package.Tests.Workspace;

namespace StatementsGen.Package.Tests;

public sealed class ReportTests : IClassFixture<ConsoleProject>
{
    private readonly ConsoleProject _project;

    public ReportTests(ConsoleProject project)
    {
        _project = project;
        _project.StartOver();
        _project.Write("seeds/press/harbour.txt", "Harbour News\nThe harbour opens in May.");
        _project.Write("Program.cs", "Console.WriteLine(Newsroom.Seeds.Press.HarbourNews.Title);");
    }

    [Fact]
    public async Task A_build_that_is_asked_to_writes_a_report_beside_the_assembly()
    {
        var tool = Path.Combine(TestedBuild.RepositoryRoot, "src", "StatementsGen.Tool", "bin", TestedBuild.Configuration, "net10.0", "statements.dll");
        (await _project.BuildAsync("-p:StatementsGenReport=true", $"-p:StatementsGenTool=dotnet \"{tool}\"")).AssertSucceeded();

        var report = await File.ReadAllTextAsync(Path.ChangeExtension(_project.Assembly, ".report.html"), TestContext.Current.CancellationToken);
        Assert.Contains("id=\"press/harbour/the-harbour-opens-in-may\"", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tool_that_is_not_there_is_an_error_that_says_what_to_install()
    {
        var build = await _project.BuildAsync("-p:StatementsGenReport=true", "-p:StatementsGenTool=no-such-command");

        build.AssertFailed();
        Assert.Contains("Install the tool StatementsGen.Tool", build.Output, StringComparison.Ordinal);
    }
}
