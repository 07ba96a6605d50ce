using StatementsGen.Tests.Reading.Resolution;

namespace StatementsGen.Tests.Reading.Attributions;

/// <summary>Who speaks in a paragraph of quotations that has no cue, and tells what one person does.</summary>
public static class ActionBeatTests
{
    [Theory]
    [InlineData("Ida Holm put down the lamp. “It must be the lock.”", "Ida Holm")]
    [InlineData("“It must be the lock.” Ida Holm put down the lamp.", "Ida Holm")]
    [InlineData("“It leaks.” Ida Holm put down the lamp. “It must be the lock.”", "Ida Holm,Ida Holm by Continuation")]
    [InlineData("“It leaks. It is old.” And Ida Holm slowly shook her head.", "Ida Holm,Ida Holm by Continuation")]
    [InlineData("The doctor nodded. “It must be the lock.”", "doctor")]
    [InlineData("Ida Holm came in. She was tired. “It must be the lock.”", "Ida Holm")]
    public static void Who_does_something_beside_a_quotation_says_it(string text, string speakers) =>
        Assert.Equal(speakers, string.Join(",", ReadSpeakers.Of(text + "\n")));

    [Theory]
    [InlineData("It rained. “It must be the lock.”")]
    [InlineData("Ida Holm came in. Ruben Vale nodded. “It must be the lock.”")]
    [InlineData("Ida Holm knows the lock. “It must be the lock.”")]
    [InlineData("Ida Holm loved “The Lock.”")]
    [InlineData("Ida Holm put down the lamp. “lock” is a word.")]
    [InlineData("The keepers nodded. “It must be the lock.”")]
    [InlineData("“It must be the lock.” Ida Holm told Vale so.")]
    [InlineData("She came in. “It must be the lock.”")]
    public static void Otherwise_nobody_does(string text) => Assert.Empty(ReadSpeakers.Of(text + "\n"));

    [Fact]
    public static void Whose_voice_or_hands_do_something_speaks() => Assert.Equal(
        "Ida Holm by Pronoun", ReadSpeakers.Of("“It is late,” said Mrs. Ida Holm.\n\nIt rained.\n\nHer voice shook. “It must be the lock.”\n").Last());

    [Fact]
    public static void A_quotation_without_a_closing_mark_goes_on_in_the_next_paragraph() => Assert.Equal(
        ["Ida Holm", "Ida Holm by Continuation"], ReadSpeakers.Of("Ida Holm put down the lamp. “It must be the lock.\n\n“Or the door.”\n"));
}
