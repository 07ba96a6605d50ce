using StatementsGen.Tool.Export;
using StatementsGen.Tool.Export.Columnar;
using StatementsGen.Tool.Tests.Harness;

namespace StatementsGen.Tool.Tests;

public sealed class ResumeTests
{
    private static readonly RowGroupLimit TwoRows = new(2, 1 << 20);

    [Fact]
    public async Task Lines_that_were_cut_off_anywhere_are_completed()
    {
        using var folder = FolderOfTexts();
        await ToolRun.In(folder, "export", "seeds", "--output", "out.jsonl");
        var whole = await File.ReadAllBytesAsync(folder.FullPath("out.jsonl"), TestContext.Current.CancellationToken);

        for (var length = 0; length <= whole.Length; length += 97)
        {
            folder.With("out.jsonl", whole[..length]);
            Assert.Equal(new ToolRun(0, "", ""), await ToolRun.In(folder, "export", "seeds", "--output", "out.jsonl", "--resume"));
            Assert.Equal(whole, await File.ReadAllBytesAsync(folder.FullPath("out.jsonl"), TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task A_part_goes_on_as_the_same_part()
    {
        using var folder = FolderOfTexts();
        string[] command = ["export", "seeds", "--part", "2/3", "--output", "out.jsonl"];
        await ToolRun.In(folder, command);
        var whole = await File.ReadAllBytesAsync(folder.FullPath("out.jsonl"), TestContext.Current.CancellationToken);
        folder.With("out.jsonl", whole[..(whole.Length / 2)]);
        await ToolRun.In(folder, [.. command, "--resume"]);

        Assert.Equal(whole, await File.ReadAllBytesAsync(folder.FullPath("out.jsonl"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("""{"id":"zzz","text":""}""", "'zzz'")]
    [InlineData("no JSON", "not one of an export")]
    public async Task A_file_of_something_else_is_an_error_and_stays(string line, string message)
    {
        using var folder = FolderOfTexts().With("out.jsonl", line + "\n");
        var run = await ToolRun.In(folder, "export", "seeds", "--output", "out.jsonl", "--resume");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(line + "\n", await File.ReadAllTextAsync(folder.FullPath("out.jsonl"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("--format", "tei", "--output", "out.xml")]
    [InlineData("--format", "jsonl")]
    public async Task What_cannot_go_on_is_an_error(params string[] options)
    {
        using var folder = FolderOfTexts();
        var run = await ToolRun.In(folder, ["export", "seeds", "--resume", .. options]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("--resume goes on with a file of JSON Lines or Parquet", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task A_table_goes_on_after_its_last_whole_row_group_when_its_writer_was_killed(int documents)
    {
        using var folder = FolderOfTexts();
        await WriteAsync(folder, "whole.parquet", documents: 6, isKilled: false);
        await WriteAsync(folder, "out.parquet", documents, isKilled: true);
        // What a killed writer was at stands over the end of the file.
        await using (var file = new FileStream(folder.FullPath("out.parquet"), FileMode.Open))
        {
            file.Position = Math.Max(0, file.Length - 20);
            file.Write(new byte[50]);
        }

        await WriteAsync(folder, "out.parquet", documents: 6, isKilled: false);

        Assert.Equal(
            await DuckDb.QueryAsync(folder.Path, "SELECT * FROM 'whole.parquet' ORDER BY id, statement_index"),
            await DuckDb.QueryAsync(folder.Path, "SELECT * FROM 'out.parquet' ORDER BY file_row_number"));
        Assert.Empty(Directory.GetFiles(folder.Path, "*.resume*"));
    }

    [Fact]
    public async Task A_table_that_is_whole_stays_as_it_is()
    {
        using var folder = FolderOfTexts();
        string[] command = ["export", "seeds", "--format", "parquet", "--output", "out.parquet", "--resume"];
        await ToolRun.In(folder, command);
        var whole = await DuckDb.QueryAsync(folder.Path, "SELECT * FROM 'out.parquet' ORDER BY file_row_number");
        Assert.Equal(new ToolRun(0, "", ""), await ToolRun.In(folder, command));

        Assert.Equal(whole, await DuckDb.QueryAsync(folder.Path, "SELECT * FROM 'out.parquet' ORDER BY file_row_number"));
    }

    private static async Task WriteAsync(TextFolder folder, string path, int documents, bool isKilled)
    {
        var journal = new ParquetJournal(folder.FullPath(path));
        await using var file = new FileStream(folder.FullPath(path), FileMode.OpenOrCreate);
        var resume = await ParquetResume.OpenAsync(file, journal);
        var selection = new TextSelection(TextPart.Whole, resume);
        var writer = await ParquetDocumentWriter.CreateAsync(file, TwoRows, journal, resume);
        for (var i = 0; i < documents; i++)
        {
            if (selection.Takes(new DocumentId($"{i}"), $"{i}"))
            {
                await writer.WriteAsync(new DocumentId($"{i}"), StatementReader.Read($"It rains {i}. Ann Lee said that it pours. It hails."));
            }
        }

        if (!isKilled)
        {
            await writer.DisposeAsync();
        }
    }

    private static TextFolder FolderOfTexts()
    {
        var folder = new TextFolder();
        for (var i = 0; i < 12; i++)
        {
            folder.With($"seeds/{i}.txt", $"It rains {i}. Ann Lee said that it pours 🌧.");
        }

        return folder;
    }
}
