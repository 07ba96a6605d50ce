using Parquet.Schema;

namespace StatementsGen.Tool.Export.Columnar;

/// <summary>A column of lists, which may be empty but are never null.</summary>
/// <typeparam name="TRow">What the lists are taken of.</typeparam>
/// <typeparam name="TItem">What is in them.</typeparam>
/// <param name="name">Its name.</param>
/// <param name="items">Takes the list of a row.</param>
/// <param name="element">The column, or columns, of an item; its name is <see cref="ListField.ElementName"/>, as in the format.</param>
internal sealed class ListColumn<TRow, TItem>(string name, Func<TRow, IReadOnlyList<TItem>> items, Column<TItem> element) : Column<TRow>
{
    private ListField _field = null!;

    /// <inheritdoc/>
    internal override IEnumerable<ColumnBuffer> Buffers => element.Buffers;

    /// <inheritdoc/>
    internal override Field Declare(Type text) => new ListField(name, element.Declare(text));

    /// <inheritdoc/>
    internal override void Attach(Field field)
    {
        _field = (ListField)field;
        element.Attach(_field.Item);
    }

    /// <inheritdoc/>
    internal override void Add(TRow row, int repetition)
    {
        var list = items(row);
        if (list.Count == 0)
        {
            element.AddNothing(repetition, _field.MaxDefinitionLevel - 1);
            return;
        }

        element.Add(list[0], repetition);
        for (var i = 1; i < list.Count; i++)
        {
            element.Add(list[i], _field.MaxRepetitionLevel);
        }
    }

    /// <inheritdoc/>
    internal override void AddNothing(int repetition, int definition) => element.AddNothing(repetition, definition);
}
