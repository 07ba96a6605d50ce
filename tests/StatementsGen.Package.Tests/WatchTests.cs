using StatementsGen.Package.Tests.Workspace;

namespace StatementsGen.Package.Tests;

/// <summary>A watched program never has code of one text and the resource of another: it starts anew with both.</summary>
public sealed class WatchTests : IClassFixture<ConsoleProject>
{
    private readonly ConsoleProject _project;

    public WatchTests(ConsoleProject project)
    {
        _project = project;
        _project.StartOver();
        _project.Write("seeds/weather.txt", "The sun shines.");
        _project.Write(
            "Program.cs",
            """
            Console.WriteLine(string.Join(" ", Newsroom.Seeds.Corpus.Statements));
            Thread.Sleep(Timeout.Infinite);
            """);
    }

    [Fact]
    public Task Edited_added_and_removed_texts_restart_the_program() => AssertRestartsAsync("Statements");

    [Fact]
    [Trait("Lane", "Long")]
    public Task Edited_added_and_removed_texts_restart_a_program_without_members() => AssertRestartsAsync("Corpus");

    // Where nobody answers, all that might have no effect restarts; where somebody does, only what must.
    [Fact]
    public async Task Added_text_asks_for_a_restart_where_somebody_is_there_to_ask()
    {
        await using var program = _project.Watch();
        await program.AssertPrintsAsync("The sun shines.");

        _project.Write("seeds/wind.txt", "The wind blows.");

        await program.AssertAsksToRestartAsync();
    }

    private async Task AssertRestartsAsync(string detail)
    {
        _project.Configure($"<StatementsGenDetail>{detail}</StatementsGenDetail>");
        await using var program = _project.Watch("--non-interactive");
        await program.AssertPrintsAsync("The sun shines.");

        _project.Write("seeds/weather.txt", "The sun shines again.");
        await program.AssertPrintsAsync("The sun shines again.");

        _project.Write("seeds/wind.txt", "The wind blows.");
        await program.AssertPrintsAsync("The sun shines again. The wind blows.");

        _project.Delete("seeds/weather.txt");
        await program.AssertPrintsAsync("The wind blows.");
    }
}
