using StatementsGen.Tool.Tests.Harness;

namespace StatementsGen.Tool.Tests;

public sealed class PartTests
{
    private const int Texts = 40;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(16)]
    public async Task The_parts_together_are_the_whole_line_for_line(int count)
    {
        using var folder = FolderOfTexts();
        var whole = await ToolRun.In(folder, "export", "seeds");
        List<string> parts = [];
        for (var part = 1; part <= count; part++)
        {
            parts.Add((await ToolRun.In(folder, "export", "seeds", "--part", $"{part}/{count}")).Output);
        }

        Assert.Equal(whole.Lines.Order(StringComparer.Ordinal), parts.SelectMany(static part => part.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Order(StringComparer.Ordinal));
        Assert.True(count == 1 || parts.Count(static part => part.Length > 0) > 1);
    }

    [Fact]
    public async Task Files_of_parts_in_one_folder_are_one_table()
    {
        using var folder = FolderOfTexts();
        Directory.CreateDirectory(folder.FullPath("corpus"));
        await ToolRun.In(folder, "export", "seeds", "--format", "parquet", "--output", "whole.parquet");
        for (var part = 1; part <= 4; part++)
        {
            Assert.Equal(0, (await ToolRun.In(folder, "export", "seeds", "--part", $"{part}/4", "--format", "parquet", "--output", $"corpus/{part}.parquet")).ExitCode);
        }

        const string Columns = "SELECT * FROM";
        Assert.Equal(
            await DuckDb.QueryAsync(folder.Path, $"{Columns} 'whole.parquet' ORDER BY id, statement_index"),
            await DuckDb.QueryAsync(folder.Path, $"{Columns} 'corpus/*.parquet' ORDER BY id, statement_index"));
    }

    [Fact]
    public async Task Lines_of_the_input_are_divided_by_their_ids()
    {
        var input = string.Concat(Enumerable.Range(0, Texts).Select(static i => $$"""{"id": "{{i}}", "text": "It rains {{i}}."}""" + "\n"));
        var whole = await ToolRun.WithInput(input, "export");
        var first = await ToolRun.WithInput(input, "export", "--part", "1/2");
        var second = await ToolRun.WithInput(input, "export", "--part", "2/2");

        Assert.Equal(whole.Lines.Order(), first.Lines.Concat(second.Lines).Order());
    }

    [Fact]
    public async Task A_text_stays_in_its_part_when_others_come_and_the_folder_is_elsewhere()
    {
        using var folder = FolderOfTexts();
        using var other = new TextFolder();
        other.With("elsewhere/seeds/7.txt", "It rains 7.");
        var parts = await Task.WhenAll(Enumerable.Range(1, 8).Select(async part => (
            (await ToolRun.In(folder, "export", "seeds", "--part", $"{part}/8")).Output.Contains("It rains 7.", StringComparison.Ordinal),
            (await ToolRun.In(other, "export", "elsewhere/seeds", "--part", $"{part}/8")).Output.Contains("It rains 7.", StringComparison.Ordinal))));

        Assert.All(parts, static part => Assert.Equal(part.Item1, part.Item2));
        Assert.Single(parts, static part => part.Item1);
    }

    [Theory]
    [InlineData("0/4")]
    [InlineData("5/4")]
    [InlineData("1")]
    [InlineData("1/0")]
    [InlineData("-1/2")]
    [InlineData("a/b")]
    [InlineData("1/99999999999")]
    public async Task What_is_no_part_is_an_error(string part)
    {
        using var folder = FolderOfTexts();
        var run = await ToolRun.In(folder, "export", "seeds", $"--part={part}");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"'{part}' is no part.", run.Error, StringComparison.Ordinal);
    }

    private static TextFolder FolderOfTexts()
    {
        var folder = new TextFolder();
        for (var i = 0; i < Texts; i++)
        {
            folder.With($"seeds/{i}.txt", $"It rains {i}. Ann Lee said that it pours.");
        }

        return folder;
    }
}
