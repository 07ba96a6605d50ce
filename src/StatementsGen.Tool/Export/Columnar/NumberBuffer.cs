using System.Buffers;
using Parquet;

namespace StatementsGen.Tool.Export.Columnar;

/// <summary>The values of a column of whole numbers.</summary>
internal sealed class NumberBuffer : ColumnBuffer
{
    private readonly ArrayBufferWriter<int> _values = new();

    /// <inheritdoc/>
    internal override long Size => (long)_values.WrittenCount * sizeof(int);

    /// <summary>Adds a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="repetition">Its repetition level.</param>
    internal void Add(int value, int repetition)
    {
        AddLevels(repetition);
        Append(_values, value);
    }

    /// <inheritdoc/>
    protected override Task WriteAsync(ParquetRowGroupWriter rowGroup, ReadOnlyMemory<int>? definitions, ReadOnlyMemory<int>? repetitions) =>
        rowGroup.WriteAllPartsAsync(Field, _values.WrittenMemory, definitions, repetitions, CancellationToken.None);

    /// <inheritdoc/>
    protected override void Clear() => _values.ResetWrittenCount();
}
