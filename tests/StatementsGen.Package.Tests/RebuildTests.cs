using StatementsGen.Package.Tests.Workspace;

namespace StatementsGen.Package.Tests;

public sealed class RebuildTests : IClassFixture<ConsoleProject>
{
    private readonly ConsoleProject _project;

    public RebuildTests(ConsoleProject project)
    {
        _project = project;
        _project.StartOver();
        _project.Write("seeds/weather.txt", "The sun shines.");
        _project.Write(
            "Program.cs",
            """
            foreach (var statement in Newsroom.Seeds.Corpus.Statements)
            {
                Console.WriteLine(statement);
            }
            """);
    }

    [Fact]
    public async Task Edited_text_is_compiled_anew()
    {
        (await _project.BuildAsync()).AssertSucceeded();

        _project.Write("seeds/weather.txt", "The rain falls.");
        (await _project.BuildAsync()).AssertSucceeded();

        (await _project.RunAsync()).AssertPrinted("The rain falls.");
    }

    [Fact]
    public async Task Added_text_is_compiled_in()
    {
        (await _project.BuildAsync()).AssertSucceeded();

        _project.Write("seeds/wind.txt", "The wind blows.");
        (await _project.BuildAsync()).AssertSucceeded();

        (await _project.RunAsync()).AssertPrinted("The sun shines.", "The wind blows.");
    }

    [Fact]
    public async Task Removed_text_is_compiled_out()
    {
        _project.Write("seeds/wind.txt", "The wind blows.");
        (await _project.BuildAsync()).AssertSucceeded();

        _project.Delete("seeds/wind.txt");
        (await _project.BuildAsync()).AssertSucceeded();

        (await _project.RunAsync()).AssertPrinted("The sun shines.");
    }

    [Fact]
    public async Task Nothing_is_compiled_when_nothing_changed()
    {
        (await _project.BuildAsync()).AssertSucceeded();
        var compiled = File.GetLastWriteTimeUtc(_project.Assembly);

        (await _project.BuildAsync()).AssertSucceeded();

        Assert.Equal(compiled, File.GetLastWriteTimeUtc(_project.Assembly));
    }

    [Fact]
    public async Task What_a_build_leaves_behind_is_no_document_of_the_next()
    {
        _project.Configure("<StatementsGenRoot>.</StatementsGenRoot><StatementsGenNamespace>Newsroom.Seeds</StatementsGenNamespace>");
        (await _project.BuildAsync()).AssertSucceeded();

        _project.Write("seeds/weather.txt", "The rain falls.");
        (await _project.BuildAsync()).AssertSucceeded();

        (await _project.RunAsync()).AssertPrinted("The rain falls.");
    }
}
