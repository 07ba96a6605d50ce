namespace StatementsGen.Tests.Reading.Layout;

/// <summary>Which lines are headings.</summary>
public sealed class HeadingTests
{
    [Theory]
    [InlineData("# Rules", "heading 1: Rules")]
    [InlineData("### Fees and charges ###", "heading 3: Fees and charges")]
    [InlineData("## C#", "heading 2: C#")]
    public void A_line_behind_number_signs_is_a_heading(string line, string heading) =>
        Assert.Equal(heading, BlocksIn.Text(line));

    [Theory]
    [InlineData("#pier")]
    [InlineData("####### Pier")]
    public void Number_signs_before_a_word_or_more_than_six_open_no_heading(string line) =>
        Assert.Equal("paragraph: " + line, BlocksIn.Text(line));

    [Fact]
    public void A_rule_right_below_a_line_makes_it_a_heading() =>
        Assert.Equal(
            """
            heading 1: Harbour rules
            paragraph: Do not swim.
            heading 2: Fees
            paragraph: Pay at the gate.
            """,
            BlocksIn.Text("""
                Harbour rules
                =============

                Do not swim.

                Fees
                ----

                Pay at the gate.
                """));

    [Fact]
    public void A_numbered_line_above_text_is_a_heading_with_its_number() =>
        Assert.Equal(
            """
            heading 2: 1. Moorings
            paragraph: Each boat has one mooring.
            heading 2: 2. Gates
            paragraph: The gates close at ten.
            """,
            BlocksIn.Text("""
                1. Moorings
                Each boat has one mooring.

                2. Gates
                The gates close at ten.
                """));

    [Fact]
    public void Numbered_lines_that_follow_each_other_are_items() =>
        Assert.Equal(
            """
            paragraph: You need:
            item 1: 1. Two oars
            item 1: 2. A lamp
            paragraph: Then row to the pier.
            """,
            BlocksIn.Text("""
                You need:
                1. Two oars
                2. A lamp

                Then row to the pier.
                """));

    [Theory]
    [InlineData("Section 4. Fees")]
    [InlineData("Part 1 of 2: Before the storm")]
    [InlineData("CHAPTER IV")]
    [InlineData("2.3 Measures of depth")]
    [InlineData("3. Who may fish?")]
    [InlineData("2. Rules for boats that stay for longer than a night:")]
    [InlineData("HEARING OF GEN. ADA B. ROE ON THE LOCK")]
    [InlineData("See")]
    [InlineData("Table of Contents")]
    public void A_division_with_its_number_is_a_heading(string line) =>
        Assert.StartsWith("heading", BlocksIn.Text(line + "\n\nThe gate opens in May."), StringComparison.Ordinal);

    [Theory]
    [InlineData("THE LOCK KEEPER")]
    [InlineData("About the port")]
    [InlineData("By train")]
    public void A_short_line_above_text_is_a_heading(string line)
    {
        Assert.Equal($"heading 2: {line}\nparagraph: The gate opens in May.", BlocksIn.Text(line + "\n\nThe gate opens in May."));
        Assert.Equal($"heading 2: {line}\nparagraph: The gate opens in May.", BlocksIn.Text(line + "\nThe gate opens in May."));
    }

    [Theory]
    [InlineData("The gate opens in May.")]
    [InlineData("Friday, 4 May 2029")]
    [InlineData("By Ann Lee")]
    [InlineData("Figure 3")]
    [InlineData("Many thanks")]
    [InlineData("Ann")]
    [InlineData("I like the pier")]
    [InlineData("They look like gates")]
    [InlineData("ann@port.example")]
    [InlineData("a lamp")]
    [InlineData("Open at last! Great food")]
    [InlineData("Map of the port")]
    [InlineData("The keeper at the gate, by Ida Roe")]
    [InlineData("A page of the log (1738)")]
    [InlineData("MAY 4, 2031 NOTICE TO OWNERS")]
    [InlineData("Ann Lee of the Harbour Board")]
    [InlineData("Ann Lee 00:31")]
    [InlineData("Copyright 2031 The Lock Keepers")]
    public void Sentences_dates_bylines_captions_and_signatures_are_no_headings(string line) =>
        Assert.StartsWith("paragraph", BlocksIn.Text(line + "\n\nThe gate opens in May."), StringComparison.Ordinal);

