using StatementsGen.Package.Tests.Workspace;

namespace StatementsGen.Package.Tests;

public sealed class BreakingChangeTests : IClassFixture<ConsoleProject>
{
    private readonly ConsoleProject _project;

    public BreakingChangeTests(ConsoleProject project)
    {
        _project = project;
        _project.StartOver();
        _project.Write(
            "seeds/harbour.txt",
            """
            Harbour News
            The harbour opens in May.
            At the weekly press briefing today, Ada Miller said that the bridge is safe.
            """);
        _project.Write(
            "Program.cs",
            """
            using Newsroom.Seeds;

            Console.WriteLine(HarbourNews.TheHarbourOpensInMay.Text);
            Console.WriteLine(HarbourNews.AtTheWeeklyPressBriefingToday.Speaker.Name);
            """);
    }

    [Fact]
    public async Task Removed_statement_breaks_the_code_that_uses_it()
    {
        (await _project.BuildAsync()).AssertSucceeded();

        _project.Write(
            "seeds/harbour.txt",
            """
            Harbour News
            At the weekly press briefing today, Ada Miller said that the bridge is safe.
            """);

        (await _project.BuildAsync()).AssertFailedWith(BuildMessage.Error("CS0117", "Program.cs", 3));
    }

    [Fact]
    public async Task Statement_that_loses_its_speaker_breaks_the_code_that_asks_for_the_speaker()
    {
        (await _project.BuildAsync()).AssertSucceeded();

        _project.Write(
            "seeds/harbour.txt",
            """
            Harbour News
            The harbour opens in May.
            At the weekly press briefing today, the lights went out.
            """);

        (await _project.BuildAsync()).AssertFailedWith(BuildMessage.Error("CS1061", "Program.cs", 4));
    }

    [Fact]
    public async Task Added_file_renames_nothing()
    {
        (await _project.BuildAsync()).AssertSucceeded();

        _project.Write(
            "seeds/a-first-by-path.txt",
            """
            Harbour News of Today
            The harbour opens in May.
            At the weekly press briefing today, Bob Stone said that the bridge is safe.
            """);
        (await _project.BuildAsync()).AssertSucceeded();

        (await _project.RunAsync()).AssertPrinted("The harbour opens in May.", "Ada Miller");
    }
}
