namespace StatementsGen.Tests.Reading.Layout;

/// <summary>Which lines are no part of the text.</summary>
public sealed class FurnitureTests
{
    [Fact]
    public void Headers_and_footers_of_pages_stand_at_form_feeds() =>
        Assert.Equal(
            "paragraph: The lock is old.\nparagraph: It leaks.\nparagraph: It is mended.",
            BlocksIn.Text("The lock is old.\n\n\nLee        Rules        [Page 1]\n\fRules of the lock     May 2031\n\nIt leaks.\n\n- 2 -\n\f\nRules of the lock     May 2031\n\nIt is mended."));

    [Fact]
    public void Words_without_a_number_are_a_header_from_the_second_page_on() =>
        Assert.Equal(
            "paragraph: One.\nheading 2: Port of Lorne\nparagraph: Two.\nparagraph: Three.",
            BlocksIn.Text("One.\n\fPort of Lorne\n\nTwo.\n\n\fPort of Lorne\n\nThree."));

    [Fact]
    public void A_page_that_begins_with_a_sentence_has_no_header() =>
        Assert.Equal("paragraph: The lock is old.\nparagraph: It leaks.\nparagraph: Bo mends it.", BlocksIn.Text("The lock is old.\n\n\fIt leaks.\n\nBo mends it."));

    [Fact]
    public void The_head_the_notes_and_the_names_of_subtitles_are_no_blocks() =>
        Assert.Equal(
            "paragraph: <v Ann>It is open and it holds.\nparagraph: <v Bo>Good.",
            BlocksIn.Text("WEBVTT\nKind: captions\n\nNOTE\nmade by hand\n\nintro\n00:01.000 --> 00:04.000\n<v Ann>It is open\nand it holds.</v>\n\n00:05.000 --> 00:06.000\n<v Bo>Good.</v>"));

    [Theory]
    [InlineData("0:14\nIt is open.")]
    [InlineData("[00:14]\nIt is open.")]
    [InlineData("01:00:14\nIt is open.")]
    public void A_time_of_a_transcript_on_its_own_line_is_no_block(string text) => Assert.Equal("paragraph: It is open.", BlocksIn.Text(text));

    [Fact]
    public void A_time_of_day_is_text() => Assert.Equal("paragraph: 12:30\nparagraph: We eat.", BlocksIn.Text("12:30\nWe eat."));

    [Fact]
    public void Subtitles_have_no_title() => Assert.Null(StatementReader.Read("1\n00:00:01,000 --> 00:00:03,000\nAt the pier\n\n2\n00:00:04,000 --> 00:00:06,000\nIt is open.").Title);
}
