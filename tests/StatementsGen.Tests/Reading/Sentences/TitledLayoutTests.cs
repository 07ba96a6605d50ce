using StatementsGen.Reading.Sentences;

namespace StatementsGen.Tests.Reading.Sentences;

public class TitledLayoutTests
{
    [Fact]
    public void The_first_line_is_the_title_when_it_is_no_sentence_and_text_follows()
    {
        var (title, paragraphs) = Read("Council meets\nThe council met. It rose.\nNobody spoke.");

        Assert.Equal("Council meets", title);
        Assert.Equal(["The council met. It rose.", "Nobody spoke."], paragraphs);
    }

    [Theory]
    [InlineData("The council met.\nNobody spoke.")]
    [InlineData("Did the council meet?\nNobody knows.")]
    [InlineData("He said: “It met.”\nNobody spoke.")]
    [InlineData("It met. Nobody spoke\nThen it rained.")]
    [InlineData("It met.[1]\nNobody spoke.")]
    [InlineData("Council meets")]
    [InlineData("Members of the council,\nIt met.")]
    [InlineData("The council settled:\nIt met.")]
    public void A_sentence_even_unfinished_or_a_lone_line_is_no_title(string text) => Assert.Null(Read(text).Title);

    [Theory]
    [InlineData("Dr. Lind vs. the U.S. Senate\nShe won.")]
    [InlineData("Report of 2024\nShe won.")]
    public void Stops_of_abbreviations_are_no_ends_in_a_title(string text) => Assert.NotNull(Read(text).Title);

    [Fact]
    public void Lines_are_paragraphs_where_no_blank_line_stands()
    {
        var (_, paragraphs) = Read("The council\nmet in Bern.\nIt rose.");

        Assert.Equal(["met in Bern.", "It rose."], paragraphs);
    }

    [Fact]
    public void Blank_lines_part_the_paragraphs_of_hard_wrapped_text()
    {
        var (title, paragraphs) = Read(
            """
            Council meets

            The council met in the old
            town hall. It rose
            at noon.

            Nobody spoke to the
            press.
            """);

        Assert.Equal("Council meets", title);
        Assert.Equal(["The council met in the old\ntown hall. It rose\nat noon.", "Nobody spoke to the\npress."], paragraphs);
    }

    [Fact]
    public void Lines_that_end_sentences_are_paragraphs_between_blank_lines_too()
    {
        var (_, paragraphs) = Read("Council meets\n\nThe council met.\nIt rose.\n\nNobody spoke.\nIt rained.");

        Assert.Equal(["The council met.", "It rose.", "Nobody spoke.", "It rained."], paragraphs);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    public void Text_is_wrapped_however_its_lines_end(string lineBreak)
    {
        var text = string.Join(lineBreak, "Council meets", "", "The council met in the old", "town hall.", "", "Nobody spoke to the", "press.");

        Assert.Equal([$"The council met in the old{lineBreak}town hall.", $"Nobody spoke to the{lineBreak}press."], Read(text).Paragraphs);
    }

    [Fact]
    public void A_line_goes_on_where_the_next_begins_in_small_letters()
    {
        var (_, paragraphs) = Read("Council meets\n\nThe council met.\nIt rose\nat noon.");

        Assert.Equal(["The council met.", "It rose\nat noon."], paragraphs);
    }

    [Fact]
    public void A_block_is_wrapped_by_its_own_lines_and_those_before_it_whatever_follows()
    {
        const string Block = "The council met in the old town hall, which the crew had built\nin the year of the flood. It rose at noon.";
        const string Lines = "It rained.\nIt snowed.\nIt was cold.\nIt was dark.\nIt was late.\nIt rained.";

        Assert.Equal([Block], Read(Block).Paragraphs);
        Assert.Equal([Block, .. Lines.Split('\n')], Read(Block + "\n\n" + Lines).Paragraphs);
    }

    [Theory]
    [InlineData("Council meets\nThe council met in the old town hall by the\nharbour, which had been built by the crew in\n1910.")]
    [InlineData("Council meets\nThe council met in the old town hall by the\nharbour, which had been built by the crew in\n1910.\n\nIt rained.")]
    public void A_line_with_room_for_the_word_below_it_stands_alone_above_wrapped_lines(string text)
    {
        var (title, paragraphs) = Read(text);

        Assert.Equal("Council meets", title);
        Assert.Equal("The council met in the old town hall by the\nharbour, which had been built by the crew in\n1910.", paragraphs[0]);
    }

    [Fact]
    public void A_dash_without_a_space_is_no_item()
    {
        var (_, paragraphs) = Read("Winter\n\nIt was cold:\n-5 degrees and\nfalling.\n\nIt was so cold that\n-\nand so on.");

        Assert.Equal(["It was cold:", "-5 degrees and\nfalling.", "It was so cold that\n-\nand so on."], paragraphs);
    }

    [Fact]
    public void Items_of_a_list_are_paragraphs_in_hard_wrapped_text()
    {
        var (_, paragraphs) = Read(
            """
            Council meets

            The council had three
            points to settle:
            - the old roof of the
              town hall
            - the new road
            - the budget

            It settled none of
            them.
            """);

        Assert.Equal(
            [
                "The council had three\npoints to settle:", "the old roof of the\n  town hall", "the new road", "the budget",
                "It settled none of\nthem.",
            ],
            paragraphs);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void Every_line_break_of_Unicode_parts_lines(string lineBreak)
    {
        var (title, paragraphs) = Read($"Council{lineBreak}{lineBreak}  It met. {lineBreak}It rose.{lineBreak}");

        Assert.Equal("Council", title);
        Assert.Equal(["It met.", "It rose."], paragraphs);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n\u00A0\uFEFF\n")]
    public void Blank_text_has_no_paragraph(string text) => Assert.Empty(Read(text).Paragraphs);

    private static (string? Title, string[] Paragraphs) Read(string text)
    {
        var layout = TitledLayout.Analyze(text);
        return (
            layout.Title is { } title ? text.Substring(title.Start, title.Length) : null,
            [.. layout.Blocks.Select(static block => block.Span).Select(span => text.Substring(span.Start, span.Length))]);
    }
}
