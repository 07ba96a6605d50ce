using Microsoft.CodeAnalysis;
using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Metadata;
using StatementsGen.Checks.Settings;
using StatementsGen.Generator.Code;
using StatementsGen.Generator.Corpus;
using StatementsGen.Generator.Documents;
using StatementsGen.Generator.Pipeline;
using StatementsGen.Generator.Schemas;
using StatementsGen.Naming;

namespace StatementsGen.Generator.Binding;

/// <summary>Assigns the values in a document's front matter to the properties of its schema.</summary>
internal sealed class MetadataBinder
{
    // Every document can have these keys. A schema can have properties for them.
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

    /// <summary>The steps that bind each document that has a schema.</summary>
    /// <param name="readings">The readings of all texts.</param>
    /// <param name="schemas">The schemas of the project.</param>
    /// <param name="index">The index of the documents.</param>
    /// <param name="settings">The project's settings.</param>
    internal static IncrementalValuesProvider<BoundMetadata> From(
        IncrementalValuesProvider<DocumentReading> readings,
        IncrementalValueProvider<ValueList<Schema>> schemas,
        IncrementalValueProvider<CorpusIndex> index,
        IncrementalValueProvider<GeneratorSettings?> settings)
    {
        var paths = index
            .Combine(schemas)
            .Select(static (pair, _) => pair.Right.Any(static schema => schema.HasReferences) ? pair.Left.Paths : [])
            .WithTrackingName(Steps.Paths);
        return readings
            .Combine(schemas.Combine(paths.Combine(settings)))
            .SelectMany(static (pair, _) => Bind(pair.Left, pair.Right.Left, pair.Right.Right.Left, pair.Right.Right.Right))
            .WithTrackingName(Steps.Bindings);
    }

    private static ValueList<BoundMetadata> Bind(
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
        var matching = schemas
            .Where(schema => schema.Patterns.Any(pattern => new PathPattern(pattern).Matches(document.Key.Path)))
            .GroupBy(static schema => schema.TypeName)
            .Select(static group => group.First())
            .ToList();
        if (matching.Count == 0)
        {
            return [];
        }

        if (matching.Count > 1)
        {
            var finding = Finding.InFile(
                Rules.TwoSchemas, document.Key.FilePath, document.Key.Path, matching[0].DisplayName, matching[1].DisplayName);
            return [Result(document, matching[0], null, [], [finding])];
        }

        return [new MetadataBinder(document, matching[0], paths, corpus).Bind()];
    }

    private static BoundMetadata Result(
        DocumentMetadata document,
        Schema schema,
        string? typeName,
        IEnumerable<BoundProperty> properties,
        IEnumerable<Finding> findings) => new(
        document.Key,
        typeName,
        schema.IsPublic,
        [.. properties],
        [.. findings]);

    private BoundMetadata Bind()
    {
        var values = new Dictionary<string, MetadataEntry>(StringComparer.Ordinal);
        foreach (var entry in _document.Entries.Where(static entry => !MetadataKey.IsReserved(entry.Key)))
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
                Add(Rules.UnknownMetadata, entry.Place, null, Escape(entry.Key), _schema.DisplayName, $"'{Escape(first.Key)}' at {first.Place.Position} is the same. Keep one of them");
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

    // A wrong or missing value has a finding. The code compiles nevertheless, so that there is no other error.
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

    // Each finding carries the lines of all, so that a fix can add all of them.
    private void AddMissing(IReadOnlyList<SchemaProperty> missing)
    {
        var lines = string.Join("\n", missing.Select(MissingLine.Of));
        foreach (var property in _document.IsReadable ? missing : [])
        {
            var finding = Finding.InFile(
                Rules.MissingMetadata,
                _document.Key.FilePath,
                _document.Key.Path,
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
            Escape(entry.Key),
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
            _ => $"'{Escape(value.Text)}'",
        };
        var expected = ScalarBinder.Expected(type);
        var near = Suggestion.Find(value, type, _paths, _corpus);
        Add(
            Rules.UnfitMetadata,
            value.Place,
            near?.Yaml,
            property.Key,
            written,
            near is null ? expected : $"{expected}; did you mean '{Escape(near.Words)}'?");
    }

    private static string Escape(string text) => MetadataText.Shown(text);

    private void Add(Rule rule, MetadataPlace place, string? replacement, params string[] arguments) =>
        _findings.Add(Finding.InLine(rule, _document.Key.FilePath, place.Span, place.Position, arguments) with
        {
            Fix = replacement is not null && place.IsWhole ? new Fix(Replacement: replacement) : null,
        });
}
