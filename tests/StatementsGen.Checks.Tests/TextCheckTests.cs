using StatementsGen.Checks.Characters;
using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Statements;

namespace StatementsGen.Checks.Tests;

public sealed class TextCheckTests
{
    [Fact]
    public void Findings_are_in_order_of_place()
    {
        var text = new CheckedText("It\u0007 rains.\nAnn said, “It\u200B pours.\nIt\u2067 snows.");

        Assert.Equal(["STG0101", "STG0106", "STG0103", "STG0102"], TextChecks.FindInWording(text, true, default).Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void A_long_text_gets_the_same_advice_as_a_short_one()
    {
        var filling = string.Concat(Enumerable.Range(1, 12_000).Select(static number => $"The keeper of lock {number} is paid.\n\n"));
        var text = $"The keepers of the\nold lock mend it.\n\n{filling}The keepers of the old lock mend it.\n\nIt\u0007 rains.";

        var findings = TextChecks.FindInWording(new CheckedText(text), false, default);

        Assert.Equal(["STG0107", "STG0101"], findings.Select(finding => finding.Rule.Id));
        Assert.Equal("1", Assert.Single(findings[0].Arguments));
    }

    [Fact]
    public void Long_advice_can_be_stopped_too() => Assert.ThrowsAny<OperationCanceledException>(() =>
        TextChecks.FindInWording(new CheckedText(new string('a', 1 << 18)), true, new CancellationToken(canceled: true)));

    [Theory]
    [InlineData("It rains in May, as it does.", "It rains in May, as it does.", true)]
    [InlineData("It rains in May, as it does.", "It rains in May, as it did.", false)]
    [InlineData("It rains in May, as it does.", "It rains in may, as it does.", false)]
    [InlineData("It rains", "It rains ", false)]
    [InlineData("", "", true)]
    public void Words_are_the_same_wherever_they_stand(string one, string other, bool expected)
    {
        var first = new SameWords("> " + one, new TextSpan(2, one.Length));
        var second = new SameWords(other + " <", new TextSpan(0, other.Length));

        Assert.Equal(expected, first.Equals(second));
        Assert.True(!expected || first.GetHashCode() == second.GetHashCode());
    }

    [Fact]
    public void Stopped() => Assert.Throws<OperationCanceledException>(() =>
        TextChecks.FindInWording(new CheckedText("It rains."), true, new CancellationToken(canceled: true)));

    [Theory]
    [InlineData("Most \r\n lines\r\n so, one\n not, one\r not.", "\r\n")]
    [InlineData("As many \n so \r\n as so.", "\n")]
    [InlineData("One line.", "\n")]
    public void The_usual_line_ending(string text, string expected) => Assert.Equal(expected, MixedLineEndings.MostFrequent(text));

    [Theory]
    // An isolate's end ends the embeddings in it; the end of an embedding does not end an isolate.
    [InlineData("a \u2067b \u202Bc\u2069 d", new int[0])]
    [InlineData("a \u202Bb \u2067c\u202C d\u2069 e\u202C", new[] { 7 })]
    [InlineData("a \u2067b.\nc\u2069 d", new[] { 2, 7 })]
    [InlineData("Title\n\nThe \u2067first line\nof the paragraph\nends here\u2069.\n\nAnd this is\nanother one\nof three lines.", new int[0])]
    public void Bidirectional_controls_are_matched_within_their_paragraph(string text, int[] offsets) =>
        Assert.Equal(offsets, BidirectionalControls.Find(new CheckedText(text)).Select(finding => finding.Span.Start));
}
