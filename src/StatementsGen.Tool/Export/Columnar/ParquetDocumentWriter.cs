using Parquet;
using Parquet.Schema;

namespace StatementsGen.Tool.Export.Columnar;

/// <summary>Writes the statements of documents as the rows of a table in Apache Parquet. It holds no more than one row group.</summary>
internal sealed class ParquetDocumentWriter : IDocumentWriter
{
    private readonly ParquetWriter _parquet;
    private readonly IReadOnlyList<Column<StatementRow>> _columns;
    private readonly IReadOnlyList<ColumnBuffer> _buffers;
    private readonly RowGroupLimit _limit;
    private int _rows;
    private bool _isBroken;

    private ParquetDocumentWriter(ParquetWriter parquet, IReadOnlyList<Column<StatementRow>> columns, RowGroupLimit limit)
    {
        _parquet = parquet;
        _columns = columns;
        _buffers = [.. columns.SelectMany(static column => column.Buffers)];
        _limit = limit;
    }

    /// <summary>Creates a writer.</summary>
    /// <param name="output">Where the table goes; it stays open.</param>
    /// <param name="limit">When a row group is full.</param>
    internal static async Task<ParquetDocumentWriter> CreateAsync(Stream output, RowGroupLimit limit)
    {
        var columns = StatementTable.Create();
        // The library would note the least and the greatest text of a column in the order of UTF-16, and readers, who skip row groups by them, go by that of
        // UTF-8. For bytes it notes none: so text is text in the schema of the file, and bytes in that which the values are written with.
        var bytes = new ParquetSchema(columns.Select(static column => column.Declare(typeof(ReadOnlyMemory<byte>))));
        foreach (var (column, field) in columns.Zip(bytes.Fields))
        {
            column.Attach(field);
        }

        var parquet = await ParquetWriter.CreateAsync(
            new ParquetSchema(columns.Select(static column => column.Declare(typeof(string)))),
            output,
            new ParquetOptions { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = System.IO.Compression.CompressionLevel.Optimal });
        return new ParquetDocumentWriter(parquet, columns, limit);
    }

    /// <inheritdoc/>
    public async ValueTask WriteAsync(DocumentId id, StatementDocument document)
    {
        foreach (var statement in document.Statements)
        {
            var row = StatementRow.Of(id, document, statement);
            foreach (var column in _columns)
            {
                column.Add(row, repetition: 0);
            }

            _rows++;
            if (_rows >= _limit.Rows || _buffers.Sum(static buffer => buffer.Size) >= _limit.Bytes)
            {
                await WriteRowGroupAsync();
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask FlushAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // A row group that is cut off cannot be completed, and the caller already has the exception.
        if (_isBroken)
        {
            return;
        }

        if (_rows > 0)
        {
            await WriteRowGroupAsync();
        }

        await _parquet.DisposeAsync();
    }

    private async Task WriteRowGroupAsync()
    {
        _isBroken = true;
        using var rowGroup = _parquet.CreateRowGroup();
        foreach (var buffer in _buffers)
        {
            await buffer.WriteAsync(rowGroup);
        }

        rowGroup.CompleteValidate();
        _rows = 0;
        _isBroken = false;
    }
}
