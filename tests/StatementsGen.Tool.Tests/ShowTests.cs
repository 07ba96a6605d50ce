using System.Text.RegularExpressions;
using StatementsGen.Tool.Tests.Harness;

namespace StatementsGen.Tool.Tests;

public sealed class ShowTests
{
    private const string Text = """
        The pier stays
        Anna Berg, a spokeswoman for the Harbour Board (HB), said that the pier stays.
        Berg added that the board “will not sell [it]”.
        """;

    [Fact]
    public async Task A_row_for_each_statement_then_speakers_then_entities()
    {
        using var folder = new TextFolder().With("seeds/pier.txt", Text);
        var run = await ToolRun.In(folder, "show", "seeds");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("seeds/pier.txt  ThePierStays", run.Lines[0]);
        Assert.Equal("The pier stays", run.Lines[1]);
        Assert.Equal(["Line", "Speaker", "Resolved", "Cue", "Act", "To", "Statement"], run.Lines[3].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Matches(@"^   2  Anna Berg +name +said +state +Anna Berg, a spokeswoman for the Harbour Board \(HB\), said that the pier stays\.$", run.Lines[4]);
        Assert.Matches(@"^   3  Anna Berg +short name +added +state +Berg added that the board “will not sell \[it\]”\.$", run.Lines[5]);
        Assert.Matches(@"\nAnna Berg +person .* 2\n", run.Output);
        Assert.Matches(@"\nHarbour Board +organization +HB +2\n", run.Output);
    }

    [Fact]
    public async Task A_heading_is_a_line_before_its_statements()
    {
        using var folder = new TextFolder().With("a.txt", "Locks\n\nIt opens.\n\n## 1. Fees {#fees}\n\nIt is free.\n\n### Rafts\n");
        var run = await ToolRun.In(folder, "show", "--explain", "a.txt");

        Assert.Equal(
            ["3 It opens.", "5 ## 1. Fees", "7 It is free.", "9 ### Rafts"],
            run.Lines.Skip(4).Take(4).Select(static line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))));
    }

    [Fact]
    public async Task An_explanation_names_the_evidence_by_which_each_attribution_was_accepted()
    {
        const string Said = "Anna Berg told the board and warned drivers that it leaks.\n\n“It leaks,” Berg said. “It is old.” It rains. It is dry, according to Berg.";
        using var folder = new TextFolder().With("a.txt", Said);
        var run = await ToolRun.In(folder, "show", "--explain", "a.txt");

        Assert.Equal(["Line", "Speaker", "Resolved", "Cue", "Act", "To", "Found", "by", "Frame", "Evidence", "against", "Statement"], run.Lines[2].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Matches("^ +1  Anna Berg +name +warned +warn +drivers +verb +that +Anna Berg told", run.Lines[3]);
        Assert.Matches("^ +3  Anna Berg +short name +said +state +parenthesis +after +“It leaks,” Berg said", run.Lines[4]);
        Assert.Matches("^ +3  Anna Berg +continuation +state +continuation +“It is old", run.Lines[5]);
        Assert.Matches("^ +3 +It rains", run.Lines[6]);
        Assert.Matches("^ +3  Anna Berg +short name +according to +state +according to +It is dry", run.Lines[7]);
    }

    [Fact]
    public async Task Piped_text_has_no_escape_codes_no_borders_and_is_not_cut()
    {
        var sentence = string.Join(' ', Enumerable.Repeat("word", 500)) + ".";
        using var folder = new TextFolder().With("a.txt", sentence);
        var run = await ToolRun.In(folder, "show", "a.txt");

        Assert.Contains(sentence, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output, c => c is '\e' or '│' or '─' or '…');
        Assert.All(run.Lines, line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public async Task A_terminal_shows_colours_and_tables_of_its_width()
    {
        using var folder = new TextFolder().With("a.txt", Text);
        var run = await ToolRun.InTerminal(folder, 60, "show", "a.txt");

        Assert.Contains("\e[", run.Output, StringComparison.Ordinal);
        var shown = WithoutColours(run.Output);
        Assert.Contains("[it]", shown, StringComparison.Ordinal);
        Assert.All(shown.Split('\n'), line => Assert.InRange(line.TrimEnd('\r').Length, 0, 60));
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public async Task In_a_terminal_the_statement_has_at_least_half_of_the_width_and_names_end_in_an_ellipsis(int width)
    {
        const string Named = "Maximiliane Alexandra von Habersham-Oppenheimer-Featherstonehaugh";
        using var folder = new TextFolder().With("a.txt", $"{Named} said that {string.Join(' ', Enumerable.Repeat("rain", 40))} falls.");
        var run = await ToolRun.InTerminal(folder, width, "show", "a.txt");

        var lines = WithoutColours(run.Output).Split('\n');
        var row = Assert.Single(lines, static line => line.StartsWith("   1  Maximi", StringComparison.Ordinal));
        Assert.Contains("…  name", row, StringComparison.Ordinal);
        Assert.InRange(width - row.IndexOf(Named[..12], 6 + 12, StringComparison.Ordinal), width / 2, width);
        Assert.DoesNotContain(lines.Skip(1), static line => line.Contains('│') || line.Contains('─'));
    }

    [Fact]
    public async Task In_a_terminal_an_empty_column_takes_no_room_from_the_statement()
    {
        using var folder = new TextFolder().With("a.txt", "The keeper Ida Holm said on Monday that the old lock at the north quay would have to stay shut until the end of May.");
        var run = await ToolRun.InTerminal(folder, 80, "show", "--explain", "a.txt");

        var lines = WithoutColours(run.Output).Split('\n');
        var headings = Assert.Single(lines, static line => line.StartsWith("Line  ", StringComparison.Ordinal));
        Assert.Matches("^Line +Speaker +Resolved +Cue +Found by +Frame +Statement *$", headings);
        Assert.InRange(80 - headings.IndexOf("Statement", StringComparison.Ordinal), 80 / 3, 80);
    }

    [Fact]
    public async Task A_wide_letter_counts_as_two_columns_of_a_terminal()
    {
        using var folder = new TextFolder().With("a.txt", "王小明李大华张三丰欧阳修司马光诸葛亮王小明李大华 said that it rains and rains and rains and rains and rains.");
        var run = await ToolRun.InTerminal(folder, 40, "show", "a.txt");

        Assert.All(WithoutColours(run.Output).Split('\n'), static line => Assert.InRange(line.Sum(static c => c > 0x3000 ? 2 : 1), 0, 40));
    }

    [Fact]
    public async Task Control_characters_of_a_text_do_not_reach_the_terminal()
    {
        using var folder = new TextFolder().With("a.txt", "A \e[31mred\a title\nIt\tis [bold]not[/] \u009B31mred.");
        var piped = await ToolRun.In(folder, "show", "a.txt");
        var shown = await ToolRun.InTerminal(folder, 200, "show", "a.txt");

        Assert.DoesNotContain(piped.Output, c => char.IsControl(c) && c != '\n');
        Assert.Contains("It is [bold]not[/] \uFFFD31mred.", piped.Output, StringComparison.Ordinal);
        Assert.Contains("It is [bold]not[/] \uFFFD31mred.", shown.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\e[31mred", shown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_without_statements_is_a_heading()
    {
        using var folder = new TextFolder().With("a.txt", "\n");

        Assert.Equal(new ToolRun(0, "a.txt  A\n\n", ""), await ToolRun.In(folder, "show", "a.txt"));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_costs_itself_only()
    {
        using var folder = new TextFolder().With("a.txt", "A\0B").With("b.txt", "It rains.");
        var run = await ToolRun.In(folder, "show", "a.txt", "b.txt");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("a.txt(1,2): error STG0001: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("It rains.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_path_is_an_error()
    {
        using var folder = new TextFolder();

        Assert.Equal(
            new ToolRun(1, "", "'a.txt' is neither a file nor a folder.\n'b' is neither a file nor a folder.\n"),
            await ToolRun.In(folder, "show", "a.txt", ".", "b"));
    }

    private static string WithoutColours(string shown) => Regex.Replace(shown, "\e\\[[0-9;]*m", "").ReplaceLineEndings("\n");
}
