namespace StatementsGen.Tests.Reading.Resolution;

/// <summary>Short names, pronouns and acronyms that lead to a speaker named before.</summary>
public static class SpeakerReferenceTests
{
    [Theory]
    [InlineData("Amina Diallo said that it leaks. She said that it is old.", "Amina Diallo / Amina Diallo by Pronoun")]
    [InlineData("Amina Diallo said that it leaks. He said that it is old.", "Amina Diallo / ")]
    [InlineData("Amina Diallo said that it leaks. She said it is old. He said it is new.", "Amina Diallo / Amina Diallo by Pronoun / ")]
    [InlineData("Robin Diallo said that it leaks. He said it is old. She said it is new.", "Robin Diallo / Robin Diallo by Pronoun / ")]
    [InlineData("Mrs. Diallo said that it leaks. He said that it is old.", "Diallo / ")]
    [InlineData("Mr. Diallo said that it leaks. He said that it is old.", "Diallo / Diallo by Pronoun")]
    [InlineData("Amina Diallo said that it leaks. The keepers said that it is old. She said it is new.", "Amina Diallo / keepers / Amina Diallo by Pronoun")]
    [InlineData("The keepers said that it leaks. She said that it is old.", "keepers / ")]
    [InlineData("She said that it leaks. Amina Diallo said that it is old.", " / Amina Diallo")]
    public static void He_or_she_is_the_person_named_last_whose_gender_agrees(string text, string speakers) => Assert.Equal(speakers, string.Join(" / ", ReadSpeakers.Of(text)));

    [Theory]
    [InlineData("Amina Diallo said that it leaks. It rained. It rained. It rained. She said it is new.", "Amina Diallo / Amina Diallo by Pronoun")]
    [InlineData("Amina Diallo said that it leaks. It rained. It rained. It rained. It rained. She said it is new.", "Amina Diallo / ")]
    [InlineData("Amina Diallo said that it leaks. It rained. It rained. She said it is new. It rained. It rained. It rained. She said it is old.", "Amina Diallo / Amina Diallo by Pronoun / Amina Diallo by Pronoun")]
    public static void A_pronoun_reaches_four_sentences_back_and_each_use_renews_it(string text, string speakers) => Assert.Equal(speakers, string.Join(" / ", ReadSpeakers.Of(text)));

    [Fact]
    public static void A_surname_that_is_a_word_leads_to_its_bearer_all_the_same() => Assert.Equal(
        ["Graham Poll", "Graham Poll by ShortName"], ReadSpeakers.Of("Graham Poll said that it leaks. Poll said that it is old."));

    [Theory]
    [InlineData("The Bridge Institute said that it leaks. It said that it is old.", "Bridge Institute / Bridge Institute by Pronoun")]
    [InlineData("Bolt Inc. makes bolts. It said that it is old.", "Bolt Inc. by Pronoun")]
    [InlineData("Bolt Inc. makes bolts.\n\nIt said that it is old.", "")]
    [InlineData("Bolt Inc.'s bolts break. It said that it is old.", "")]
    [InlineData("Bolt Inc. and the Bridge Institute met. It said that it is old.", "")]
    [InlineData("They met Bolt Inc. there. It said that it is old.", "")]
    [InlineData("Diallo makes bolts. It said that it is old.", "")]
    public static void It_is_the_organization_that_the_sentence_before_it_is_about(string text, string speakers) => Assert.Equal(speakers, string.Join(" / ", ReadSpeakers.Of(text)));

    [Theory]
    [InlineData("They fined Peter Lind. They hired an outside expert. He said that it is old.", "")]
    [InlineData("They fined Peter Lind. They hired two outside experts. He said that it is old.", "Peter Lind by Pronoun")]
    [InlineData("They fined Peter Lind. Lind hired an outside expert. He said that it is old.", "Peter Lind by Pronoun")]
    [InlineData("They fined Peter Lind. They hired an outside expert.\n\nHe said that it is old.", "Peter Lind by Pronoun")]
    public static void A_person_without_a_name_who_comes_between_leaves_it_open(string text, string speakers) => Assert.Equal(speakers, string.Join(" / ", ReadSpeakers.Of(text)));

    [Theory]
    [InlineData("The keepers said that it leaks. They said that it is old.", "keepers / keepers by Pronoun")]
    [InlineData("The keepers said that it leaks. It rained. They said that it is old.", "keepers / ")]
    [InlineData("Amina Diallo said that it leaks. The keepers said that it is old. They said it is new.", "Amina Diallo / keepers / keepers by Pronoun")]
    [InlineData("Robin Diallo said that it leaks. They said that it is old.", "Robin Diallo / ")]
    [InlineData("The Bridge Institute said that it leaks. They said that it is old.", "Bridge Institute / ")]
    [InlineData("Amina Diallo and Ben Cole said that it leaks. They said that it is old.", "Amina Diallo / Amina Diallo by Pronoun")]
    public static void They_are_the_group_of_the_sentence_before(string text, string speakers) => Assert.Equal(speakers, string.Join(" / ", ReadSpeakers.Of(text)));

