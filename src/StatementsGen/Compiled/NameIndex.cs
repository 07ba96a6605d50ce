namespace StatementsGen.Compiled;

/// <summary>Finds documents by name.</summary>
internal sealed class NameIndex
{
    private const int Ambiguous = -1;

    private readonly Dictionary<string, int> _qualified = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _simple = new(StringComparer.Ordinal);

    /// <summary>Creates an index of names.</summary>
    /// <param name="names">The names, one per line, each with the namespaces of its folders.</param>
    internal NameIndex(string names)
    {
        var lines = names.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            Add(_qualified, lines[i], i);
            Add(_simple, lines[i].Substring(lines[i].LastIndexOf('.') + 1), i);
        }
    }

    /// <summary>Finds the index of the document with a name, first among qualified names, then among simple ones; -1 if there is none or more than one.</summary>
    /// <param name="name">The name.</param>
    internal int Find(string name) =>
        _qualified.TryGetValue(name, out var index) || _simple.TryGetValue(name, out index) ? index : Ambiguous;

    private static void Add(Dictionary<string, int> indices, string name, int index) =>
        indices[name] = indices.ContainsKey(name) ? Ambiguous : index;
}
