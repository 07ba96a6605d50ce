using System.Buffers;
using System.Runtime.CompilerServices;
using Parquet;

namespace StatementsGen.Tool.Export.Columnar;

/// <summary>The values of a column of values of one size.</summary>
/// <typeparam name="TValue">The type of the values.</typeparam>
internal sealed class ValueBuffer<TValue> : ColumnBuffer
    where TValue : struct
{
    private readonly ArrayBufferWriter<TValue> _values = new();

    /// <inheritdoc/>
    internal override long Size => (long)_values.WrittenCount * Unsafe.SizeOf<TValue>();

    /// <summary>Adds a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="repetition">Its repetition level.</param>
    internal void Add(TValue value, int repetition)
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
