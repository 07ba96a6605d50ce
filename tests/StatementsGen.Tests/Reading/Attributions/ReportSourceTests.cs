namespace StatementsGen.Tests.Reading.Attributions;

/// <summary>A certain person, body or text speaks; nobody, anybody and a thing do not.</summary>
public static class ReportSourceTests
{
    [Theory]
    [InlineData("Nobody said that it leaks.")]
    [InlineData("No one from the lock said that it leaks.")]
    [InlineData("No one said that it leaks.")]
    [InlineData("None of the crew said that it leaks.")]
    public static void Nobody_says_nothing(string text) => Assert.Empty(ReadAttributions.Of(text));

    [Theory]
    [InlineData("You agree that the lock is old.")]
    [InlineData("Each keeper knows that the lock is old.")]
    [InlineData("Everybody agrees that the lock is old.")]
    [InlineData("Any skipper believes that the lock is old.")]
    public static void The_reader_and_anybody_say_nothing(string text) => Assert.Empty(ReadAttributions.Of(text));

    [Theory]
    [InlineData("The gauge indicates that the lock is full.")]
    [InlineData("The lamp shows that the lock is full.")]
    [InlineData("This policy describes how the lock opens.")]
    public static void A_thing_says_nothing_by_nature(string text) => Assert.Empty(ReadAttributions.Of(text));

    [Theory]
    [InlineData("Leaks or cracks related to the gates are mended.")]
    public static void One_of_two_things_says_nothing(string text) => Assert.Empty(ReadAttributions.Of(text));

    [Theory]
    [InlineData("The report said that it leaks.", "The report|said|that it leaks")]
    [InlineData("The clip says that it leaks.", "The clip|says|that it leaks")]
    [InlineData("A new study has shown that it leaks.", "A new study|has shown|that it leaks")]
    public static void What_a_text_said_is_reported(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("The locks are filled according to the tide.")]
    [InlineData("Skippers pay according to their size.")]
    [InlineData("Use the lock according to these rules.")]
    [InlineData("The fees rise or fall, according to circumstances.")]
    [InlineData("The keeper is praised or mocked, according to his latest prank.")]
    public static void A_measure_after_according_to_is_no_source(string text) => Assert.Empty(ReadAttributions.Of(text));

    [Theory]
    [InlineData("The lock is full, according to the keepers.", "the keepers|according to|The lock is full")]
    [InlineData("The lock is full, according to her log.", "her log|according to|The lock is full")]
    [InlineData("The port lost boats, according to its yearly report.", "its yearly report|according to|The port lost boats")]
    [InlineData("According to Omari, the lock is full.", "Omari|According to|the lock is full")]
    public static void Whoever_tells_it_after_according_to_is_the_source(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);
}
