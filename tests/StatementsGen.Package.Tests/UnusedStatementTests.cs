using StatementsGen.Package.Tests.Workspace;

namespace StatementsGen.Package.Tests;

/// <summary>A build tells of pinned statements that no code names, once it is asked to.</summary>
public sealed class UnusedStatementTests : IClassFixture<ConsoleProject>
{
    private readonly ConsoleProject _project;

    public UnusedStatementTests(ConsoleProject project)
    {
        _project = project;
        _project.StartOver();
        _project.Configure("<StatementsGenVisibility>internal</StatementsGenVisibility>");
        _project.Write("seeds/harbour.txt", "Harbour News\nThe harbour opens in May. {#opening}\nDogs stay outside. {#dogs}");
        _project.Write("Program.cs", "System.Console.WriteLine(Newsroom.Seeds.HarbourNews.Opening.Text);");
    }

    [Fact]
    public async Task A_severity_switches_the_rule_on()
    {
        Assert.Empty((await _project.BuildAsync()).Messages);

        _project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.STG0203.severity = warning\n");
        Assert.Equal([new BuildMessage("warning", "STG0203", "harbour.txt", 3)], (await _project.BuildAsync()).Messages);

        _project.Write("Program.cs", "System.Console.WriteLine(nameof(Newsroom.Seeds.HarbourNews.Opening) + Newsroom.Seeds.HarbourNews.Text.Dogs);");
        Assert.Empty((await _project.BuildAsync()).Messages);
    }
}
