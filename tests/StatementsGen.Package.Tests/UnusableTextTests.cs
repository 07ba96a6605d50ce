using StatementsGen.Package.Tests.Workspace;

namespace StatementsGen.Package.Tests;

// In each, Program.cs uses a good text too: that it compiles shows that the bad one took nothing else along.
public sealed class UnusableTextTests : IClassFixture<ConsoleProject>
{
    private readonly ConsoleProject _project;

    public UnusableTextTests(ConsoleProject project)
    {
        _project = project;
        _project.StartOver();
        _project.Write("seeds/good.txt", "Harbour News\nThe harbour opens in May.");
        _project.Write("Program.cs", "Console.WriteLine(Newsroom.Seeds.HarbourNews.TheHarbourOpensInMay);");
    }

    [Fact]
    public async Task Texts_with_one_title_are_errors_in_each_of_them()
    {
        _project.Write("seeds/first.txt", "Bridge News\nThe bridge is closed.");
        _project.Write("seeds/second.txt", "\n\nBridge News\nThe bridge is open.");

        (await _project.BuildAsync()).AssertFailedWith(
            BuildMessage.Error("STG0003", "first.txt", 1),
            BuildMessage.Error("STG0003", "second.txt", 3));
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_are_an_error_at_their_line()
    {
        _project.Write("seeds/latin.txt", [.. "Caf"u8, 0xC3, 0xA9, .. " News\nThe caf"u8, 0xE9, .. " is open."u8]);

        (await _project.BuildAsync()).AssertFailedWith(BuildMessage.Error("STG0001", "latin.txt", 2));
    }

    [Fact]
    public async Task UTF16_without_a_mark_is_an_error()
    {
        _project.Write("seeds/unmarked.txt", System.Text.Encoding.Unicode.GetBytes("The harbour is shut."));

        (await _project.BuildAsync()).AssertFailedWith(BuildMessage.Error("STG0001", "unmarked.txt", 1));
    }

    [Fact]
    public async Task File_that_is_not_there_is_an_error()
    {
        _project.Configure(items: """<StatementFile Include="seeds/missing.txt" Link="missing.txt" />""");

        var build = await _project.BuildAsync();

        Assert.Contains("missing.txt", build.Output, StringComparison.Ordinal);
        build.AssertFailed();
    }

    [Theory]
    [InlineData("quotation\"mark.txt")]
    [InlineData("vertical|bar.txt")]
    [InlineData("tab\tulator.txt")]
    [InlineData("line\nbreak.txt")]
    public async Task File_name_that_no_compiler_can_be_handed_is_an_error_that_names_it(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such file names.");
        _project.Write($"seeds/{name}", "The harbour is shut.");

        var build = await _project.BuildAsync();

        Assert.Equal(["STG1002"], build.Messages.Select(static message => message.Id));
        Assert.Contains($"seeds/{name.Split('\n')[0]}", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_names_that_differ_in_capitals_alone_are_an_error_that_names_both()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere they are one file.");
        _project.Write("seeds/press/bridge.txt", "Bridge News\nThe bridge is closed.");
        _project.Write("seeds/Press/bridge.txt", "Bridge News\nThe bridge is open.");

        var build = await _project.BuildAsync();

        Assert.Equal(["STG1005"], build.Messages.Select(static message => message.Id));
        Assert.Contains("seeds/Press/bridge.txt", build.Output, StringComparison.Ordinal);
        Assert.Contains("seeds/press/bridge.txt", build.Output, StringComparison.Ordinal);
    }
}