    [Theory]
    [InlineData("Amina Diallo said that it leaks. Peter Lind said it is old. She said it is new.", "Amina Diallo / Peter Lind / Amina Diallo by Pronoun")]
    [InlineData("Amina Diallo said that it leaks. Peter Lind said it is old. He said it is wide. It rained. It rained. It rained. She said it is new.", "Amina Diallo / Peter Lind / Peter Lind by Pronoun / Amina Diallo by Pronoun")]
    [InlineData("Amina Diallo said that it leaks. Robin Lind said it is old. She said it is new.", "Amina Diallo / Robin Lind / Robin Lind by Pronoun")]
    [InlineData("Ms. Diallo's bridge and Mr. Lind's lock are new. She said it is old.", "Diallo by Pronoun")]
    [InlineData("Ms. Diallo's bridge is new. It is hers. She said it is old.", "Diallo by Pronoun")]
    public static void A_pronoun_passes_over_those_of_the_other_gender(string text, string speakers) => Assert.Equal(speakers, string.Join(" / ", ReadSpeakers.Of(text)));

    [Theory]
    [InlineData("Mrs. Vance said that it leaks. Mr. Vance said that it is old.", "Mrs. Vance / Mr. Vance")]
    [InlineData("Mrs. Vance said that it leaks. Mr. Vance said that it is old. Vance said no.", "Mrs. Vance / Mr. Vance / Mr. Vance by ShortName")]
    [InlineData("Ines Vance said that it leaks. Mr. Vance said that it is old.", "Ines Vance / Mr. Vance")]
    [InlineData("Ines Vance met Peter Vance there. Mr. Vance said that it is old.", "Peter Vance by ShortName")]
    [InlineData("Ines Vance said that it leaks. Ms. Vance said that it is old.", "Ines Vance / Ines Vance by ShortName")]
    public static void Titles_tell_a_man_and_a_woman_of_one_name_apart(string text, string speakers) => Assert.Equal(speakers, string.Join(" / ", ReadSpeakers.Of(text)));

    [Fact]
    public static void A_last_name_with_particles_leads_to_its_bearer() => Assert.Equal(
        ["Ursula von der Quill (President)", "Ursula von der Quill (President) by ShortName"],
        ReadSpeakers.Of("President Ursula von der Quill said that it leaks. Von der Quill said that it is old."));

    [Theory]
    [InlineData("Joost van Quill said that it leaks. On Monday Van Quill said that it is old.", "Joost van Quill / Joost van Quill by ShortName")]
    [InlineData("Joost van der Quill said that it leaks. On Monday Van der Quill said that it is old.", "Joost van der Quill / Joost van der Quill by ShortName")]
    [InlineData("Joost van Quill said that it leaks. On Monday Peter van Quill said that it is old. On Friday Van Quill said no.", "Joost van Quill / Peter van Quill / Van Quill")]
    public static void A_last_name_with_a_particle_has_a_capital_by_itself(string text, string speakers) => Assert.Equal(speakers, string.Join(" / ", ReadSpeakers.Of(text)));

    [Theory]
    [InlineData("Zorta Corp. said that it leaks. On Monday Zorta said that it is old.", "Zorta Corp. / Zorta Corp. by ShortName")]
    [InlineData("Zorta Steel Corp. said that it leaks. On Monday Zorta Steel said that it is old.", "Zorta Steel Corp. / Zorta Steel Corp. by ShortName")]
    [InlineData("Zorta Steel Corp. said that it leaks. On Monday Zorta said that it is old.", "Zorta Steel Corp. / Zorta Steel Corp. by ShortName")]
    [InlineData("Zorta Corp. said that it leaks. Zorta Ltd said that it is new. Zorta said that it is old.", "Zorta Corp. / Zorta Ltd / Zorta")]
    [InlineData("Steel Holdings said that it leaks. Ms. Steel said that it is old.", "Steel Holdings / Steel")]
    [InlineData("Lisbon Holdings said that it leaks. Lisbon said that it is old.", "Lisbon Holdings / Lisbon")]
    [InlineData("The Bridge Institute said that it leaks. Bridge said that it is old.", "Bridge Institute / Bridge")]
    public static void A_company_is_called_by_the_first_word_of_its_name(string text, string speakers) => Assert.Equal(speakers, string.Join(" / ", ReadSpeakers.Of(text)));

