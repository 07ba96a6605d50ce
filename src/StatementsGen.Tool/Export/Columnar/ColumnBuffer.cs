using System.Buffers;
using Parquet;
using Parquet.Schema;

namespace StatementsGen.Tool.Export.Columnar;

/// <summary>The values of one column in the row group that is being made, with their levels.</summary>
/// <remarks>
/// A repetition level says at which list a value goes on, a definition level how much of the way to it there is: Melnik et al.,
/// "Dremel: Interactive Analysis of Web-Scale Datasets" (VLDB 2010), section 4.
/// </remarks>
internal abstract class ColumnBuffer
{
    private readonly ArrayBufferWriter<int> _definitions = new();
    private readonly ArrayBufferWriter<int> _repetitions = new();

    private bool HasDefinitions => Field.MaxDefinitionLevel > 0;

    private bool HasRepetitions => Field.MaxRepetitionLevel > 0;

    /// <summary>How many bytes the values take.</summary>
    internal abstract long Size { get; }

    /// <summary>The field that the values are written with.</summary>
    internal DataField Field { get; set; } = null!;

    /// <summary>Adds a place without a value: a null, or nothing at all since a list above is empty.</summary>
    /// <param name="repetition">Its repetition level.</param>
    /// <param name="definition">Its definition level.</param>
    internal void AddNothing(int repetition, int definition)
    {
        if (HasDefinitions)
        {
            Append(_definitions, definition);
        }

        if (HasRepetitions)
        {
            Append(_repetitions, repetition);
        }
    }

    /// <summary>Writes the values as the next column, and forgets them.</summary>
    /// <param name="rowGroup">Where they go.</param>
    internal async Task WriteAsync(ParquetRowGroupWriter rowGroup)
    {
        await WriteAsync(
            rowGroup,
            HasDefinitions ? _definitions.WrittenMemory : default(ReadOnlyMemory<int>?),
            HasRepetitions ? _repetitions.WrittenMemory : default(ReadOnlyMemory<int>?));
        _definitions.ResetWrittenCount();
        _repetitions.ResetWrittenCount();
        Clear();
    }

    /// <summary>Adds the levels of a value that is there.</summary>
    /// <param name="repetition">Its repetition level.</param>
    protected void AddLevels(int repetition) => AddNothing(repetition, Field.MaxDefinitionLevel);

    /// <summary>Writes the values.</summary>
    /// <param name="rowGroup">Where they go.</param>
    /// <param name="definitions">The definition levels, if the column has any.</param>
    /// <param name="repetitions">The repetition levels, if the column has any.</param>
    protected abstract Task WriteAsync(ParquetRowGroupWriter rowGroup, ReadOnlyMemory<int>? definitions, ReadOnlyMemory<int>? repetitions);

    /// <summary>Forgets the values.</summary>
    protected abstract void Clear();

    /// <summary>Appends a value.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="values">The values.</param>
    /// <param name="value">The value.</param>
    protected static void Append<T>(ArrayBufferWriter<T> values, T value)
    {
        values.GetSpan(1)[0] = value;
        values.Advance(1);
    }
}
