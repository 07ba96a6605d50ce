using StatementsGen.Ide.Tests.Harness;

namespace StatementsGen.Ide.Tests;

public sealed class CompletionTests
{
    private const string Code =
        """
        using MyApp.Seeds;

        class Reader
        {
            object Read() => BannedTtp.$$
        }
        """;

    [Fact]
    public async Task All_statements_are_offered_with_their_words()
    {
        using var editor = new Editor(Code).Add("banned-ttp.txt", SampleTexts.Seed);

        var offered = await editor.CompleteAsync();

        Assert.Equal(
            [
                "AdditionallySheReiteratedPakistans", "BalochEmphasizedPakistansExpectationFor", "ByReiteratingItsCommitmentToCombatting",
                "Document", "DuringAWeeklyPressBriefingFO", "Equals", "FurthermorePakistansStanceReaffirmsIts", "InLightOfOngoingSecurityChallenges",
                "ItReflectsTheCountrysDeterminationTo", "ReferenceEquals", "SheHighlightedTheNecessityForAddressing", "Text",
                "TheForeignOfficeOfPakistanHas", "TheRejectionOfTalksWithThe", "TheStatementUnderscoresPakistansFirm",
                "ThisStanceComesInResponseTo", "Title",
            ],
            offered.Keys.Order(StringComparer.Ordinal));
        Assert.All(
            StatementReader.Read(SampleTexts.Seed, "banned-ttp.txt").Statements,
            statement => Assert.Single(offered.Values, description => description.EndsWith($"\n“{statement.Text}”", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Edited_words_are_offered_at_the_next_keystroke()
    {
        using var editor = new Editor(Code).Add("banned-ttp.txt", SampleTexts.Seed);
        await editor.CompleteAsync();

        editor.Edit("banned-ttp.txt", "Baloch emphasized Pakistan’s expectation for", "Baloch repeated Pakistan’s demand for");

        var offered = await editor.CompleteAsync();
        Assert.Contains("“Baloch repeated Pakistan’s demand for urgent action", offered["BalochRepeatedPakistansDemandForUrgent"], StringComparison.Ordinal);
        Assert.DoesNotContain("BalochEmphasizedPakistansExpectationFor", offered.Keys);
    }

    [Fact]
    public async Task Added_and_removed_texts_are_offered_and_not_offered_at_the_next_keystroke()
    {
        using var editor = new Editor("class Reader { object Read() => MyApp.Seeds.$$ }").Add("banned-ttp.txt", SampleTexts.Seed);
        Assert.Equal(["BannedTtp", "Corpus", "Entities", "Speakers"], (await editor.CompleteAsync()).Keys);

        editor.Add("harbour.txt", "Harbour rules\nNo ship sails at night.");
        Assert.Equal(["BannedTtp", "Corpus", "Entities", "HarbourRules", "Speakers"], (await editor.CompleteAsync()).Keys);

        editor.Remove("banned-ttp.txt");
        Assert.Equal(["Corpus", "Entities", "HarbourRules", "Speakers"], (await editor.CompleteAsync()).Keys);
    }
}
