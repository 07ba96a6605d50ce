using Parquet.Schema;

namespace StatementsGen.Tool.Export.Columnar;

/// <summary>Columns that belong together. There is always a row of them, never a null.</summary>
/// <typeparam name="TRow">What the values are taken of.</typeparam>
/// <param name="name">Its name.</param>
/// <param name="columns">The columns.</param>
internal sealed class StructColumn<TRow>(string name, params Column<TRow>[] columns) : Column<TRow>
{
    /// <inheritdoc/>
    internal override IEnumerable<ColumnBuffer> Buffers => columns.SelectMany(static column => column.Buffers);

    /// <inheritdoc/>
    internal override Field Declare(Type text) => new StructField(name, [.. columns.Select(column => column.Declare(text))]);

    /// <inheritdoc/>
    internal override void Attach(Field field)
    {
        foreach (var (column, part) in columns.Zip(((StructField)field).Fields))
        {
            column.Attach(part);
        }
    }

    /// <inheritdoc/>
    internal override void Add(TRow row, int repetition)
    {
        foreach (var column in columns)
        {
            column.Add(row, repetition);
        }
    }

    /// <inheritdoc/>
    internal override void AddNothing(int repetition, int definition)
    {
        foreach (var column in columns)
        {
            column.AddNothing(repetition, definition);
        }
    }
}
