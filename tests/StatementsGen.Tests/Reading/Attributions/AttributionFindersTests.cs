using StatementsGen.Reading;
using StatementsGen.Reading.Attributions;

namespace StatementsGen.Tests.Reading.Attributions;

/// <summary>Which finder finds an attribution.</summary>
public static class AttributionFindersTests
{
    [Theory]
    [InlineData("“The ferry is my road to work.” — Maria Souza", "Signature")]
    [InlineData("“The ferry is my road to work. I take it daily.”\n\n— Maria Souza", "Signature,Signature,Signature")]
    [InlineData("Ana Baloch: We have asked for a new lock. It leaks.", "Label,Label")]
    [InlineData("“It leaks,” she said.", "Parenthesis")]
    [InlineData("Talks, said Baloch, will go on.", "Parenthesis")]
    [InlineData("The lock leaks, according to the council.", "AccordingTo")]
    [InlineData("She was told by the mayor that it leaks.", "Passive")]
    [InlineData("As reported by Omari, the lock is old.", "Passive")]
    [InlineData("Said Diallo: “It leaks.”", "Inversion")]
    [InlineData("Diallo said that it leaks.", "Verb")]
    [InlineData("Diallo is sure that it leaks.", "Adjective")]
    [InlineData("Diallo’s claim that it leaks did not surprise us.", "Noun")]
    [InlineData("Diallo was blunt: “It is a waste of money.”", "Introduction")]
    [InlineData("The union put it so:\n\n“It is a waste of money.”", "Introduction,Continuation")]
    [InlineData("“It leaks,” she said. “It is old.”", "Parenthesis,Continuation")]
    [InlineData("Diallo put down the lamp. “It leaks. It is old.”", "Beat,Beat")]
    [InlineData("“It leaks, Ana Omari,” said Diallo.\n\n“It is old.”", "Parenthesis,Turn")]
    public static void Each_kind_of_attribution_has_its_finder(string text, string finders) => Assert.Equal(finders, FindersOf(text));

    [Theory]
    [InlineData("Ana Baloch: Diallo said that it leaks.", "Label")]
    [InlineData("According to Omari, Diallo said that it leaks.", "AccordingTo")]
    [InlineData("“It leaks,” she said, adding that it is old.", "Parenthesis,Verb")]
    [InlineData("“Diallo said that it leaks.” — Maria Souza", "Signature")]
    public static void What_an_earlier_finder_found_no_later_one_reads(string text, string finders) => Assert.Equal(finders, FindersOf(text));

    [Fact]
    public static void Each_attribution_of_the_outline_has_its_evidence()
    {
        const string Text = "A report\nDiallo said that it leaks. It rains. “It is old,” Omari said, adding that it leaks. BERG: No.\n\nBERG: It is dry.";
        var outline = OutlineReader.Read(Text, CancellationToken.None);

        Assert.Equal(outline.Attributions.Count, OutlineReader.ReadEvidence(Text, CancellationToken.None).Count);
    }

    [Theory]
    [InlineData("Diallo said that it leaks.", "that", false, null)]
    [InlineData("Diallo praised the lock.", "noun", true, null)]
    [InlineData("Diallo called for a new lock.", "+for", true, null)]
    [InlineData("The club will confirm that it leaks.", "that", false, "IsFuture")]
    public static void The_evidence_names_the_frame_and_what_speaks_against_it(string text, string frame, bool isWeak, string? doubt) =>
        Assert.Equal(new AttributionEvidence(AttributionFinderKind.Verb, frame, isWeak, doubt), Assert.Single(OutlineReader.ReadEvidence(text, CancellationToken.None)));

    private static string FindersOf(string text) =>
        string.Join(",", OutlineReader.ReadEvidence(text, CancellationToken.None).Select(static evidence => evidence.Finder));
}
