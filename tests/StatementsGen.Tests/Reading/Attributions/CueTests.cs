namespace StatementsGen.Tests.Reading.Attributions;

public static class CueTests
{
    [Theory]
    [InlineData("Omari was told by the anglers that the lock leaks.", "the anglers|was told|that the lock leaks")]
    [InlineData("As reported by the Evening Ferryman, the lock is shut.", "the Evening Ferryman|reported|the lock is shut")]
    public static void A_passive_has_its_source_after_by(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(ReadAttributions.Of(text)));

    [Fact]
    public static void A_question_can_follow_a_quotation() =>
        Assert.Equal(["she|said|“It is shut,”", "an angler|asked|whether the lock leaks"],
            ReadAttributions.Of("“It is shut,” she said when asked by an angler whether the lock leaks."));

    [Fact]
    public static void A_question_ends_where_the_answer_begins() =>
        Assert.Equal(["|Asked|whether the lock leaks", "Omari|said|that it does"],
            ReadAttributions.Of("Asked whether the lock leaks, Omari said that it does."));

    [Theory]
    [InlineData("Omari released a statement saying the lock is shut.", "Omari|released a statement saying|the lock is shut")]
    [InlineData("The gate bore a sign saying “Keep off the lock.”", "a sign|saying|“Keep off the lock.”")]
    [InlineData("The anglers left, with Captain Omari telling reporters that the lock leaks.",
        "Captain Omari|telling|that the lock leaks")]
    public static void A_form_in_ing_after_a_noun_has_its_own_source(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(ReadAttributions.Of(text)));

    [Theory]
    [InlineData("“The lock is shut,” Omari pointed out.", "Omari|pointed out|“The lock is shut,”")]
    [InlineData("Omari went on: “The lock is a ruin.”", "Omari|went on:|“The lock is a ruin.”")]
    [InlineData("As Omari put it, “the lock is a ruin.”", "Omari|put it|“the lock is a ruin.”")]
    [InlineData("Said Omari, “The lock is shut.”", "Omari|Said|“The lock is shut.”")]
    [InlineData("Omari has since said that the lock will open.", "Omari|has since said|that the lock will open")]
    [InlineData("One in five say that it leaks.", "One in five|say|that it leaks")]
    [InlineData("Omari said in a note before a 2014 hearing, “It leaks.”", "Omari|said|“It leaks.”")]
    [InlineData("Omari has signaled that the lock will open.", "Omari|has signaled|that the lock will open")]
    [InlineData("Omari made the case that the lock is old.", "Omari|made the case|that the lock is old")]
    public static void Particles_light_verbs_and_inversion(string text, string expected) =>
        Assert.Equal(expected, ReadAttributions.Of(text)[0]);

    [Theory]
    [InlineData("Omari told a crowded meeting of the club on Monday that the ferry is back.", "Omari|told|that the ferry is back")]
    [InlineData("Omari spoke to the club about the lock. She said that it leaks.", "Omari|spoke|the lock")]
    [InlineData("Omari promised on Monday at the boathouse to repair the lock. She said that it leaks.",
        "Omari|promised|to repair the lock")]
    [InlineData("Omari says crossing the lake by night is unsafe.", "Omari|says|crossing the lake by night is unsafe")]
    [InlineData("Omari told anglers that if the lock were hers, she would advise mending it.",
        "Omari|told|that if the lock were hers, she would advise mending it")]
    public static void What_is_said_can_stand_behind_hearers_and_adverbials(string text, string expected) =>
        Assert.Equal(expected, ReadAttributions.Of(text)[0]);

    [Theory]
    [InlineData("The lock, which Omari called a ruin, is shut. She said that it leaks.", "Omari|called|which|a ruin")]
    [InlineData("It was a leak that she said would ruin the lock.", "she|said|that|would ruin the lock")]
    public static void A_relative_pronoun_can_be_part_of_what_is_said(string text, string expected) =>
        Assert.Equal(expected, ReadAttributions.Of(text)[0]);

    [Fact]
    public static void Words_of_nobody_in_particular_have_no_speaker() =>
        Assert.Equal("|Allegations|that the lock leaks are old",
            ReadAttributions.Of("Allegations that the lock leaks are old. Omari said that they are false.")[0]);

    [Theory]
    [InlineData("The sluice was shut, according to him.", "him|according to|The sluice was shut")]
    [InlineData("The sluice is shut, according to a newly found logbook.", "a newly found logbook|according to|The sluice is shut")]
    public static void According_to_pronouns_and_modified_nouns(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(ReadAttributions.Of(text)));

    [Theory]
    [InlineData("Omari declared “What a day!” and said that the ferry is back.", "Omari|declared|“What a day!”")]
    [InlineData("Omari describes herself as an angler and has said that she swims.", "Omari|describes|herself as an angler")]
    [InlineData("Omari said that the ferry is slow, compared with the old one.", "Omari|said|that the ferry is slow")]
    [InlineData("Omari praised the crew before adding that the ferry is old.", "Omari|praised|the crew")]
    public static void Content_ends_where_another_report_begins(string text, string expected) =>
        Assert.Equal(expected, ReadAttributions.Of(text)[0]);

    [Theory]
    [InlineData("Omari went on the ferry. She said that it was slow.")]
    [InlineData("The lock is called the Old Gate. She said that it was slow.")]
    [InlineData("Omari believes that story or none. She said that it was slow.")]
    public static void What_only_looks_like_a_report(string text) =>
        Assert.Equal("She|said|that it was slow", Assert.Single(ReadAttributions.Of(text)));

    [Fact]
    public static void An_opening_mark_typed_for_a_closing_one_closes() =>
        Assert.Equal("Omari|said|“The lock is shut,“", Assert.Single(ReadAttributions.Of("“The lock is shut,“ Omari said.")));

    [Fact]
    public static void In_a_text_that_reports_little_weak_frames_count_only_beside_a_plain_report()
    {
        var story = string.Concat(Enumerable.Repeat("The ferry crossed the lake. ", 20));
        Assert.Equal(["Omari|said|that it was late"], ReadAttributions.Of("Omari praised the crew. " + story + "Omari said that it was late."));
        Assert.Equal(2, ReadAttributions.Of(story + "Omari praised the crew. Omari said that it was late.").Length);
    }
}
