namespace StatementsGen.Reading.Names;

/// <summary>All names of a text, each written form once.</summary>
internal sealed class NameRegister
{
    private readonly Dictionary<string, NameRecord> _byKey = new(StringComparer.Ordinal);
    private readonly List<NameRecord> _records = [];

    /// <summary>The records, in order of first appearance.</summary>
    internal IReadOnlyList<NameRecord> Records => _records;

    /// <summary>The record of a stretch of text, made if there is none.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="span">The stretch.</param>
    internal NameRecord Record(string text, TextSpan span)
    {
        var name = NameKey.Fold(text, span);
        var key = NameKey.Of(name);
        if (!_byKey.TryGetValue(key, out var record))
        {
            record = new NameRecord(_records.Count, key, name);
            _byKey.Add(key, record);
            _records.Add(record);
        }

        return record;
    }

    /// <summary>Finds a record.</summary>
    /// <param name="key">The key.</param>
    internal NameRecord? Find(string key) => _byKey.TryGetValue(key, out var record) ? record : null;
}
