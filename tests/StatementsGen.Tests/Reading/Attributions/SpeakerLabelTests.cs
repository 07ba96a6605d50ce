namespace StatementsGen.Tests.Reading.Attributions;

public static class SpeakerLabelTests
{
    [Fact]
    public static void A_turn_is_all_of_its_paragraph()
    {
        const string Text = "ANN LEE: The tolls are high. The council says they are fair. I do not agree.\n\nBEN ROE: I do.";

        Assert.Equal([-1, 0, 0, -1], ReadAttributions.SpansOf(Text).Select(spans => spans.ContinuesFrom));
        Assert.Equal(
            ["ANN LEE|:|The tolls are high", "||The council says they are fair", "||I do not agree", "BEN ROE|:|I do"],
            ReadAttributions.Of(Text));
    }

    [Fact]
    public static void Where_marks_tell_what_is_said_the_rest_is_not() =>
        Assert.Equal(["Ann Lee|:|“It is time.”"], ReadAttributions.Of("Ann Lee: “It is time.” The wind blew."));

    [Fact]
    public static void A_single_word_speaks_if_it_comes_again()
    {
        const string Text = """
            On the bridge

            Lee: It is open.

            Roe: It is not.

            Lee: Look again.
            """;

        Assert.Equal(["Lee|:|It is open", "Lee|:|Look again"], ReadAttributions.Of(Text));
    }

    [Theory]
    [InlineData("Ann Lee - CEO: We begin.", "Ann Lee - CEO|:|We begin")]
    [InlineData("Ann Lee (Bridge Research): We begin.", "Ann Lee (Bridge Research)|:|We begin")]
    [InlineData("Ann Lee (Leeds East) (Lab): We begin.", "Ann Lee (Leeds East) (Lab)|:|We begin")]
    [InlineData("The Prime Minister (Mr Omar Haddad): We begin.", "The Prime Minister (Mr Omar Haddad)|:|We begin")]
    [InlineData("Note (2019): We begin.", "")]
    [InlineData("Reading - Part One: We begin.", "")]
    [InlineData("Ann Lee (Leeds East: We begin.", "")]
    public static void A_label_can_tell_more_of_who_speaks(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("LISBON: The lock is old, Diallo said.", "Diallo|said|The lock is old")]
    [InlineData("LISBON: The lock is old.\n\nDiallo left.", "")]
    [InlineData("NEW DELHI: The lock is old.\n\nDiallo left.", "")]
    [InlineData("SOUZEL: The lock is old, Diallo said.\n\nShe left.\n\nIt rained.", "Diallo|said|The lock is old")]
    [InlineData("SOUZEL: The lock is old.\n\nShe left.", "")]
    [InlineData("TIMBER: The prices rose.\n\nGRAIN: They fell.", "")]
    [InlineData("Ines Souzel left.\n\nSOUZEL: It is old.", "SOUZEL|:|It is old")]
    public static void A_place_that_opens_a_report_speaks_not(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("[00:14] LEE: It is open.", "LEE|:|It is open")]
    [InlineData("(0:14) Moderator: How did it begin?", "Moderator|:|How did it begin?")]
    [InlineData("[Music] LEE: It is open.", "")]
    [InlineData("[00:14 LEE: It is open.", "")]
    public static void A_time_can_stand_before_a_label(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Fact]
    public static void What_is_asked_in_a_turn_has_its_own_source() =>
        ReadAttributions.AssertAre("Q: But the keeper said that it is old.\n\nA. The keeper said that it is new.", "the keeper|said|that it is old / The keeper|said|that it is new");

    [Theory]
    [InlineData("Moderator: How did it begin?", "Moderator|:|How did it begin?")]
    [InlineData("THE CHAIR: We begin.", "THE CHAIR|:|We begin")]
    [InlineData("A. Lund: We begin.", "A. Lund|:|We begin")]
    public static void A_role_or_a_name_with_initials_speaks(string text, string attribution) => Assert.Equal([attribution], ReadAttributions.Of(text));

    [Theory]
    [InlineData("Cause: The lock was old.\n\nIt was shut.\n\nCause: The gate was low.")]
    [InlineData("May: The lock was shut.\n\nJuly: Bought a gate.\n\nMay: Sold the gate. It was low.")]
    [InlineData("Again: Is the lock safe?\n\nIt was shut.\n\nAgain: Is the gate dry?")]
    [InlineData("- Lock Fees: We keep the list.\n- Gate Fees: We send a bill.\n- Lock Fees: You pay by card.")]
    [InlineData("The appendix has the rules.\n\nAPPENDIX: How to use the lock.")]
    [InlineData("Lock Keeper Strategy: The keeper will lead.")]
    public static void A_topic_that_comes_again_is_no_speaker(string text) => Assert.Empty(ReadAttributions.Of(text));

    [Theory]
    [InlineData("Souzel: I saw it.\n\nIt rained.\n\nSouzel: It leaks.", "Souzel|:|I saw it / Souzel|:|It leaks")]
    [InlineData("Souzel: Who has the key?\n\nIt rained.\n\nSouzel: It leaks.", "Souzel|:|Who has the key? / Souzel|:|It leaks")]
    public static void A_label_that_comes_again_speaks_if_it_says_I_or_asks(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("Q: How did it begin?")]
    [InlineData("The Latest: The bridge is open.")]
    [InlineData("Big Win For Drivers: The bridge is open.")]
    [InlineData("LOOK: The bridge is open.")]
    [InlineData("New Porto: Ann Lee, Bob Roe, Cy Young")]
    public static void What_is_no_name_or_comes_before_no_sentence_is_no_speaker(string text) =>
        Assert.Empty(ReadAttributions.Of(text));
}
