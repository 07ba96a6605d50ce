using StatementsGen.Advice;

namespace StatementsGen.Tests.Advice;

public sealed class AdviceRuleTests
{
    [Fact]
    public void Ids_are_in_order_and_each_there_once() => Assert.Equal(
        Enumerable.Range(101, AdviceRules.All.Count).Select(number => $"STG0{number}"),
        AdviceRules.All.Select(rule => rule.Id));

    [Fact]
    public void Findings_are_in_order_of_place()
    {
        var text = AdvisedText.Read("It\u0007 rains.\nAnn said, “It\u200B pours.\nIt\u2067 snows.");

        Assert.Equal(["STG0101", "STG0106", "STG0103", "STG0102"], AdviceRules.Find(text, true, default).Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void Stopped() => Assert.Throws<OperationCanceledException>(() =>
        AdviceRules.Find(AdvisedText.Read("It rains."), true, new CancellationToken(canceled: true)));

    [Theory]
    [InlineData("Most \r\n lines\r\n so, one\n not, one\r not.", "\r\n")]
    [InlineData("As many \n so \r\n as so.", "\n")]
    [InlineData("One line.", "\n")]
    public void The_usual_line_ending(string text, string expected) => Assert.Equal(expected, MixedLineEndings.MostFrequent(text));

    [Theory]
    // An isolate's end ends the embeddings in it; the end of an embedding does not end an isolate.
    [InlineData("a \u2067b \u202Bc\u2069 d", new int[0])]
    [InlineData("a \u202Bb \u2067c\u202C d\u2069 e\u202C", new[] { 7 })]
    [InlineData("a \u2067b\nc\u2069 d", new[] { 2, 6 })]
    [InlineData("The \u2067first line\nof the paragraph\nends here\u2069.\n\nAnd this is\nanother one\nof three lines.", new int[0])]
    public void Bidirectional_controls_are_matched_within_their_paragraph(string text, int[] offsets) =>
        Assert.Equal(offsets, BidirectionalControls.Find(text).Select(finding => finding.Span.Start));
}
