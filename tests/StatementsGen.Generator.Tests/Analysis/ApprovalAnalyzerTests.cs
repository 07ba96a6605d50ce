using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests.Analysis;

public sealed class ApprovalAnalyzerTests
{
    private const string Header = "document\tstatement\tspeaker\twords\n";

    [Fact]
    public async Task Without_the_file_nothing_is_checked() => Assert.Empty(await TextProject.Empty.WithText("a.txt", "It rains.").CheckApprovalsAsync());

    [Fact]
    public async Task Changes_are_told_at_their_places_in_the_text_and_in_the_file() => Assert.Equal(
        [
            "a.txt(1,1)-(1,26) STG0301: The statement is not as it was approved: The bridge opens in {May → June}. Restore it, or approve it with 'statements approve'.",
            "a.txt(1,27)-(1,43) STG0303: The statement stands beside approved ones and is not approved. Remove it, or approve it with 'statements approve'.",
            "approved.tsv(3,1)-(3,49) STG0302: 'a.txt' does not say “All dogs stay outside.” any more. Restore the statement, or approve its removal with 'statements approve'.",
        ],
        await TextProject.Empty
            .WithText("a.txt", "The bridge opens in June. Trains are late.")
            .WithText("b.txt", "It is not approved.")
            .WithText("approved.tsv", $"{Header}a.txt\tTheBridgeOpensInMay\t\tThe bridge opens in May.\na.txt\tAllDogsStayOutside\t\tAll dogs stay outside.\n")
            .CheckApprovalsAsync());

    [Fact]
    public async Task A_text_that_moved_is_followed() => Assert.Equal(
        ["b.txt(1,1)-(1,10) STG0304: 2 statements are approved in 'a.txt', with the same words. Use 'statements approve' to write down where they stand now."],
        await TextProject.Empty
            .WithText("press/b.txt", "It rains. It pours.")
            .WithText("approved.tsv", $"{Header}a.txt\tItPours\t\tIt pours.\na.txt\tItRains\t\tIt rains.\n")
            .CheckApprovalsAsync());

    [Fact]
    public async Task A_damaged_file_is_an_error_at_its_line() => Assert.Equal(
        ["approved.tsv(2,1)-(2,8) STG0305: The approvals cannot be read, so that nothing counts as approved: the line has 1 columns and not 4. Correct the line."],
        await TextProject.Empty.WithText("a.txt", "It rains.").WithText("approved.tsv", $"{Header}damaged").CheckApprovalsAsync());

    [Fact]
    public async Task A_text_that_cannot_be_decoded_is_the_generators_error_alone() => Assert.Empty(
        await TextProject.Empty.WithText("a.txt", "It rains.\uFFFD").WithText("approved.tsv", $"{Header}a.txt\tItRains\t\tIt rains.\n").CheckApprovalsAsync());

    [Theory]
    [InlineData("Statements")]
    [InlineData("Documents")]
    [InlineData("Corpus")]
    public async Task In_each_detail(string detail) => Assert.Single(
        await TextProject.Empty
            .WithSetting("StatementsGenDetail", detail)
            .WithText("a.txt", "It rains now.")
            .WithText("approved.tsv", $"{Header}a.txt\tItRains\t\tIt rains.\n")
            .CheckApprovalsAsync());
}
