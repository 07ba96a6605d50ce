namespace StatementsGen.Tests.Reading.Attributions;

/// <summary>The parts of a report that are of several words: cues, sources of relatives, clauses against noun phrases.</summary>
public static class ReportPartsTests
{
    [Theory]
    [InlineData("The keeper should have said that it leaks.", "The keeper|should have said|that it leaks")]
    [InlineData("The keeper has not said that it leaks.", "The keeper|has not said|that it leaks")]
    [InlineData("The keeper is to say that it leaks.", "The keeper|is to say|that it leaks")]
    [InlineData("The keeper had to say that it leaks.", "The keeper|had to say|that it leaks")]
    [InlineData("The keeper tried to say that it leaks.", "The keeper|tried to say|that it leaks")]
    [InlineData("The keeper went on to say that it leaks.", "The keeper|went on to say|that it leaks")]
    [InlineData("The keeper moved on to say that it leaks.", "The keeper|moved on to say|that it leaks")]
    [InlineData("The keeper quickly said that it leaks.", "The keeper|quickly said|that it leaks")]
    [InlineData("The keeper is being told that it leaks.", "|is being told|that it leaks")]
    [InlineData("Quickly the keeper said that it leaks.", "the keeper|said|that it leaks")]
    public static void Auxiliaries_adverbs_and_catenative_verbs_belong_to_the_cue(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("Omari said the keeper backed by Porto left.", "Omari|said|the keeper backed by Porto left")]
    [InlineData("Omari said the man and the boat left.", "Omari|said|the man and the boat left")]
    [InlineData("Omari believes the boat can leak.", "Omari|believes|the boat can leak")]
    [InlineData("Omari believes the boat that leaks. She said so.", "")]
    [InlineData("Omari believes the boat, which leaks. She said so.", "")]
    [InlineData("Omari believes the man and left. She said so.", "")]
    [InlineData("Omari believes the man and quickly left. She said so.", "")]
    [InlineData("Omari believes the boat. She said so.", "")]
    public static void A_clause_has_a_verb_of_its_own_and_a_noun_phrase_none(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("Omari made it very clear that it leaks.", "Omari|made it very clear|that it leaks")]
    [InlineData("Omari makes clear that it leaks.", "Omari|makes clear|that it leaks")]
    [InlineData("Omari was making clear that it leaks.", "Omari|was making clear|that it leaks")]
    [InlineData("Omari is clearly sure that it leaks.", "Omari|is clearly sure|that it leaks")]
    [InlineData("Omari is critical of the lock. She said it leaks.", "Omari|is critical of|the lock / She|said|it leaks")]
    [InlineData("The lock is critical of Omari. She said it leaks.", "She|said|it leaks")]
    [InlineData("It is clear that it leaks. She said so.", "")]
    [InlineData("Omari is happy with the lock. She said it leaks.", "She|said|it leaks")]
    public static void An_adjective_after_make_or_be_is_a_cue(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("The claim from Omari that it leaks is old.", "Omari|The claim|that it leaks is old")]
    [InlineData("Her claim that it leaks is old.", "Her|claim|that it leaks is old")]
    [InlineData("The old claim that it leaks is new.", "|The old claim|that it leaks is new")]
    [InlineData("Calls for a new lock that holds grew. She said it leaks.", "|Calls for|a new lock that holds grew / She|said|it leaks")]
    [InlineData("Omari repeated her old claim that it leaks.", "Omari|repeated|her old claim that it leaks")]
    [InlineData("“A claim that it leaks,” she said.", "she|said|“A claim that it leaks,”")]
    [InlineData("My claim that it leaks is old. She said so.", "")]
    public static void A_noun_is_a_cue_with_whoever_it_belongs_to(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("She met Omari, who said that it leaks.", "Omari, who|said|that it leaks")]
    [InlineData("She met Omari, the keeper of Porto, who said that it leaks.", "Omari, the keeper of Porto, who|said|that it leaks")]
    [InlineData("She heard remarks by Omari, who said that it leaks.", "Omari, who|said|that it leaks")]
    [InlineData("She met the board of Porto, who said that it leaks.", "the board of Porto, who|said|that it leaks")]
    [InlineData("She met Omari (the keeper), who said that it leaks.", "Omari (the keeper), who|said|that it leaks")]
    [InlineData("She met Omari - who said that it leaks.", "Omari - who|said|that it leaks")]
    [InlineData("She met the keeper who said that it leaks.", "the keeper who|said|that it leaks")]
    public static void A_relative_pronoun_is_a_source_with_the_noun_that_it_stands_for(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("In a speech Omari said that it leaks.", "Omari|said|that it leaks")]
    [InlineData("On Monday Omari said that it leaks.", "Omari|said|that it leaks")]
    [InlineData("Monday Omari said that it leaks.", "Omari|said|that it leaks")]
    [InlineData("And Omari said that it leaks.", "Omari|said|that it leaks")]
    [InlineData("Monday’s keeper said that it leaks.", "Monday’s keeper|said|that it leaks")]
    public static void What_stands_before_a_noun_at_the_start_is_no_part_of_the_source(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("Voters polled said that it leaks.", "Voters polled|said|that it leaks")]
    [InlineData("Voters backed by Porto said that it leaks.", "Voters backed by Porto|said|that it leaks")]
    [InlineData("Some of them said that it leaks.", "Some of them|said|that it leaks")]
    [InlineData("Some of the six said that it leaks.", "Some of the six|said|that it leaks")]
    [InlineData("The keeper who left said that it leaks.", "The keeper who left|said|that it leaks")]
    [InlineData("The “old” keeper said that it leaks.", "The “old” keeper|said|that it leaks")]
    [InlineData("The keeper leaving Porto said that it leaks.", "The keeper leaving Porto|said|that it leaks")]
    [InlineData("Omari, with Lee, said that it leaks.", "Omari|said|that it leaks")]
    public static void Parts_of_a_source_that_are_no_nouns(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);
}
