using StatementsGen.Reading.Attributions;

namespace StatementsGen.Tests.Reading.Attributions;

public static class SparseSpeechTests
{
    [Theory]
    [InlineData(0, 5, false)]
    [InlineData(0, 6, true)]
    [InlineData(1, 11, false)]
    [InlineData(1, 12, true)]
    [InlineData(2, 17, false)]
    [InlineData(2, 18, true)]
    public static void A_text_of_some_length_with_less_than_a_report_in_six_sentences_reports_little(long reports, int sentences, bool isSparse) =>
        Assert.Equal(isSparse, SparseSpeech.IsSparse(reports, sentences));

    [Theory]
    [InlineData("Omari praised the crew. Omari said that it was late.", 2)]
    [InlineData("Omari said that it was late. Omari praised the crew.", 2)]
    [InlineData("Omari praised the crew. It rained. Omari said that it was late.", 1)]
    [InlineData("Omari said that it was late. It rained. Omari praised the crew.", 1)]
    [InlineData("Omari praised the crew. Omari praised the boat. Omari said that it was late.", 2)]
    [InlineData("Omari said that it was late. Omari praised the crew. Omari said that it was old. It rained. Omari praised the crew.", 3)]
    [InlineData("The criticism of the crew grew. Omari said that it was late.", 1)]
    public static void A_weak_report_in_such_a_text_stays_beside_a_plain_one(string reports, int count) =>
        Assert.Equal(count, ReadAttributions.Of(string.Concat(Enumerable.Repeat("The ferry crossed the lake. ", 30)) + reports).Length);

    [Theory]
    [InlineData("Omari announced a new lock.", 1)]
    [InlineData("She accused the crew of sleeping.", 1)]
    [InlineData("Omari urged the crew to sleep.", 1)]
    [InlineData("Omari will announce a new lock.", 0)]
    [InlineData("Omari announced a new lock. It rained. Omari praised the crew.", 1)]
    public static void A_verb_that_always_reports_needs_no_other_report_and_shows_none(string reports, int count) =>
        Assert.Equal(count, ReadAttributions.Of(string.Concat(Enumerable.Repeat("The ferry crossed the lake. ", 30)) + reports).Length);

    [Fact]
    public static void Reports_that_go_on_from_others_still_do_when_some_are_removed()
    {
        var story = string.Concat(Enumerable.Repeat("The ferry crossed the lake. ", 30));

        var spans = ReadAttributions.SpansOf($"Omari praised the crew. {story}\n\n“It is late,” Omari said. “It is old.”");

        Assert.Equal([-1, 0], spans.Select(static attribution => attribution.ContinuesFrom));
    }

    [Fact]
    public static void What_follows_in_other_paragraphs_takes_no_weak_report_away() =>
        Assert.Single(ReadAttributions.Of("Omari praised the crew.\n\n" + string.Concat(Enumerable.Repeat("The ferry crossed the lake. ", 30))));

    [Fact]
    public static void What_stands_before_in_other_paragraphs_does() =>
        Assert.Empty(ReadAttributions.Of(string.Concat(Enumerable.Repeat("The ferry crossed the lake. ", 30)) + "\n\nOmari praised the crew."));
}