    [Theory]
    [InlineData("No keepers said that it leaks.", "")]
    [InlineData("None of the keepers said that it leaks.", "")]
    [InlineData("Not one keeper said that it leaks.", "")]
    [InlineData("Neither Amina Diallo nor Ben Cole said that it leaks.", "")]
    [InlineData("The mayor nor the council said that it leaks.", "")]
    [InlineData("Not a single keeper said that it leaks.", "")]
    [InlineData("Whether or not Amina Diallo said that it leaks, it does.", "Amina Diallo")]
    [InlineData("No fewer than ten keepers said that it leaks.", "fewer than ten keepers")]
    [InlineData("Amina Diallo, neither keeper nor mayor, said that it leaks.", "Amina Diallo")]
    public static void Where_nobody_speaks_there_is_no_speaker(string text, string speakers) => Assert.Equal(speakers, string.Join(" / ", ReadSpeakers.Of(text)));

    [Theory]
    [InlineData("Amina Diallo said that it leaks. I said that it is old.", "Amina Diallo / ")]
    [InlineData("Amina Diallo said that it leaks. We said that it is old.", "Amina Diallo / ")]
    public static void Other_pronouns_lead_to_nobody(string text, string speakers) => Assert.Equal(speakers, string.Join(" / ", ReadSpeakers.Of(text)));

    [Theory]
    [InlineData("Amina Diallo said that it leaks. Diallo said that it is old.", "Amina Diallo / Amina Diallo by ShortName")]
    [InlineData("Amina Diallo said that it leaks. Ben Diallo said that it is old. Diallo said that it is new.", "Amina Diallo / Ben Diallo / Ben Diallo by ShortName")]
    [InlineData("Zorta Quill said that it leaks. Quill said it is old.", "Zorta Quill / Zorta Quill by ShortName")]
    [InlineData("Zorta Quill said that it leaks. Moss Quill said it is old. Quill said it is new.", "Zorta Quill / Moss Quill / Moss Quill by ShortName")]
    [InlineData("Zorta of Quill said that it leaks. Quill said it is old.", "Zorta / Quill")]
    [InlineData("The Bridge Union Institute said that it leaks. The BUI said that it is old.", "Bridge Union Institute / Bridge Union Institute by Acronym")]
    [InlineData("The Bridge Institute said that it leaks. BI said that it is old.", "Bridge Institute / Bridge Institute by Acronym")]
    [InlineData("The keepers of the lake said that it leaks. The lake said it is old.", "keepers of the lake / lake")]
    public static void A_last_word_or_initials_stand_for_a_speaker_if_no_other_shares_them(string text, string speakers) => Assert.Equal(speakers, string.Join(" / ", ReadSpeakers.Of(text)));

    [Theory]
    [InlineData("The old keeper said that it leaks. The old keeper said that it is old.", "old keeper / old keeper")]
    [InlineData("The old keeper said that it leaks. The keeper said that it is old.", "old keeper / keeper")]
    public static void The_same_words_are_the_same_speaker(string text, string speakers) => Assert.Equal(speakers, string.Join(" / ", ReadSpeakers.Of(text)));

    [Theory]
    [InlineData("“It leaks,” Amina Diallo said. “It is old.” She said so. “It is new,” she said. “It holds.”", "Amina Diallo / Amina Diallo by Continuation / Amina Diallo by Pronoun / Amina Diallo by Continuation")]
    [InlineData("“It leaks,” she said. “It is old.”", " / ")]
    public static void A_quotation_goes_on_with_whoever_spoke_last(string text, string speakers) => Assert.Equal(speakers, string.Join(" / ", ReadSpeakers.Of(text)));

    [Theory]
    [InlineData("President Amina Diallo said that it leaks. Mayor Amina Diallo said that it is old.", "Amina Diallo (President) / Amina Diallo (President)")]
    [InlineData("Bridge Institute president Amina Diallo said that it leaks. Lake Institute president Amina Diallo said that it is old.", "Amina Diallo (president, Bridge Institute) / Amina Diallo (president, Bridge Institute)")]
    [InlineData("Amina Diallo said that it leaks. President Amina Diallo said that it is old.", "Amina Diallo (President) / Amina Diallo (President)")]
    [InlineData("The Bridge Union Institute said that it leaks. BUI president Amina Diallo said that it is old.", "Bridge Union Institute / Amina Diallo (president, Bridge Union Institute)")]
    [InlineData("Bridge Union Institute president Amina Diallo said that it leaks. BUI lawyer Ben Cole said that it is old.", "Amina Diallo (president, Bridge Union Institute) / Ben Cole (lawyer, Bridge Union Institute)")]
    public static void What_was_told_first_of_a_speaker_stays(string text, string speakers) => Assert.Equal(speakers, string.Join(" / ", ReadSpeakers.Of(text)));
}
