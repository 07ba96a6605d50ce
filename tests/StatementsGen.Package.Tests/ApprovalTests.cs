using StatementsGen.Package.Tests.Workspace;

namespace StatementsGen.Package.Tests;

/// <summary>A build compares texts with the approved wordings.</summary>
public sealed class ApprovalTests : IClassFixture<ConsoleProject>
{
    private const string Approved = "document\tstatement\tspeaker\twords\nharbour.txt\tTheHarbourOpensInMay\t\tThe harbour opens in May.\n";

    private readonly ConsoleProject _project;

    public ApprovalTests(ConsoleProject project)
    {
        _project = project;
        _project.StartOver();
        _project.Write("seeds/harbour.txt", "Harbour News\nThe harbour opens in May.");
        _project.Write("Program.cs", "");
    }

    [Fact]
    public async Task A_change_warns_or_breaks_the_build_until_it_is_approved()
    {
        _project.Write("Program.cs", "System.Console.WriteLine();");
        _project.Write("seeds/approved.tsv", Approved);
        (await _project.BuildAsync()).AssertSucceeded();

        _project.Write("seeds/harbour.txt", "Harbour News\nThe harbour opens in June.");
        Assert.Equal([new BuildMessage("warning", "STG0301", "harbour.txt", 2)], (await _project.BuildAsync()).Messages);

        _project.Configure("<StatementsGenApproval>error</StatementsGenApproval>");
        (await _project.BuildAsync()).AssertFailedWith(BuildMessage.Error("STG0301", "harbour.txt", 2));

        _project.Write("seeds/approved.tsv", Approved.Replace("InMay", "InJune", StringComparison.Ordinal).Replace("in May", "in June", StringComparison.Ordinal));
        (await _project.BuildAsync()).AssertSucceeded();
    }

    [Fact]
    public async Task A_root_that_is_not_there_is_a_warning()
    {
        _project.Write("Program.cs", "System.Console.WriteLine();");
        _project.Configure("<StatementsGenRoot>text</StatementsGenRoot>");

        Assert.Contains("warning STG1006: StatementsGenRoot is 'text'", (await _project.BuildAsync()).Output, StringComparison.Ordinal);
    }
}
