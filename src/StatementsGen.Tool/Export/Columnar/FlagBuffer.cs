using System.Buffers;
using Parquet;

namespace StatementsGen.Tool.Export.Columnar;

/// <summary>The values of a column of what is so or not.</summary>
internal sealed class FlagBuffer : ColumnBuffer
{
    private readonly ArrayBufferWriter<bool> _values = new();

    /// <inheritdoc/>
    internal override long Size => _values.WrittenCount;

    /// <summary>Adds a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="repetition">Its repetition level.</param>
    internal void Add(bool value, int repetition)
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
