namespace StatementsGen.Tests.Reading.Layout;

/// <summary>Lists, quotations, rows, code and what is no part of a text.</summary>
public sealed class ItemTests
{
    [Theory]
    [InlineData("-")]
    [InlineData("*")]
    [InlineData("•")]
    [InlineData("–")]
    [InlineData("\uF0B7")]
    public void A_bullet_opens_an_item_and_is_no_part_of_it(string bullet) =>
        Assert.Equal("item 1: A lamp.\nitem 1: Two oars.", BlocksIn.Text($"{bullet} A lamp.\n{bullet} Two oars."));

    [Theory]
    [InlineData("1.", "2.")]
    [InlineData("1)", "2)")]
    [InlineData("a)", "b)")]
    [InlineData("(iv)", "(v)")]
    public void The_number_of_an_item_is_read_with_its_words(string first, string second) =>
        Assert.Equal($"item 1: {first} A lamp.\nitem 1: {second} Two oars.", BlocksIn.Text($"{first} A lamp.\n{second} Two oars."));

    [Fact]
    public void Items_nest_by_indent() =>
        Assert.Equal(
            "item 1: Light\nitem 2: A lamp.\nitem 2: Oil for it.\nitem 1: Two oars.",
            BlocksIn.Text("- Light\n  - A lamp.\n  - Oil for it.\n- Two oars."));

    [Fact]
    public void The_lines_of_an_item_go_on_by_indent() =>
        Assert.Equal(
            "item 1: A map of the bay, drawn from the tower and printed on a sheet that guests can take home.\nitem 1: A lamp.",
            BlocksIn.Text("- A map of the bay, drawn from the tower and printed on a sheet that\n  guests can take home.\n- A lamp."));

    [Fact]
    public void A_numbered_line_between_items_is_an_item_though_nested_ones_follow() =>
        Assert.Equal(
            "item 1: 1. Call to order\nitem 1: 2. Old matters\nitem 2: Gate 3\nitem 1: 3. Close",
            BlocksIn.Text("1. Call to order\n2. Old matters\n   - Gate 3\n3. Close"));

    [Fact]
    public void An_item_behind_one_that_ends_in_a_quotation_signs_nothing() =>
        Assert.Equal("item 1: Say “I cannot.”\nitem 1: Keep it short.\nparagraph: It rains.", BlocksIn.Text("- Say “I cannot.”\n- Keep it short.\n\nIt rains."));

    [Fact]
    public void A_bullet_inside_a_line_opens_no_item() =>
        Assert.Equal("paragraph: 12 Quay Street • Lorne", BlocksIn.Text("12 Quay Street • Lorne"));

    [Fact]
    public void A_dash_at_the_start_of_a_wrapped_line_opens_no_item() =>
        Assert.Equal(
            "paragraph: The keeper went down to the water every morning before the boats came - and looked at the gate, which had held for a hundred years.",
            BlocksIn.Text("The keeper went down to the water every morning before the boats came\n- and looked at the gate, which had held for a hundred years."));

    [Fact]
    public void Rows_of_tables_and_contents_never_join() =>
        Assert.Equal(
            "row: | Month | Boats |\nrow: | May | 12 |\nrow: Fees ........ 4",
            BlocksIn.Text("| Month | Boats |\n| May | 12 |\n\nFees ........ 4"));

    [Fact]
    public void A_quotation_has_the_depth_of_its_marks() =>
        Assert.Equal(
            "quotation 1: Is it open?\nquotation 2: The pier is shut.\nparagraph: It opens in May.",
            BlocksIn.Text("> Is it open?\n>> The pier is shut.\n\nIt opens in May."));

    [Theory]
    [InlineData("---")]
    [InlineData("* * *")]
    [InlineData("_____")]
    [InlineData("###")]
    public void A_separator_is_no_block(string separator) =>
        Assert.Equal("paragraph: The pier is shut.\nparagraph: It opens in May.", BlocksIn.Text($"The pier is shut.\n\n{separator}\n\nIt opens in May."));

    [Fact]
    public void Code_between_fences_is_one_block() =>
        Assert.Equal(
            "paragraph: Run this:\ncode: open gate close gate\nparagraph: It opens.",
            BlocksIn.Text("Run this:\n```\nopen gate\n\nclose gate\n```\nIt opens."));

    [Fact]
    public void A_fence_that_is_never_closed_hides_nothing() =>
        Assert.Equal("paragraph: Run this:\nparagraph: open gate", BlocksIn.Text("Run this:\n```\nopen gate"));

    [Fact]
    public void Numbers_and_times_of_subtitles_are_no_blocks() =>
        Assert.Equal(
            "paragraph: The pier is open.\nparagraph: Who checked it?",
            BlocksIn.Text("1\n00:00:01,000 --> 00:00:03,000\nThe pier is open.\n\n2\n00:00:04,000 --> 00:00:06,000\nWho checked it?"));
}
