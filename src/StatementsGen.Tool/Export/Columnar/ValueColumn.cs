using Parquet.Schema;

namespace StatementsGen.Tool.Export.Columnar;

/// <summary>A column of values of one size: numbers, or what is so or not.</summary>
/// <typeparam name="TRow">What the values are taken of.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <param name="name">Its name.</param>
/// <param name="value">Takes the value of a row.</param>
/// <param name="isNullable">Whether there are rows without a value.</param>
internal sealed class ValueColumn<TRow, TValue>(string name, Func<TRow, TValue?> value, bool isNullable = false) : Column<TRow>
    where TValue : struct
{
    private readonly ValueBuffer<TValue> _buffer = new();

    /// <inheritdoc/>
    internal override IEnumerable<ColumnBuffer> Buffers => [_buffer];

    /// <inheritdoc/>
    internal override Field Declare(Type text) => new DataField(name, typeof(TValue), isNullable);

    /// <inheritdoc/>
    internal override void Attach(Field field) => _buffer.Field = (DataField)field;

    /// <inheritdoc/>
    internal override void Add(TRow row, int repetition)
    {
        if (value(row) is { } cell)
        {
            _buffer.Add(cell, repetition);
        }
        else
        {
            _buffer.AddNothing(repetition, _buffer.Field.MaxDefinitionLevel - 1);
        }
    }

    /// <inheritdoc/>
    internal override void AddNothing(int repetition, int definition) => _buffer.AddNothing(repetition, definition);
}
