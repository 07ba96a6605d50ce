namespace StatementsGen.Compiled;

/// <summary>The tables of a project whose documents have no classes.</summary>
/// <param name="open">Creates the table of the document at an index.</param>
internal sealed class CompiledTables(Func<int, CompiledDocument> open)
{
    private readonly object _lock = new();
    private readonly Dictionary<int, CompiledDocument> _asked = [];

    /// <summary>Returns the document at an index, and keeps it.</summary>
    /// <param name="index">The index.</param>
    internal StatementDocument Get(int index)
    {
        CompiledDocument? table;
        lock (_lock)
        {
            if (!_asked.TryGetValue(index, out table))
            {
                table = open(index);
                _asked.Add(index, table);
            }
        }

        return table.Document;
    }

    /// <summary>Returns the document at an index: the one that is kept, or else one that is not.</summary>
    /// <param name="index">The index.</param>
    internal StatementDocument Pass(int index)
    {
        CompiledDocument? table;
        lock (_lock)
        {
            _asked.TryGetValue(index, out table);
        }

        return (table ?? open(index)).Document;
    }
}
