using StatementsGen.CodeFixes.Tests.Harness;

namespace StatementsGen.CodeFixes.Tests;

public sealed class ApprovalFixTests : IDisposable
{
    private const string Header = "document\tstatement\tspeaker\twords\n";

    private readonly TextWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task A_wording_is_approved_in_its_line_alone()
    {
        _workspace
            .With("a.txt", "It rains. The bridge opens in June.")
            .With("approved.tsv", $"{Header}a.txt\tItRains\t\tIt rains.\na.txt\tTheBridgeOpensInMay\t\tThe bridge opens in May.\n");

        await _workspace.DoOnlyAsync(await _workspace.FixesAsync(new ApprovalFix(), "a.txt", 10));

        Assert.Equal($"{Header}a.txt\tItRains\t\tIt rains.\na.txt\tTheBridgeOpensInJune\t\tThe bridge opens in June.\n", _workspace.Text("approved.tsv"));
        Assert.Equal("It rains. The bridge opens in June.", _workspace.Text("a.txt"));
        Assert.Empty(await _workspace.FindingsAsync());
    }

    [Fact]
    public async Task A_new_statement_and_the_removal_of_one_are_approved()
    {
        _workspace
            .With("a.txt", "It rains. Trains are late.")
            .With("approved.tsv", $"{Header}a.txt\tItRains\t\tIt rains.\na.txt\tTheBridgeOpensInMay\t\tThe bridge opens in May.\n");

        Assert.Equal(["Approve this statement"], (await _workspace.FixesAsync(new ApprovalFix(), "a.txt", 10)).Select(static action => action.Title));
        Assert.Equal(
            ["Approve the removal of this statement"],
            (await _workspace.FixesAsync(new ApprovalFix(), "approved.tsv", Header.Length + "a.txt\tItRains\t\tIt rains.\n".Length)).Select(static action => action.Title));

        await _workspace.DoOnlyAsync(await _workspace.FixesAsync(new ApprovalFix(), "a.txt", 10));
        await _workspace.DoOnlyAsync(await _workspace.FixesAsync(new ApprovalFix(), "approved.tsv", Header.Length + "a.txt\tItRains\t\tIt rains.\n".Length));

        Assert.Equal($"{Header}a.txt\tItRains\t\tIt rains.\na.txt\tTrainsAreLate\t\tTrains are late.\n", _workspace.Text("approved.tsv"));
        Assert.Empty(await _workspace.FindingsAsync());
    }

    [Fact]
    public async Task The_line_ends_of_the_file_stay()
    {
        _workspace.With("a.txt", "It pours.").With("approved.tsv", $"{Header}a.txt\tItRains\t\tIt rains.\n".Replace("\n", "\r\n", StringComparison.Ordinal));

        await _workspace.DoOnlyAsync(await _workspace.FixesAsync(new ApprovalFix(), "a.txt", 0));

        Assert.Equal($"{Header}a.txt\tItPours\t\tIt pours.\n".Replace("\n", "\r\n", StringComparison.Ordinal), _workspace.Text("approved.tsv"));
    }
}
