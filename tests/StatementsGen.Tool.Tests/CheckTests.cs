using System.Text;
using StatementsGen.Tool.Tests.Harness;

namespace StatementsGen.Tool.Tests;

public sealed class CheckTests
{
    [Fact]
    public async Task Texts_without_errors()
    {
        using var folder = new TextFolder()
            .With("seeds/a.txt", "A title\nIt rains.\n")
            .With("seeds/b.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Wide\nIt rains.\n")]);

        Assert.Equal(new ToolRun(0, "", "2 texts checked: 0 errors.\n"), await ToolRun.In(folder, "check", "seeds"));
    }

    [Fact]
    public async Task Findings_are_in_order_of_files_and_have_file_line_and_column()
    {
        using var folder = new TextFolder()
            .With("b.txt", [.. "A title\nThis byte "u8, 0xE4, .. " was lost.\n"u8])
            .With("a/wide.txt", "A\0B\0")
            .With("c.txt", "All is well.");
        var run = await ToolRun.In(folder, "check", ".");

        Assert.Equal(
            [
                "a/wide.txt(1,2): error STG0001: 'a/wide.txt' cannot be compiled in: it holds the character U+0000, as UTF-16 or UTF-32 read as UTF-8 does. Save it as UTF-8, or as UTF-16 with a byte order mark.",
                "b.txt(2,11): error STG0001: 'b.txt' cannot be compiled in: it holds the replacement character U+FFFD, which stands for bytes that could not be decoded. Save it as UTF-8, or as UTF-16 with a byte order mark.",
            ],
            run.Lines);
        Assert.Equal((1, "3 texts checked: 2 errors.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Slips_are_findings_that_are_no_errors()
    {
        using var folder = new TextFolder().With("a.txt", "A title\nAnn said, “It rains.\r\n").With("b.txt", "");
        var run = await ToolRun.In(folder, "check", ".");

        Assert.Equal(
            [
                "a.txt(2,11): warning STG0106: The mark “ opens a quotation that is never closed. Put in the mark that is missing, or take this one out.",
                "a.txt(2,21): info STG0104: Line 2 ends in CR LF, where most lines of the text end in LF. Make them all alike.",
                "b.txt(1,1): warning STG0105: 'b.txt' holds no statement. Write one, or take the file out of the texts.",
            ],
            run.Lines);
        Assert.Equal((0, "2 texts checked: 0 errors, 3 other findings.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Two_documents_with_one_name_in_one_folder_are_errors_in_both()
    {
        using var folder = new TextFolder()
            .With("seeds/press/a.txt", "The same\nThis is the first.\n")
            .With("seeds/press/b.txt", "\n  The same\nThis is the second.\n")
            .With("seeds/the-same.txt", "This is in another folder, and has no title.");
        var run = await ToolRun.In(folder, "check", "seeds");

        Assert.Equal(
            [
                "seeds/press/a.txt(1,1): error STG0003: 'press/a.txt' and 'press/b.txt' would both be the class 'Press.TheSame'. Change one of the titles, or move one of the files to another folder.",
                "seeds/press/b.txt(2,3): error STG0003: 'press/b.txt' and 'press/a.txt' would both be the class 'Press.TheSame'. Change one of the titles, or move one of the files to another folder.",
            ],
            run.Lines);
    }

    [Fact]
    public async Task Names_are_compared_within_each_folder_on_the_command_line()
    {
        using var folder = new TextFolder().With("a/x.txt", "The same\nIt rains.\n").With("b/x.txt", "The same\nIt rains.\n");

        Assert.Equal(0, (await ToolRun.In(folder, "check", "a", "b")).ExitCode);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_an_error()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A link that leads nowhere is how this test makes a file unreadable.");
        using var folder = new TextFolder().With("b.txt", "It rains.");
        File.CreateSymbolicLink(folder.FullPath("a.txt"), folder.FullPath("gone"));
        var run = await ToolRun.In(folder, "check", ".");

        Assert.Equal("a.txt(1,1): error STG0002: 'a.txt' cannot be read. See that the file exists and that the compiler may read it.", Assert.Single(run.Lines));
        Assert.Equal((1, "2 texts checked: 1 error.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task A_link_to_a_folder_that_it_lies_in_is_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making links takes rights there that tests do not have.");
        using var folder = new TextFolder().With("seeds/a/x.txt", "It rains.").With("more/y.txt", "It pours.");
        Directory.CreateSymbolicLink(folder.FullPath("seeds/a/back"), folder.FullPath("seeds"));
        Directory.CreateSymbolicLink(folder.FullPath("seeds/a/on"), folder.FullPath("more"));

        Assert.Equal(new ToolRun(0, "", "2 texts checked: 0 errors.\n"), await ToolRun.In(folder, "check", "seeds"));
    }

    [Fact]
    public async Task A_folder_without_texts_is_told_and_no_error()
    {
        using var folder = new TextFolder().With("seeds/a.csv", "It rains.");

        Assert.Equal(new ToolRun(0, "", "'seeds' holds no text: no file in it ends in .txt, .md or .markdown.\n0 texts checked: 0 errors.\n"), await ToolRun.In(folder, "check", "seeds"));
        Assert.StartsWith("'seeds' holds no text", (await ToolRun.In(folder, "show", "seeds")).Error, StringComparison.Ordinal);
        Assert.StartsWith("'seeds' holds no text", (await ToolRun.In(folder, "export", "seeds")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_front_matter_ignores_is_not_reported()
    {
        using var folder = new TextFolder()
            .With("a.txt", "---\nignore: [STG0106, STG0013]\n---\nAnn said, “It rains {#a b}.\n")
            .With("b.txt", "---\nignore: STG0106\n---\nIt rains.\n")
            .With("c.txt", "---\nignore: [STG0999, STG0001, rain]\n---\nIt rains.\n")
            .With("d.txt", "---\nignore: true\n---\nIt rains.\n");
        var run = await ToolRun.In(folder, "check", ".");

        Assert.Equal(
            [
                "b.txt(2,9): warning STG0113: 'STG0106' ignores nothing: the text has no such finding. Remove it, or correct the id.",
                "c.txt(2,10): warning STG0113: 'STG0999' ignores nothing: there is no such finding. Remove it, or correct the id.",
                "c.txt(2,19): warning STG0113: 'STG0001' ignores nothing: it is no slip in the words of a text. Remove it, or correct the id.",
                "c.txt(2,28): warning STG0113: 'rain' ignores nothing: there is no such finding. Remove it, or correct the id.",
            ],
            run.Lines);
    }

    [Fact]
    public async Task What_a_statement_ignores_is_not_reported_there()
    {
        using var folder = new TextFolder()
            .With("a.txt", "Ann said, “It rains. {ignore=\"STG0106, STG0107\"}\n\nAnn said, “It pours.\n")
            .With("b.md", "It rains. {ignore=STG0001}\n\nIn code, `{ignore=STG0106}` is none.\n");
        var run = await ToolRun.In(folder, "check", ".");

        Assert.Equal(
            [
                "a.txt(1,40): warning STG0113: 'STG0107' ignores nothing: the statement has no such finding. Remove it, or correct the id.",
                "a.txt(3,11): warning STG0106: The mark “ opens a quotation that is never closed. Put in the mark that is missing, or take this one out.",
                "b.md(1,19): warning STG0113: 'STG0001' ignores nothing: it is no slip in the words of a text. Remove it, or correct the id.",
            ],
            run.Lines);
    }

    [Theory]
    [InlineData("It rains. {by=Ann Lee}", 11, "a mark is ")]
    [InlineData("It rains. {by=Ann\nIt pours.", 11, "a mark is ")]
    [InlineData("It rains {by=Ann}.", 10, "a mark stands after ")]
    [InlineData("{by=Ann} It rains.", 1, "a mark stands after ")]
    public async Task A_mark_without_effect_is_told(string text, int column, string reason)
    {
        using var folder = new TextFolder().With("a.txt", text + "\n").With("b.txt", "It pours. {by=\"Ann Lee\"}\n");
        var run = await ToolRun.In(folder, "check", ".");

        Assert.StartsWith($"a.txt(1,{column}): warning STG0025: '", Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.Contains("' has no effect: " + reason, run.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_says_a_heading()
    {
        using var folder = new TextFolder().With("a.md", "# Rain\n\n## Fees {#fees by=Ann}\n\nIt rains.\n");

        Assert.Equal(
            ["a.md(3,9): warning STG0025: '{#fees by=Ann}' has no effect: nobody says a heading. Put 'by' after a statement. Correct it, or leave it if it is text."],
            (await ToolRun.In(folder, "check", ".")).Lines);
    }

    [Fact]
    public async Task A_path_is_needed()
    {
        using var folder = new TextFolder();
        var run = await ToolRun.In(folder, "check");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("PATH", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopped_by_the_user()
    {
        using var folder = new TextFolder().With("a.txt", "It rains.");

        Assert.Equal(new ToolRun(130, "", "Stopped.\n"), await ToolRun.Stopped(folder, "check", "."));
    }
}
