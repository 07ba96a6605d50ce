namespace StatementsGen.Tests.Reading.Attributions;

/// <summary>What a cue takes and what only looks so: objects, questions, infinitives, clauses of another verb.</summary>
public static class ReportedClauseTests
{
    [Theory]
    [InlineData("Omari declared war and left the lock to us. She said that it was slow.")]
    [InlineData("Omari, who wrote a novel, decided to leave. She said that it was slow.")]
    [InlineData("Omari wrote to the keeper the night before he left. She said that it was slow.")]
    [InlineData("Omari wrote the letter because she was late. She said that it was slow.")]
    public static void A_noun_phrase_is_no_clause_though_a_verb_comes_later(string text) =>
        Assert.DoesNotContain(ReadAttributions.Of(text), attribution => attribution.Contains("|wrote|") || attribution.Contains("war and left"));

    [Theory]
    [InlineData("Did Omari say that the lock leaks? She said that it was slow.")]
    [InlineData("The crew needs a captain to praise the boat. She said that it was slow.")]
    [InlineData("Omari left without criticizing the crew. She said that it was slow.")]
    [InlineData("To conclude, the ferry is old. She said that it was slow.")]
    [InlineData("It is my belief that the ferry is old. She said that it was slow.")]
    public static void What_is_asked_wanted_or_left_undone_is_not_reported(string text) =>
        Assert.Equal("She|said|that it was slow", Assert.Single(ReadAttributions.Of(text)));

    [Theory]
    [InlineData("Omari began by praising the crew.", "Omari|praising|the crew")]
    [InlineData("Omari drew fire for saying that the lock leaks.", "Omari|saying|that the lock leaks")]
    public static void What_is_done_is(string text, string expected) => Assert.Equal(expected, Assert.Single(ReadAttributions.Of(text)));

    [Theory]
    [InlineData("Omari said in “The Lock Hour” that it leaks.", "Omari|said|that it leaks")]
    [InlineData("Omari said because it leaks, the lock is shut.", "Omari|said|because it leaks, the lock is shut")]
    [InlineData("Asked in Porto whether it leaks, Omari shook her head.", "|Asked|whether it leaks")]
    [InlineData("When told that it leaks, Omari shook her head.", "|told|that it leaks")]
    public static void Titles_conditions_and_places_can_stand_in_between(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(ReadAttributions.Of(text)));

    [Fact]
    public static void Plural_people_say_something_of_their_own() =>
        Assert.Equal(["Omari|praised|the lock", "people familiar with the matter|say|it is old"],
            ReadAttributions.Of("Omari praised the lock, but people familiar with the matter say it is old."));

    [Theory]
    [InlineData("Her luck hangs on a thread, a keeper says.", "a keeper|says|Her luck hangs on a thread")]
    [InlineData("The lock leaked all night, he said in “The Lock Hour.”", "he|said|The lock leaked all night")]
    [InlineData("The lock leaked all night, he said in a bid to be a member.", "he|said|The lock leaked all night")]
    [InlineData("“It leaks,” said one unpaid keeper of the lock.", "one unpaid keeper of the lock|said|“It leaks,”")]
    [InlineData("“It leaks,” said a keeper involved in the trial.", "a keeper|said|“It leaks,”")]
    [InlineData("“It leaks,” said Ann Lee, 55, of Porto.", "Ann Lee, 55, of Porto|said|“It leaks,”")]
    public static void A_cue_can_come_last(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(ReadAttributions.Of(text)));

    [Theory]
    [InlineData("The board held that the lock must be shut.", "The board|held|that the lock must be shut")]
    [InlineData("Section 12 of the code provides that the lock must be shut.", "Section 12 of the code|provides|that the lock must be shut")]
    [InlineData("The keeper's guidance states that the lock must be shut.", "The keeper's guidance|states|that the lock must be shut")]
    [InlineData("It was agreed that the lock must be shut.", "|was agreed|that the lock must be shut")]
    [InlineData("As Ann Lee once wrote, “the lock must be shut.”", "Ann Lee|once wrote|“the lock must be shut.”")]
    public static void Law_minutes_and_letters_report_too(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(ReadAttributions.Of(text)));

    [Theory]
    [InlineData("The board held a vote so that the lock was shut. She said that it was slow.")]
    [InlineData("Nothing in this code says that the lock is shut. She said that it was slow.")]
    [InlineData("It should be noted that the lock is shut. She said that it was slow.")]
    public static void Holding_advising_and_keeping_silent_report_nothing(string text) =>
        Assert.Equal("She|said|that it was slow", Assert.Single(ReadAttributions.Of(text)));

    [Fact]
    public static void A_clause_that_tells_what_a_noun_is_about_is_part_of_the_topic() =>
        Assert.Equal("Omari|declined to comment on|reports that the lock leaks",
            Assert.Single(ReadAttributions.Of("Omari declined to comment on reports that the lock leaks.")));

    [Theory]
    [InlineData("Omari made it clear that the lock leaks.", "Omari|made it clear|that the lock leaks")]
    [InlineData("Omari was angered by the delay.", "Omari|was angered by|the delay")]
    [InlineData("Omari has been pushing for a new lock.", "Omari|has been pushing for|a new lock")]
    [InlineData("Drivers fear that it leaks.", "Drivers|fear|that it leaks")]
    [InlineData("The survey shows large gaps.", "The survey|shows|large gaps")]
    [InlineData("The crew left despite polls showing her ahead.", "polls|showing|her ahead")]
    [InlineData("The company plans to move. Voters hope to see it.", "Voters|hope|to see it")]
    [InlineData("The crew kept on amid calls for a new lock.", "|calls for|a new lock")]
    [InlineData("The praise for the crew grew by the hour.", "|The praise for|the crew")]
    public static void Attitudes_and_research_report_too(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(ReadAttributions.Of(text)));

    [Theory]
    [InlineData("It is fair to say that the lock leaks. She said that it was slow.")]
    [InlineData("He left the old firm called the Lock Hut. She said that it was slow.")]
    [InlineData("In what order did they come? She said that it was slow.")]
    [InlineData("He found himself unable to swim. She said that it was slow.")]
    public static void Set_phrases_report_nothing(string text) =>
        Assert.Equal("She|said|that it was slow", Assert.Single(ReadAttributions.Of(text)));
}
