namespace StatementsGen.Tests.Reading.Attributions;

/// <summary>Who speaks where an adverbial without a comma opens the sentence.</summary>
public static class FrontedAdverbialTests
{
    [Theory]
    [InlineData("In a letter the harbour board said that it leaks.", "the harbour board|said|that it leaks")]
    [InlineData("In its yearly report the board said that it leaks.", "the board|said|that it leaks")]
    [InlineData("In a letter two keepers said that it leaks.", "two keepers|said|that it leaks")]
    [InlineData("In a speech Amina Diallo said that it leaks.", "Amina Diallo|said|that it leaks")]
    [InlineData("On her blog Amina Diallo wrote that it leaks.", "Amina Diallo|wrote|that it leaks")]
    [InlineData("On Twitter Amina Diallo wrote that it leaks.", "Amina Diallo|wrote|that it leaks")]
    [InlineData("Over the weekend police said that it leaks.", "police|said|that it leaks")]
    [InlineData("In Porto drivers said that it leaks.", "drivers|said|that it leaks")]
    [InlineData("After the vote Amina Diallo said that it leaks.", "Amina Diallo|said|that it leaks")]
    [InlineData("With a laugh the keeper said that it leaks.", "the keeper|said|that it leaks")]
    [InlineData("It rained, and in a letter the board said that it leaks.", "the board|said|that it leaks")]
    public static void The_object_of_a_preposition_does_not(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("Last night the board said that it leaks.", "the board|said|that it leaks")]
    [InlineData("Last night Amina Diallo said that it leaks.", "Amina Diallo|said|that it leaks")]
    [InlineData("Late Tuesday Amina Diallo said that it leaks.", "Amina Diallo|said|that it leaks")]
    [InlineData("Late on Tuesday Amina Diallo said that it leaks.", "Amina Diallo|said|that it leaks")]
    [InlineData("Earlier this week the board said that it leaks.", "the board|said|that it leaks")]
    [InlineData("Last year keepers said that it leaks.", "keepers|said|that it leaks")]
    [InlineData("Two weeks ago the board said that it leaks.", "the board|said|that it leaks")]
    [InlineData("In May 2012 the board said that it leaks.", "the board|said|that it leaks")]
    public static void A_time_does_not(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("Last night’s report said that it leaks.", "Last night’s report|said|that it leaks")]
    [InlineData("The keeper of the lock said that it leaks.", "The keeper of the lock|said|that it leaks")]
    [InlineData("Amina Diallo this week said that it leaks.", "Amina Diallo|said|that it leaks")]
    public static void A_time_or_preposition_inside_the_subject_parts_nothing(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);
}
