namespace StatementsGen.Tests.Reading.Resolution;

/// <summary>Speakers that only the text around the attribution tells.</summary>
public static class SpeakersFoundTests
{
    [Fact]
    public static void A_paper_that_passes_words_on_does_not_say_the_next_quotation() => Assert.Equal("Carl Cole by Continuation",
        ReadSpeakers.Of("“It leaks,” said Carl Cole, according to the Herald. “It is old.”").Last());

    [Fact]
    public static void A_pronoun_does_not_stand_for_a_paper() => Assert.Equal("Lena Cole by Pronoun",
        ReadSpeakers.Of("Lena Cole faulted the owners for their “long sleep,” according to The Herald. “It rains in,” she said.").Last());

    [Fact]
    public static void A_long_quotation_parts_no_pronoun_from_its_speaker() => Assert.Equal("Lena Cole by Pronoun", ReadSpeakers.Of("""
        “It leaks,” Lena Cole said. “It is old. It is cold. It creaks. It groans. It sinks.”

        “It is a shame,” she added.
        """).Last());

    [Fact]
    public static void A_pronoun_does_not_stand_for_a_person_of_whom_it_tells() => Assert.Equal("",
        ReadSpeakers.Of("The pilot called on Ben Cole in May. He claimed that Cole had sunk the boat.").Last());

    [Theory]
    [InlineData("The owners’ league and the guild said that it leaks.", "owners’ league")]
    [InlineData("Jan Cole (R) and Ann Poe (D) said that it leaks.", "Jan Cole")]
    [InlineData("Sen. Jan Cole and Rep. Ann Poe said that it leaks.", "Jan Cole")]
    [InlineData("Teachers and parents said that it leaks.", "Teachers and parents")]
    public static void The_first_of_several_speakers_is_named(string text, string name) =>
        Assert.Equal(name, StatementReader.Read(text).Statements[0].Attributions[0].Speaker?.Name);

    [Theory]
    [InlineData("Diallo posted this long update:", "Diallo")]
    [InlineData("The board issued a short statement after the speech by Cole:", "board")]
    [InlineData("The board gave this answer:", "board")]
    [InlineData("She got a letter:", "")]
    public static void Whoever_issues_a_text_says_the_next_paragraph(string introduction, string speaker) =>
        Assert.Equal(speaker.Length == 0 ? "" : $"{speaker} by Continuation", ReadSpeakers.Of($"It rained.\n\n{introduction}\n\n“It leaks, and it is old.”\n").Last());
}
