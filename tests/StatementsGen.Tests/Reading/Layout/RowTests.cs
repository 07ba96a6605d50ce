namespace StatementsGen.Tests.Reading.Layout;

/// <summary>Which lines are rows: of tables, of columns, and of the head of a mail.</summary>
public sealed class RowTests
{
    [Fact]
    public void The_head_of_a_mail_is_rows_and_nobody_speaks_in_it()
    {
        var document = StatementReader.Read("From: Ann Lee\nTo: Bo Pell,\n  Ida Roe\nSubject: The lock: a plan\n\nThe lock is old.");

        Assert.Equal(
            ["Row From: Ann Lee", "Row To: Bo Pell, Ida Roe", "Row Subject: The lock: a plan", "Paragraph The lock is old."],
            document.Statements.Select(statement => $"{document.BlockOf(statement)!.Kind} {statement.Text}"));
        Assert.All(document.Statements, statement => Assert.Empty(statement.Attributions));
    }

    [Theory]
    [InlineData("DATE: 4 May 2031\nPLACE: Town hall", "row: DATE: 4 May 2031\nrow: PLACE: Town hall")]
    [InlineData("From: Ann\nX-Mailer: Port 2\nDate: Monday", "row: From: Ann\nrow: X-Mailer: Port 2\nrow: Date: Monday")]
    [InlineData("From: the pier to the lock it is far.", "paragraph: From: the pier to the lock it is far.")]
    [InlineData("Date: 4 May\nAnn: It is late.", "paragraph: Date: 4 May\nparagraph: Ann: It is late.")]
    public void One_known_key_alone_makes_no_head(string text, string blocks) => Assert.Equal(blocks, BlocksIn.Text(text));

    [Theory]
    [InlineData("Lamp      4    oil\nRope     12    hemp", "row: Lamp 4 oil\nrow: Rope 12 hemp")]
    [InlineData("Lamp\t4\nRope\t12\n\nIt rains.", "row: Lamp\t4\nrow: Rope\t12\nparagraph: It rains.")]
    [InlineData("The lamp is lit.   It burns.\nThe rope is old.   It holds.", "paragraph: The lamp is lit. It burns.\nparagraph: The rope is old. It holds.")]
    [InlineData("Ann:   It is lit.\nBo:    It is not.", "paragraph: Ann: It is lit.\nparagraph: Bo: It is not.")]
    [InlineData("A lone line with a    gap", "paragraph: A lone line with a gap")]
    public void Lines_with_columns_that_follow_each_other_are_rows(string text, string blocks) => Assert.Equal(blocks.Replace('\t', ' '), BlocksIn.Text(text));

    [Theory]
    [InlineData("1. Fees ........ 4\n   1.1. Boats ....... 5", "row: 1. Fees ........ 4\nrow: 1.1. Boats ....... 5")]
    [InlineData("+----+----+\n| A  | B  |\n+====+====+\n| |--| |\n|----|:--:|", "row: | A | B |")]
    public void Entries_of_contents_are_rows_and_borders_of_tables_are_none(string text, string blocks) => Assert.Equal(blocks, BlocksIn.Text(text));

    [Fact]
    public void The_brackets_beside_the_caption_of_a_case_are_no_text() =>
        Assert.Equal(
            "paragraph: PORT OF LORNE,\nparagraph: v.\nheading 2: OPINION\nparagraph: ROSA MAREK.",
            BlocksIn.Text("PORT OF LORNE,        )\n                      )\n   v.                 )    OPINION\n                      )\nROSA MAREK.           )"));

    [Fact]
    public void A_head_may_follow_a_line_of_text() =>
        Assert.Equal(
            "paragraph: -----Original Message-----\nrow: From: Ann Lee\nrow: Subject: Gate 3\nparagraph: It is old.",
            BlocksIn.Text("-----Original Message-----\nFrom: Ann Lee\nSubject: Gate 3\n\nIt is old."));

    [Fact]
    public void Data_fields_beside_each_other_are_a_row_each() =>
        Assert.Equal("row: Decision Date: 4 May\nrow: Archive Date: 9 May", BlocksIn.Text("Decision Date: 4 May      Archive Date: 9 May"));
}
