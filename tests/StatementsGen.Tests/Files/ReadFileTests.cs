using System.Text;

namespace StatementsGen.Tests.Files;

public sealed class ReadFileTests
{
    private const string Text = "The Pier – News\nAnna Berg said that “the pier stays”.\r\n";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_file_is_read_as_its_text_is(string encoding)
    {
        var bytes = Encoding.GetEncoding(encoding);
        using var folder = new TextFolder().With("press/pier.txt", [.. bytes.GetPreamble(), .. bytes.GetBytes(Text)]);

        Assert.Equal(StatementReader.Read(Text, "pier.txt"), StatementReader.ReadFile(folder.FullPath("press/pier.txt")));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Front_matter_is_found_behind_a_byte_order_mark(string encoding)
    {
        var bytes = Encoding.GetEncoding(encoding);
        using var folder = new TextFolder().With("pier.txt", [.. bytes.GetPreamble(), .. bytes.GetBytes("---\r\nname: Pier\r\n---\r\n" + Text)]);

        var document = StatementReader.ReadFile(folder.FullPath("pier.txt"));

        Assert.Equal(("Pier", "The Pier – News"), (document.Name, document.Title));
        Assert.Equal(new TextPosition(5, 1), Assert.Single(document.Statements).Position);
    }

    [Fact]
    public void The_path_and_name_of_the_document_can_be_given()
    {
        using var folder = new TextFolder().With("a.txt", Text);

        Assert.Equal(
            StatementReader.Read(Text, "press/a.txt", "Pier"),
            StatementReader.ReadFile(folder.FullPath("a.txt"), @"press\a.txt", "Pier"));
    }

    [Theory]
    [InlineData(new byte[] { (byte)'A', (byte)'\n', (byte)'B', 0xE9 }, 2, 2, "U+FFFD")]
    [InlineData(new byte[] { (byte)'A', 0, (byte)'B', 0 }, 1, 2, "U+0000")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0, (byte)'A', 0, 0, 0 }, 1, 1, "utf-32")]
    public void What_would_be_lost_is_named_with_its_place(byte[] bytes, int line, int column, string reason)
    {
        using var folder = new TextFolder().With("a.txt", bytes);
        var path = folder.FullPath("a.txt");

        var exception = Assert.Throws<UndecodableTextException>(() => StatementReader.ReadFile(path));

        Assert.Equal((path, new TextPosition(line, column)), (exception.Path, exception.Position));
        Assert.Contains(reason, exception.Reason, StringComparison.Ordinal);
        Assert.StartsWith($"'{path}' ({line},{column}) cannot be decoded: {exception.Reason}.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_an_error()
    {
        using var folder = new TextFolder();

        Assert.Throws<FileNotFoundException>(() => StatementReader.ReadFile(folder.FullPath("a.txt")));
        Assert.Throws<ArgumentNullException>(() => StatementReader.ReadFile(null!));
    }

    [Fact]
    public void Reading_can_be_stopped()
    {
        using var folder = new TextFolder().With("a.txt", Text);

        Assert.ThrowsAny<OperationCanceledException>(
            () => StatementReader.ReadFile(folder.FullPath("a.txt"), cancellationToken: new CancellationToken(canceled: true)));
    }
}
