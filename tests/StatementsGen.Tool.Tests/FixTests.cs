using System.Text;
using StatementsGen.Tool.Tests.Harness;

namespace StatementsGen.Tool.Tests;

public sealed class FixTests
{
    private static readonly byte[] Undecodable = [.. "It\u200B rains. "u8, 0xE4];

    [Fact]
    public async Task What_was_done_is_told_and_nothing_is_left_to_find()
    {
        using var folder = new TextFolder().With("a.txt", "---\nname: 3rd day\n---\nIt\u200B rains on the\u0007 old bridge.\r\nIt pours.\nIt pours.\n");
        var run = await ToolRun.In(folder, "check", ".", "--fix");

        Assert.Equal(
            new ToolRun(
                0,
                "",
                "a.txt: removed 2 places of characters that show nowhere; changed one place of line endings to that of most lines; "
                    + "corrected one place of names or keys in the front matter; added one place of keys that keep the names of members.\n1 text checked: 0 errors.\n"),
            run);
        Assert.Equal("---\nname: _3rdDay\n---\nIt rains on the old bridge.\nIt pours.\nIt pours. {#it-pours_2}\n", await File.ReadAllTextAsync(folder.FullPath("a.txt")));
    }

    [Fact]
    public async Task Fixing_twice_changes_nothing()
    {
        using var folder = new TextFolder().With("a.txt", "It\u200B rains.\r\nIt pours.\nIt pours.\n");
        await ToolRun.In(folder, "check", ".", "--fix");
        var time = File.GetLastWriteTimeUtc(folder.FullPath("a.txt"));

        Assert.Equal(new ToolRun(0, "", "1 text checked: 0 errors.\n"), await ToolRun.In(folder, "check", ".", "--fix"));
        Assert.Equal(time, File.GetLastWriteTimeUtc(folder.FullPath("a.txt")));
    }

    [Fact]
    public async Task What_needs_an_author_is_left_and_told()
    {
        using var folder = new TextFolder().With("a.txt", "A title\nAnn said, “It rains.\u0093\n");
        var run = await ToolRun.In(folder, "check", ".", "--fix");

        Assert.Equal(["STG0106", "STG0101"], run.Lines.Select(static line => line.Split(' ')[2].TrimEnd(':')));
        Assert.Equal("A title\nAnn said, “It rains.\u0093\n", await File.ReadAllTextAsync(folder.FullPath("a.txt")));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task The_encoding_stays(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        using var folder = new TextFolder().With("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes("It\u200B rains, ä.\n")]);
        await ToolRun.In(folder, "check", ".", "--fix");

        byte[] expected = [.. encoding.GetPreamble(), .. encoding.GetBytes("It rains, ä.\n")];
        Assert.Equal(expected, await File.ReadAllBytesAsync(folder.FullPath("a.txt")));
    }

    [Fact]
    public async Task What_is_switched_off_is_not_fixed()
    {
        using var folder = new TextFolder().With("a.txt", "It rains.\r\nIt pours.\nIt snows.\n");
        await ToolRun.In(folder, "check", ".", "--fix", "--severity", "STG0104=none");

        Assert.Contains("\r\n", await File.ReadAllTextAsync(folder.FullPath("a.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_decoded_stays_as_it_is()
    {
        using var folder = new TextFolder().With("a.txt", Undecodable);

        Assert.Equal(1, (await ToolRun.In(folder, "check", ".", "--fix")).ExitCode);
        Assert.Equal(Undecodable, await File.ReadAllBytesAsync(folder.FullPath("a.txt")));
    }
}
