using StatementsGen.Reading.FrontMatter;

namespace StatementsGen.Tests.Reading.FrontMatter;

public sealed class FrontMatterReaderTests
{
    [Fact]
    public void What_stands_between_the_markers_is_no_text_of_the_document()
    {
        var document = StatementReader.Read(
            """
            ---
            name: Opening
            title: The bridge opens
            date: 2024-05-01
            ---
            Ann Lee said that the bridge holds.
            It opens at noon.

            """,
            "a.txt");

        Assert.Equal("Opening", document.Name);
        Assert.Equal("The bridge opens", document.Title);
        Assert.Equal(["Ann Lee said that the bridge holds.", "It opens at noon."], document.Statements.Select(statement => statement.Text));
        Assert.Equal(new TextPosition(6, 1), document.Statements[0].Position);
    }

    [Theory]
    [InlineData("---\nname: A\n---\nThe title\nIt rains.", "The title", "A")]
    [InlineData("---\r\ntitle: The title\r\n---\r\nIt rains.", "The title", "TheTitle")]
    [InlineData("---\r\nlong key: so\r\ntitle: The title\r\n...\r\nIt rains.", "The title", "TheTitle")]
    [InlineData("---\rtitle: The title\r---\rIt rains.", "The title", "TheTitle")]
    [InlineData("\uFEFF---\ntitle: The title\n---\nIt rains.", "The title", "TheTitle")]
    [InlineData("---  \ntitle: The title\n... \t\nIt rains.", "The title", "TheTitle")]
    [InlineData("---\n---\nThe title\nIt rains.", "The title", "TheTitle")]
    [InlineData("---\ntitle: The title\n---\nA line\nIt rains.", "The title", "TheTitle")]
    [InlineData("---\ntitle:\n---\nThe title\nIt rains.", "The title", "TheTitle")]
    [InlineData("---\nname: not a name\n---\nThe title\nIt rains.", "The title", "NotAName")]
    [InlineData("---\nname: …\n---\nThe title\nIt rains.", "The title", "TheTitle")]
    [InlineData("---\nname: lower_case2\n---\nThe title\nIt rains.", "The title", "lower_case2")]
    [InlineData("---\nname: Document\n---\nThe title\nIt rains.", "The title", "Document_2")]
    public void It_says_the_title_and_the_name(string text, string title, string name)
    {
        var document = StatementReader.Read(text, "a.txt");

        Assert.Equal((title, name), (document.Title, document.Name));
        Assert.Equal(title, text.Substring(document.TitleSpan!.Value.Start, document.TitleSpan.Value.Length));
        Assert.Equal("It rains.", document.Statements[^1].Text);
        Assert.Equal(text, document.Text);
    }

    [Theory]
    [InlineData("---\ntitle: It rains.\nIt pours.")]
    [InlineData(" ---\nIt rains.\n---\nIt pours.")]
    [InlineData("\n---\nIt rains.\n---\nIt pours.")]
    [InlineData("----\nIt rains.\n---\nIt pours.")]
    [InlineData("--- #\nIt rains.\n---\nIt pours.")]
    public void Without_both_markers_all_is_text(string text)
    {
        Assert.Null(FrontMatterReader.Read(text));
        Assert.Contains("rains", string.Concat(StatementReader.Read(text).Statements), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\nIt rains.", 0)]
    [InlineData("\uFEFF---", 1)]
    [InlineData("---\nname: A\n ---\n", 0)]
    public void An_opening_marker_that_nothing_closes_is_found(string text, int start) =>
        Assert.Equal(new TextSpan(start, 3), FrontMatterReader.FindUnclosed(text, FrontMatterReader.Read(text)));

    [Theory]
    [InlineData("")]
    [InlineData("It rains.")]
    [InlineData("---\n---")]
    public void Nothing_is_unclosed_elsewhere(string text) => Assert.Null(FrontMatterReader.FindUnclosed(text, FrontMatterReader.Read(text)));

    [Fact]
    public void The_block_ends_behind_its_line_break()
    {
        Assert.Equal((new TextSpan(5, 6), 16), (FrontMatterReader.Read("---\r\na: b\r\n---\r\nx")!.Value.Content, FrontMatterReader.Read("---\r\na: b\r\n---\r\nx")!.Value.End));
        Assert.Equal(12, FrontMatterReader.Read("---\ra: b\r---\r")!.Value.End - 1);
        Assert.Equal(12, FrontMatterReader.Read("---\na: b\n---")!.Value.End);
    }

    [Fact]
    public void A_document_of_front_matter_alone_has_no_statements()
    {
        var document = StatementReader.Read("---\ntitle: The bridge\n---");

        Assert.Equal("The bridge", document.Title);
        Assert.Empty(document.Statements);
    }
}
