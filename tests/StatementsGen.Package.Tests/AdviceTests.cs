using StatementsGen.Package.Tests.Workspace;

namespace StatementsGen.Package.Tests;

/// <summary>Advice comes with the package, at line and column, and is as loud as the user wants it.</summary>
public sealed class AdviceTests : IClassFixture<ConsoleProject>
{
    private readonly ConsoleProject _project;

    public AdviceTests(ConsoleProject project)
    {
        _project = project;
        _project.StartOver();
        _project.Delete(".globalconfig");
        _project.Write("Program.cs", "Console.WriteLine(Newsroom.Seeds.HarbourNews.Title);");
        _project.Write("seeds/harbour.txt", "Harbour News\nThe mayor said, “The harbour is open. He left.");
    }

    [Fact]
    public async Task Advice_is_a_warning_at_its_place_and_nothing_else_is_said()
    {
        var build = await _project.BuildAsync();

        Assert.Equal([new BuildMessage("warning", "STG0106", "harbour.txt", 2)], build.Messages);
        Assert.Contains("harbour.txt(2,17): warning STG0106: The mark “ opens a quotation that is never closed.", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Globalconfig_makes_it_an_error()
    {
        _project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.STG0106.severity = error\n");

        (await _project.BuildAsync()).AssertFailedWith(BuildMessage.Error("STG0106", "harbour.txt", 2));
    }

    [Fact]
    public async Task Globalconfig_shows_what_is_hidden_and_hides_what_is_shown()
    {
        _project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.STG0106.severity = none\ndotnet_diagnostic.STG0109.severity = warning\n");
        _project.Write("seeds/quay.txt", "Quay News\nAll is well today.\n“Nobody knows the way.”");

        Assert.Equal([new BuildMessage("warning", "STG0109", "quay.txt", 3)], (await _project.BuildAsync()).Messages);
    }

    [Fact]
    public async Task NoWarn_switches_it_off()
    {
        _project.Configure("<NoWarn>$(NoWarn);STG0106</NoWarn>");

        (await _project.BuildAsync()).AssertSucceeded();
    }

    [Fact]
    public async Task What_guards_the_output_is_an_error_whatever_is_configured()
    {
        _project.Configure("<NoWarn>$(NoWarn);STG0001;STG0106</NoWarn>");
        _project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.STG0001.severity = none\n");
        _project.Write("seeds/latin.txt", [.. "The caf"u8, 0xE9, .. " is open."u8]);

        (await _project.BuildAsync()).AssertFailedWith(BuildMessage.Error("STG0001", "latin.txt", 1));
    }
}
