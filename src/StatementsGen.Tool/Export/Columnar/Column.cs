using Parquet.Schema;

namespace StatementsGen.Tool.Export.Columnar;

/// <summary>A column, or several that belong together, and where its values come from.</summary>
/// <typeparam name="TRow">What the values are taken of.</typeparam>
internal abstract class Column<TRow>
{
    /// <summary>The buffers of all columns in it, in the order of the schema.</summary>
    internal abstract IEnumerable<ColumnBuffer> Buffers { get; }

    /// <summary>Makes its field for a schema.</summary>
    /// <param name="text">The type that stands for text.</param>
    internal abstract Field Declare(Type text);

    /// <summary>Tells it the field in the schema that its values are written with.</summary>
    /// <param name="field">The field.</param>
    internal abstract void Attach(Field field);

    /// <summary>Adds the values of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="repetition">The repetition level.</param>
    internal abstract void Add(TRow row, int repetition);

    /// <summary>Adds that there is nothing, since a list above is empty.</summary>
    /// <param name="repetition">The repetition level.</param>
    /// <param name="definition">The definition level.</param>
    internal abstract void AddNothing(int repetition, int definition);
}
