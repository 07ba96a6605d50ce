namespace StatementsGen.Tests.Reading.Attributions;

public static class IntroducedQuotationTests
{
    [Theory]
    [InlineData("Diallo was blunt: “The bridge is a waste.”", "Diallo|:|“The bridge is a waste.”")]
    [InlineData("Then she nodded: “The bridge is a waste.”", "she|:|“The bridge is a waste.”")]
    public static void A_colon_brings_the_words_of_whom_the_sentence_is_about(string text, string attribution) =>
        Assert.Equal([attribution], ReadAttributions.Of(text));

    [Theory]
    [InlineData("It has critics. Greenpeace's Anna Berg: “The bridge is a waste.”", "Greenpeace's Anna Berg|:|“The bridge is a waste.”")]
    [InlineData("It has critics. Then Anna Berg: “The bridge is a waste.”", "|:|“The bridge is a waste.”")]
    [InlineData("It has critics. Greenpeace's Bridge Report: “The bridge is a waste.”", "|:|“The bridge is a waste.”")]
    public static void A_name_alone_before_the_colon_speaks(string text, string attribution) =>
        Assert.Equal([attribution], ReadAttributions.Of(text));

    [Fact]
    public static void A_clause_before_it_can_tell_what_was_asked() => Assert.Equal(
        ["|Asked about|the bridge", "Diallo|smiled:|“It is a waste of time.”"],
        ReadAttributions.Of("Asked about the bridge, Diallo smiled: “It is a waste of time.”"));

    [Fact]
    public static void Where_a_noun_follows_the_verb_nobody_is_made_to_speak() =>
        Assert.Equal(["|:|“I am sorry for the noise.”"], ReadAttributions.Of("Police kept a note: “I am sorry for the noise.”"));

    [Fact]
    public static void A_slogan_after_a_colon_is_nobodys() => Assert.Empty(ReadAttributions.Of("It bore a name: “Hope.”"));

    [Fact]
    public static void A_colon_at_the_end_of_a_paragraph_brings_the_quotation_of_the_next()
    {
        const string Text = """
            On the bridge

            Reed turned to the crowd:

            “We are nearly there.

            “It will stand.”
            """;

        Assert.Equal([-1, 0, 0], ReadAttributions.SpansOf(Text).Select(spans => spans.ContinuesFrom));
        Assert.Equal(["|:", "||“We are nearly there.", "||“It will stand.”"], ReadAttributions.Of(Text));
    }

    [Fact]
    public static void A_colon_before_a_paragraph_that_is_no_quotation_brings_nothing() =>
        Assert.Empty(ReadAttributions.Of("These are the rules:\n\n“No bikes” signs are to stay."));
}
