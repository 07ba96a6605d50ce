namespace StatementsGen.Tests.Reading.Attributions;

/// <summary>Reports that hang on a noun or an adjective: a claim that, sure that.</summary>
public static class NounAndAdjectiveCueTests
{
    [Theory]
    [InlineData("Omari’s claim that the lock leaks is old.", "Omari|claim|that the lock leaks is old")]
    [InlineData("The claim by Omari that the lock leaks is old.", "Omari|The claim|that the lock leaks is old")]
    [InlineData("Omari’s view is that the lock leaks.", "Omari|view|that the lock leaks")]
    [InlineData("Omari’s criticism of the lock grew. She said it leaks.", "Omari|criticism of|the lock grew / She|said|it leaks")]
    [InlineData("Omari’s warning about the lock came late. She said it leaks.", "Omari|warning about|the lock came late / She|said|it leaks")]
    [InlineData("Claims that the lock leaks are old. She said so.", "|Claims|that the lock leaks are old")]
    [InlineData("Criticism of the lock grew. She said it leaks.", "|Criticism of|the lock / She|said|it leaks")]
    [InlineData("Calls for a new lock grew. She said it leaks.", "|Calls for|a new lock / She|said|it leaks")]
    [InlineData("The belief that it leaks is old. She said so.", "")]
    public static void A_noun_has_its_source_before_it_or_after_by(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("Omari made a claim that it leaks.", "Omari|made a claim|that it leaks")]
    [InlineData("Omari issued a call for a new lock. She said it leaks.", "Omari|issued a call for|a new lock / She|said|it leaks")]
    [InlineData("Omari gave a warning that it leaks.", "Omari|gave a warning|that it leaks")]
    [InlineData("Omari quickly made a claim that it leaks.", "Omari|quickly made a claim|that it leaks")]
    [InlineData("Omari has made the claim that it leaks.", "Omari|has made the claim|that it leaks")]
    [InlineData("Omari released a report saying that it leaks.", "Omari|released a report saying|that it leaks")]
    [InlineData("Omari has the belief that it leaks. She said so.", "")]
    [InlineData("Omari rejected the claim that it leaks.", "Omari|rejected|the claim that it leaks")]
    public static void A_verb_can_carry_the_noun(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("Omari is sure that it leaks.", "Omari|is sure|that it leaks")]
    [InlineData("Omari was adamant that it leaks.", "Omari|was adamant|that it leaks")]
    [InlineData("Omari is still sure that it leaks.", "Omari|is still sure|that it leaks")]
    [InlineData("Omari made it plain that it leaks.", "Omari|made it plain|that it leaks")]
    [InlineData("Omari made clear that it leaks.", "Omari|made clear|that it leaks")]
    [InlineData("Omari made clear her view. She said it leaks.", "She|said|it leaks")]
    [InlineData("Omari remained old that it leaks. She said so.", "")]
    [InlineData("Sure that it leaks, Omari left. She said so.", "")]
    [InlineData("The lock is clear that it leaks. She said so.", "")]
    public static void An_adjective_comes_after_be(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);
}
