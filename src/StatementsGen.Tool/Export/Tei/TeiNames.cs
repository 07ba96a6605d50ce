using System.Globalization;

namespace StatementsGen.Tool.Export.Tei;

/// <summary>The persons, organizations, places and others that a document names or lets speak, each with an id.</summary>
internal sealed class TeiNames
{
    private readonly Dictionary<string, TeiName> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Lists the names of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="prefix">What the ids begin with.</param>
    internal TeiNames(StatementDocument document, string prefix)
    {
        foreach (var entity in document.Entities.Concat(document.Statements.SelectMany(static statement => statement.Mentions).Select(static mention => mention.Entity)))
        {
            Add(entity.Name, entity.Kind, prefix, [.. entity.Aliases]);
        }

        foreach (var speaker in document.Statements.SelectMany(static statement => statement.Attributions).SelectMany(static attribution => attribution.Speakers))
        {
            Add(speaker.Name, speaker.Kind, prefix, []);
            var name = _names[speaker.Name];
            _names[speaker.Name] = name with { Role = name.Role ?? speaker.Role, Organization = name.Organization ?? speaker.Organization };
        }

        foreach (var addressee in document.Statements.SelectMany(static statement => statement.Attributions).Select(static attribution => attribution.Addressee).OfType<Addressee>())
        {
            Add(addressee.Name, addressee.Kind, prefix, []);
        }
    }

    /// <summary>All names, in order of their ids.</summary>
    internal IReadOnlyCollection<TeiName> All => _names.Values;

    /// <summary>Returns a reference to who or what has a name.</summary>
    /// <param name="name">The name.</param>
    internal string ReferenceTo(string name) => $"#{_names[name].Id}";

    private void Add(string name, EntityKind kind, string prefix, IReadOnlyList<string> aliases) => _names.TryAdd(
        name,
        new TeiName(string.Create(CultureInfo.InvariantCulture, $"{prefix}.n{_names.Count + 1}"), name, kind, aliases));
}
