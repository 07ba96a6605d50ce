using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Settings;
using StatementsGen.Generator.Documents;
using StatementsGen.Generator.Emission;
using StatementsGen.Generator.Metadata;
using StatementsGen.Generator.Schemas;
using StatementsGen.Checks.Metadata;
using StatementsGen.Naming;

namespace StatementsGen.Generator.Binding;

/// <summary>Gives the properties of a schema the values that the front matter of a document has for them.</summary>
internal sealed class MetadataBinder
{
    // What the front matter of every document can have; a schema can have them too.
    private static readonly string[] OwnKeys = ["name", "title"];

    private readonly DocumentMetadata _document;
    private readonly Schema _schema;
    private readonly ValueList<string> _paths;
    private readonly string _corpus;
    private readonly List<Finding> _findings = [];

    private MetadataBinder(DocumentMetadata document, Schema schema, ValueList<string> paths, string corpus)
    {
        _document = document;
        _schema = schema;
        _paths = paths;
        _corpus = corpus;
    }

    /// <summary>Binds a document.</summary>
    /// <param name="reading">The document, if it could be read.</param>
    /// <param name="schemas">All schemas of the project.</param>
    /// <param name="paths">The paths of all documents.</param>
    /// <param name="settings">The settings, or <see langword="null"/> where nothing is generated.</param>
    /// <returns>What was bound; nothing for a document that no schema is for.</returns>
    internal static ValueList<BoundMetadata> Bind(
        DocumentReading reading,
        ValueList<Schema> schemas,
        ValueList<string> paths,
        GeneratorSettings? settings) =>
        schemas.Count == 0 || settings is null || reading.Metadata.Count == 0
            ? []
            : Bind(reading.Metadata[0], schemas, paths, CorpusOf(settings));

    /// <summary>Binds a document to its schema.</summary>
    /// <param name="document">The document.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="paths">The paths of all documents.</param>
    /// <param name="settings">The settings.</param>
    internal static BoundMetadata Bind(DocumentMetadata document, Schema schema, ValueList<string> paths, GeneratorSettings settings) =>
        new MetadataBinder(document, schema, paths, CorpusOf(settings)).Bind();

    private static string CorpusOf(GeneratorSettings settings) =>
        $"global::{CSharpText.QualifiedName(NamespaceNaming.Join(settings.Namespace, "Corpus"))}";

    private static ValueList<BoundMetadata> Bind(DocumentMetadata document, ValueList<Schema> schemas, ValueList<string> paths, string corpus)
    {
        var fitting = schemas
            .Where(schema => schema.Patterns.Any(pattern => new PathPattern(pattern).Matches(document.Path)))
            .GroupBy(static schema => schema.TypeName)
            .Select(static group => group.First())
            .ToList();
        if (fitting.Count == 0)
        {
            return [];
        }

        if (fitting.Count > 1)
        {
            var finding = Finding.InFile(
                Rules.TwoSchemas, document.FilePath, document.Path, fitting[0].DisplayName, fitting[1].DisplayName);
            return [Result(document, fitting[0], null, [], [finding])];
        }

        return [new MetadataBinder(document, fitting[0], paths, corpus).Bind()];
    }

    private static BoundMetadata Result(
        DocumentMetadata document,
        Schema schema,
        string? typeName,
        IEnumerable<BoundProperty> properties,
        IEnumerable<Finding> findings) => new(
        document.Path,
        document.FilePath,
        document.Namespace,
        document.Name,
        typeName,
        schema.IsPublic,
        [.. properties],
        [.. findings]);

    private BoundMetadata Bind()
    {
        var values = new Dictionary<string, MetadataEntry>(StringComparer.Ordinal);
        foreach (var entry in _document.Entries)
        {
            if (_schema.Properties.FirstOrDefault(property => MetadataKey.AreSame(property.Name, entry.Key)) is not { } property)
            {
                if (!OwnKeys.Contains(entry.Key))
                {
                    AddUnknown(entry);
                }
            }
            else if (values.TryGetValue(property.Name, out var first))
            {
                Add(Rules.UnknownMetadata, entry.Place, null, Shown(entry.Key), _schema.DisplayName, $"'{Shown(first.Key)}' at {first.Place.Position} is the same. Keep one of them");
            }
            else
            {
                values.Add(property.Name, entry);
            }
        }

        AddMissing([.. _schema.Properties.Where(property => property.IsRequired && !values.ContainsKey(property.Name))]);
        var bound = new List<BoundProperty>();
        foreach (var property in _schema.Properties)
        {
            if (ExpressionOf(property, values.TryGetValue(property.Name, out var entry) ? entry.Value : null) is { } expression)
            {
                bound.Add(new BoundProperty(property.Name, expression));
            }
        }

        return Result(_document, _schema, _schema.TypeName, bound, _findings);
    }

