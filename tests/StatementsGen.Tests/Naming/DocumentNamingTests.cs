namespace StatementsGen.Tests.Naming;

public sealed class DocumentNamingTests
{
    [Theory]
    [InlineData("The title\nIt says so.", "press/file.txt", "TheTitle")]
    [InlineData("It has no title.", "press/file-name.txt", "FileName")]
    [InlineData("It has no title.", "press/2024 report.v2.txt", "_2024ReportV2")]
    [InlineData("It has no title.", "class.txt", "Class")]
    [InlineData("It has no title.", ".txt", "Txt")]
    [InlineData("***\nThe title has no words.", "a.txt", "A")]
    [InlineData("It has no title.", "…", "Untitled")]
    [InlineData("It has no title.", @"press\file.txt", "File")]
    [InlineData("", "", "Untitled")]
    [InlineData("Text\nIt says so.", "a.txt", "Text_2")]
    [InlineData("It has no title.", "document.txt", "Document_2")]
    [InlineData("---\nname: ownName_2\n---\nIt rains.", "a.txt", "ownName_2")]
    [InlineData("---\nname: own name\n---\nIt rains.", "a.txt", "OwnName")]
    public void A_document_is_named_after_its_title_or_else_its_file(string text, string path, string name) =>
        Assert.Equal(name, StatementReader.Read(text, path).Name);

    [Fact]
    public void A_name_that_is_given_counts() => Assert.Equal("Given", StatementReader.Read("The title\nIt says so.", name: "Given").Name);
}
