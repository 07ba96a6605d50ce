using Parquet;
using Parquet.Schema;

namespace StatementsGen.Tool.Export.Columnar;

/// <summary>Writes the statements of documents as the rows of a table in Apache Parquet. It holds no more than one row group.</summary>
internal sealed class ParquetDocumentWriter : IDocumentWriter
{
    private readonly Stream _output;
    private readonly ParquetJournal? _journal;
    private readonly ResumePoint? _resume;
    private ParquetWriter _parquet;
    private readonly IReadOnlyList<Column<StatementRow>> _columns;
    private readonly IReadOnlyList<ColumnBuffer> _buffers;
    private readonly RowGroupLimit _limit;
    private int _rows;
    private bool _isBroken;

    private ParquetDocumentWriter(
        ParquetWriter parquet, Stream output, IReadOnlyList<Column<StatementRow>> columns, RowGroupLimit limit, ParquetJournal? journal, ResumePoint? resume)
    {
        _parquet = parquet;
        _output = output;
        _journal = journal;
        _resume = resume;
        _columns = columns;
        _buffers = [.. columns.SelectMany(static column => column.Buffers)];
        _limit = limit;
    }

    /// <summary>Creates a writer.</summary>
    /// <param name="output">Where the table goes; it stays open.</param>
    /// <param name="limit">When a row group is full.</param>
    /// <param name="journal">Keeps the end of the file after each row group, if the export can be resumed. The output can then be read, too.</param>
    /// <param name="resume">What stands last in the output, if the table goes on.</param>
    internal static async Task<ParquetDocumentWriter> CreateAsync(
        Stream output, RowGroupLimit limit, ParquetJournal? journal = null, ResumePoint? resume = null)
    {
        var columns = StatementTable.Create();
        // The library would note the least and the greatest text of a column in the order of UTF-16, and readers, who skip row groups by them, go by that of
        // UTF-8. For bytes it notes none: so text is text in the schema of the file, and bytes in that which the values are written with.
        var bytes = new ParquetSchema(columns.Select(static column => column.Declare(typeof(ReadOnlyMemory<byte>))));
        foreach (var (column, field) in columns.Zip(bytes.Fields))
        {
            column.Attach(field);
        }

        return new ParquetDocumentWriter(await OpenAsync(output, columns, append: resume is not null), output, columns, limit, journal, resume);
    }

    /// <inheritdoc/>
    public async ValueTask WriteAsync(DocumentId id, StatementDocument document)
    {
        var done = _resume is { } point && point.IsAt(id) ? point.Statement : null;
        foreach (var statement in document.Statements.Where(statement => !(statement.Index <= done)))
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
        _journal?.Close();
    }

    private static Task<ParquetWriter> OpenAsync(Stream output, IReadOnlyList<Column<StatementRow>> columns, bool append) => ParquetWriter.CreateAsync(
        new ParquetSchema(columns.Select(static column => column.Declare(typeof(string)))),
        output,
        new ParquetOptions { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = System.IO.Compression.CompressionLevel.Optimal },
        append);

    private async Task WriteRowGroupAsync()
    {
        _isBroken = true;
        using (var rowGroup = _parquet.CreateRowGroup())
        {
            foreach (var buffer in _buffers)
            {
                await buffer.WriteAsync(rowGroup);
            }

            rowGroup.CompleteValidate();
        }

        if (_journal is not null)
        {
            await _parquet.DisposeAsync();
            await _journal.KeepAsync(_output);
            _parquet = await OpenAsync(_output, _columns, append: true);
        }

        _rows = 0;
        _isBroken = false;
    }
}
