using StatementsGen.Tool.Export;
using StatementsGen.Tool.Export.Columnar;
using StatementsGen.Tool.Tests.Harness;

namespace StatementsGen.Tool.Tests;

public sealed class ParquetRowGroupTests
{
    [Theory]
    [InlineData(2, 1 << 20, new[] { 2, 2, 2, 1 })]
    [InlineData(100, 1, new[] { 1, 1, 1, 1, 1, 1, 1 })]
    [InlineData(7, 1 << 20, new[] { 7 })]
    public async Task A_full_row_group_is_written_and_another_begun(int rows, long bytes, int[] groups)
    {
        using var folder = new TextFolder();
        await WriteAsync(folder, new RowGroupLimit(rows, bytes));

        Assert.Equal(
            groups.Select(count => $$"""{"row_group_num_rows":{{count}}}"""),
            await DuckDb.QueryAsync(
                folder.Path,
                "SELECT row_group_num_rows FROM parquet_metadata('out.parquet') WHERE path_in_schema = 'text' ORDER BY row_group_id"));
        Assert.Equal(
            ["""{"text":"Ann Lee said that the pier stays."}""", """{"text":"It rains."}""", """{"text":"She added that it pours."}"""],
            (await DuckDb.QueryAsync(folder.Path, "SELECT text FROM 'out.parquet' ORDER BY file_row_number")).Take(3));
    }

    [Fact]
    public async Task Lists_go_on_well_in_the_next_row_group()
    {
        using var folder = new TextFolder();
        await WriteAsync(folder, new RowGroupLimit(2, 1 << 20));

        Assert.Equal(
            ["""{"speaker":"Ann Lee","found":2}""", """{"speaker":"Bob Marsh","found":2}"""],
            await DuckDb.QueryAsync(
                folder.Path,
                "SELECT a.speaker, count(*) AS found FROM 'out.parquet', unnest(attributions) AS u(a) GROUP BY ALL ORDER BY ALL"));
    }

    [Fact]
    public async Task A_full_disk_is_told_once()
    {
        var writer = await ParquetDocumentWriter.CreateAsync(new FullDisk(1 << 12), new RowGroupLimit(1, 1 << 20));
        var document = StatementReader.Read(string.Concat(Enumerable.Repeat("It rains. ", 100)));

        Assert.Equal("full", (await Assert.ThrowsAsync<IOException>(async () => await writer.WriteAsync(new DocumentId("a"), document))).Message);
        await writer.DisposeAsync();
    }

    private static async Task WriteAsync(TextFolder folder, RowGroupLimit limit)
    {
        await using var file = File.Create(folder.FullPath("out.parquet"));
        await using var writer = await ParquetDocumentWriter.CreateAsync(file, limit);
        await writer.WriteAsync(new DocumentId("a"), StatementReader.Read("Ann Lee said that the pier stays. It rains. She added that it pours."));
        await writer.WriteAsync(new DocumentId("b"), StatementReader.Read("It hails. Bob Marsh said that it snows. He added that it freezes. It thaws."));
    }
}
