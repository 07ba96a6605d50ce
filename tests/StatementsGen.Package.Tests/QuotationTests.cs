using StatementsGen.Package.Tests.Workspace;

namespace StatementsGen.Package.Tests;

/// <summary>A build fails where code quotes what the text does not say.</summary>
public sealed class QuotationTests : IClassFixture<ConsoleProject>
{
    private const string Code =
        """
        using Newsroom.Seeds;
        using StatementsGen;

        Console.WriteLine(Quote.From(HarbourNews.TheHarbourOpensInMay, "opens in May"));

        [Quotes(typeof(HarbourNews), "The harbour opens", Statement = nameof(HarbourNews.TheHarbourOpensInMay))]
        internal static class Rules;
        """;

    private readonly ConsoleProject _project;

    public QuotationTests(ConsoleProject project)
    {
        _project = project;
        _project.StartOver();
        _project.Delete(".editorconfig");
        _project.Write("seeds/harbour.txt", "Harbour News\nThe harbour opens in May.");
        _project.Write("Program.cs", Code);
    }

    [Fact]
    public async Task An_edit_of_the_text_breaks_the_code_that_quotes_it()
    {
        (await _project.BuildAsync()).AssertSucceeded();
        (await _project.RunAsync()).AssertPrinted("opens in May");

        _project.Write("seeds/harbour.txt", "Harbour News\nThe harbour opens in May. All is well.");
        (await _project.BuildAsync()).AssertSucceeded();

        _project.Write("seeds/harbour.txt", "Harbour News\nThe harbour opens in may.");
        var build = await _project.BuildAsync();

        build.AssertFailedWith(BuildMessage.Error("STG0201", "Program.cs", 4));
        Assert.Contains(
            "Program.cs(4,64): error STG0201: The quotation is not verbatim in 'HarbourNews.TheHarbourOpensInMay': the nearest words there are “opens in may”, which differ in letter case alone.",
            build.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Editorconfig_makes_it_a_warning()
    {
        _project.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.STG0201.severity = warning\n");
        _project.Write("Program.cs", Code.Replace("The harbour opens", "The harbor opens", StringComparison.Ordinal));

        Assert.Equal([new BuildMessage("warning", "STG0201", "Program.cs", 6)], (await _project.BuildAsync()).Messages);
    }
}
