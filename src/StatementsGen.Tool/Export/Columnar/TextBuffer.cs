using System.Buffers;
using System.Text;
using Parquet;

namespace StatementsGen.Tool.Export.Columnar;

/// <summary>The values of a column of text, in UTF-8. Half a surrogate pair becomes U+FFFD: the format has no place for it.</summary>
internal sealed class TextBuffer : ColumnBuffer
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly List<(int Start, int Length)> _values = [];
    private string? _last;

    /// <inheritdoc/>
    internal override long Size => _bytes.WrittenCount;

    /// <summary>Adds a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="repetition">Its repetition level.</param>
    internal void Add(string value, int repetition)
    {
        AddLevels(repetition);
        // What a document says of itself is the same string for each of its statements.
        if (ReferenceEquals(value, _last))
        {
            _values.Add(_values[^1]);
            return;
        }

        var start = _bytes.WrittenCount;
        Encoding.UTF8.GetBytes(value, _bytes);
        _values.Add((start, _bytes.WrittenCount - start));
        _last = value;
    }

    /// <inheritdoc/>
    protected override async Task WriteAsync(ParquetRowGroupWriter rowGroup, ReadOnlyMemory<int>? definitions, ReadOnlyMemory<int>? repetitions)
    {
        var values = ArrayPool<ReadOnlyMemory<byte>>.Shared.Rent(_values.Count);
        for (var i = 0; i < _values.Count; i++)
        {
            values[i] = _bytes.WrittenMemory.Slice(_values[i].Start, _values[i].Length);
        }

        await rowGroup.WriteAllPartsAsync<ReadOnlyMemory<byte>>(Field, values.AsMemory(0, _values.Count), definitions, repetitions, CancellationToken.None);
        ArrayPool<ReadOnlyMemory<byte>>.Shared.Return(values, clearArray: true);
    }

    /// <inheritdoc/>
    protected override void Clear()
    {
        _bytes.ResetWrittenCount();
        _values.Clear();
        _last = null;
    }
}