    [Fact]
    public void A_few_words_and_a_colon_are_the_heading_of_a_list_unless_they_start_a_clause() =>
        Assert.Equal(
            "paragraph: We bake.\nheading 3: Ingredients:\nitem 1: flour\nitem 1: oil\nparagraph: The crew brings:\nitem 1: water",
            BlocksIn.Text("We bake.\n\nIngredients:\n- flour\n- oil\n\nThe crew brings:\n- water"));

    [Fact]
    public void What_stands_above_a_salutation_is_the_head_of_a_letter()
    {
        var document = StatementReader.Read("May 4, 2031\n\nQuay Street\n\nDear Ms. Roe,\n\nThe lock is old.");

        Assert.Null(document.Title);
        Assert.Empty(document.Sections);
    }

    [Fact]
    public void A_caption_may_stand_between_a_heading_and_its_text() =>
        Assert.Equal(
            "heading 2: Early years\nparagraph: Map of the port\nparagraph: The gate opens in May.",
            BlocksIn.Text("Early years\n\nMap of the port\n\nThe gate opens in May."));

    [Fact]
    public void A_line_above_a_list_of_short_lines_is_its_heading_and_the_last_of_them_is_none() =>
        Assert.Equal(
            "paragraph: We bake.\nheading 2: Ingredients\nparagraph: 2 onions\nparagraph: 1 l oil\nparagraph: Salt\nheading 2: Method\nparagraph: Chop it all.",
            BlocksIn.Text("We bake.\n\nIngredients\n\n2 onions\n1 l oil\nSalt\n\nMethod\n\nChop it all."));

    [Fact]
    public void A_number_without_a_stop_heads_a_clause_between_blank_lines() =>
        Assert.Equal("paragraph: It rains.\nheading 2: 1 Scope\nparagraph: It applies to gates.\nparagraph: 2 gates hold.", BlocksIn.Text("It rains.\n\n1 Scope\n\nIt applies to gates.\n\n2 gates hold."));

    [Fact]
    public void A_name_below_a_closing_is_no_heading() =>
        Assert.Equal("paragraph: Thanks,\nparagraph: Quill\nparagraph: It rains at the pier.", BlocksIn.Text("Thanks,\nQuill\n\nIt rains at the pier."));

    [Theory]
    [InlineData("For immediate release\n\nThe gate opens in May.")]
    [InlineData("[14:02] Quill: it rains\n[14:03] Ann: yes")]
    [InlineData("4 May 2031\n\nThe gate opens in May.")]
    public void A_banner_a_message_or_a_date_is_no_title(string text) => Assert.Null(StatementReader.Read(text).Title);

    [Fact]
    public void A_short_last_line_is_no_heading() =>
        Assert.Equal("paragraph: The gate opens in May.\nparagraph: Port office", BlocksIn.Text("The gate opens in May.\n\nPort office"));

    [Fact]
    public void Short_lines_in_a_row_are_no_headings() =>
        Assert.Equal(
            "paragraph: Port office\nparagraph: Quay Street\nparagraph: Lorne\nparagraph: Westland\nparagraph: The gate opens in May.",
            BlocksIn.Text("Port office\nQuay Street\nLorne\nWestland\n\nThe gate opens in May."));

    [Fact]
    public void Where_headings_have_marks_no_other_line_is_one() =>
        Assert.Equal(
            "heading 1: Rules\nparagraph: Opening hours\nparagraph: The gate opens in May.",
            BlocksIn.Text("# Rules\n\nOpening hours\n\nThe gate opens in May."));
}