    // Where a value is wrong or missing, the code says nothing beside what the finding says.
    private string? ExpressionOf(SchemaProperty property, MetadataValue? value)
    {
        var wrong = property.IsRequired ? $"default({property.Type.TypeName})" : null;
        if (value is null)
        {
            return wrong;
        }

        return (property.Type.Element is { } element ? ListOf(property, value, element) : ExpressionOf(property, value, property.Type)) ?? wrong;
    }

    private string? ListOf(SchemaProperty property, MetadataValue value, SchemaType element)
    {
        if (value.Kind == MetadataKind.Null && property.Type.IsNullable)
        {
            return "null";
        }

        if (value.Kind != MetadataKind.List)
        {
            AddUnfit(property, value, property.Type);
            return null;
        }

        var items = value.Items.Select(item => ExpressionOf(property, item, element)).ToList();
        var all = string.Join(", ", items);
        return items.Contains(null) ? null : property.Type.Kind switch
        {
            SchemaTypeKind.List => $"new global::System.Collections.Generic.List<{element.TypeName}> {{ {all} }}",
            SchemaTypeKind.ValueList => $"global::StatementsGen.ValueList.Create<{element.TypeName}>({all})",
            SchemaTypeKind.ImmutableArray => $"global::System.Collections.Immutable.ImmutableArray.Create<{element.TypeName}>({all})",
            _ => items.Count == 0 ? $"new {element.TypeName}[0]" : $"new {element.TypeName}[] {{ {all} }}",
        };
    }

    private string? ExpressionOf(SchemaProperty property, MetadataValue value, SchemaType type)
    {
        if (value.Kind == MetadataKind.Null && type.IsNullable)
        {
            return "null";
        }

        var expression = value.Kind is MetadataKind.Plain or MetadataKind.Quoted ? ScalarBinder.ExpressionOf(value, type, _paths, _corpus) : null;
        if (expression is null)
        {
            AddUnfit(property, value, type);
        }

        return expression;
    }

    // Each with the lines of all: whoever fixes one may want to fix all at once.
    private void AddMissing(IReadOnlyList<SchemaProperty> missing)
    {
        var lines = string.Join("\n", missing.Select(MissingLine.Of));
        foreach (var property in _document.IsReadable ? missing : [])
        {
            var finding = Finding.InFile(
                Rules.MissingMetadata,
                _document.FilePath,
                _document.Path,
                property.Key,
                _schema.DisplayName,
                ScalarBinder.Expected(property.Type));
            _findings.Add(finding with { Fix = new Fix(Line: MissingLine.Of(property), Lines: lines) });
        }
    }

    private void AddUnknown(MetadataEntry entry)
    {
        var keys = _schema.Properties.Select(static property => property.Key).ToList();
        var near = NearMiss.Find(entry.Key, keys);
        Add(
            Rules.UnknownMetadata,
            entry.Place,
            near,
            Shown(entry.Key),
            _schema.DisplayName,
            near is not null ? $"did you mean '{near}'?"
                : keys.Count > 0 ? $"it has {ScalarBinder.List(keys)}" : "it has no properties");
    }

    private void AddUnfit(SchemaProperty property, MetadataValue value, SchemaType type)
    {
        var written = value.Kind switch
        {
            MetadataKind.List => "a list",
            MetadataKind.Mapping => "a mapping",
            MetadataKind.Null => "nothing",
            _ => $"'{Shown(value.Text)}'",
        };
        var expected = ScalarBinder.Expected(type);
        var near = Suggestion.Find(value, type, _paths, _corpus);
        Add(
            Rules.UnfitMetadata,
            value.Place,
            near?.Yaml,
            property.Key,
            written,
            near is null ? expected : $"{expected}; did you mean '{Shown(near.Words)}'?");
    }

    private static string Shown(string text) => MetadataText.Shown(text);

    private void Add(Rule rule, MetadataPlace place, string? replacement, params string[] arguments) =>
        _findings.Add(Finding.InLine(rule, _document.FilePath, place.Span, place.Position, arguments) with
        {
            Fix = replacement is not null && place.IsWhole ? new Fix(Replacement: replacement) : null,
        });
}
