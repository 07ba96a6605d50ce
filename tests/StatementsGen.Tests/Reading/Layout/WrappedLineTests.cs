namespace StatementsGen.Tests.Reading.Layout;

/// <summary>Which lines go on in the next.</summary>
public sealed class WrappedLineTests
{
    [Fact]
    public void Lines_filled_to_a_common_width_are_one_paragraph_without_a_blank_line_too() =>
        Assert.Equal(
            """
            paragraph: The keeper of the lock went down to the water every morning before the boats came in, and looked at the gate. It had held for a hundred years. He did not think that it would hold for another.
            """,
            BlocksIn.Text("""
                The keeper of the lock went down to the water every morning before the
                boats came in, and looked at the gate. It had held for a hundred years.
                He did not think that it would hold for another.
                """));

    [Fact]
    public void A_heading_right_above_wrapped_lines_stands_alone() =>
        Assert.Equal(
            """
            heading 2: The old lock
            paragraph: The keeper of the lock went down to the water every morning before the boats came in, and looked at the gate. It had held for a hundred years.
            """,
            BlocksIn.Text("""
                The old lock
                The keeper of the lock went down to the water every morning before the
                boats came in, and looked at the gate. It had held for a hundred years.
                """));

    [Fact]
    public void A_line_that_is_not_filled_ends_its_paragraph() =>
        Assert.Equal(
            """
            paragraph: The keeper of the lock went down to the water every morning before the boats came in, and looked at the gate.
            paragraph: Nobody had told him that the gate was to be replaced before the winter, and he did not ask.
            """,
            BlocksIn.Text("""
                The keeper of the lock went down to the water every morning before the
                boats came in, and looked at the gate.
                Nobody had told him that the gate was to be replaced before the winter,
                and he did not ask.
                """));

    [Fact]
    public void Lines_of_a_paragraph_each_are_paragraphs() =>
        Assert.Equal(
            "paragraph: The gate opens in May.\nparagraph: the ferry does not run on Sundays\nparagraph: Dogs are welcome.",
            BlocksIn.Text("The gate opens in May.\nthe ferry does not run on Sundays\nDogs are welcome."));

    [Fact]
    public void A_line_that_ends_in_an_article_goes_on() =>
        Assert.Equal("paragraph: On appeal from the Harbour Board of Lorne", BlocksIn.Text("On appeal from the\nHarbour Board of Lorne"));

    [Fact]
    public void The_parties_of_a_case_stand_around_their_line() =>
        Assert.Equal(
            "paragraph: ROSA MAREK, Appellant, v. PORT OF LORNE, Appellee.",
            BlocksIn.Text("ROSA MAREK, Appellant,\nv.\nPORT OF LORNE, Appellee."));

    [Fact]
    public void An_indented_line_starts_a_paragraph() =>
        Assert.Equal(
            """
            paragraph: The keeper of the lock went down to the water every morning before the boats came in, and looked at the gate, which had held for a hundred.
            paragraph: Nobody had told him that the gate was to be replaced before the winter, and he did not ask, since he knew what the answer would have been.
            """,
            BlocksIn.Text(
                "    The keeper of the lock went down to the water every morning before\n"
                + "the boats came in, and looked at the gate, which had held for a hundred.\n"
                + "    Nobody had told him that the gate was to be replaced before the\n"
                + "winter, and he did not ask, since he knew what the answer would have\n"
                + "been."));
}
