using Microsoft.CodeAnalysis;
using StatementsGen.Generator.Pipeline;

namespace StatementsGen.Generator.Schemas;

/// <summary>A type that declares the front matter of documents. Equality is by value: it changes only if the type changes.</summary>
/// <param name="TypeName">The type as generated code writes it.</param>
/// <param name="DisplayName">The type as messages write it.</param>
/// <param name="IsPublic">Whether the type is public.</param>
/// <param name="Patterns">The patterns for the paths of documents.</param>
/// <param name="Properties">The properties, in order.</param>
internal sealed record Schema(
    string TypeName,
    string DisplayName,
    bool IsPublic,
    ValueList<string> Patterns,
    ValueList<SchemaProperty> Properties)
{
    /// <summary>Whether a property is another document.</summary>
    internal bool HasReferences => Properties.Any(static property => (property.Type.Element ?? property.Type).Kind == SchemaTypeKind.Document);

    /// <summary>The step that collects the schemas of the project.</summary>
    /// <param name="readings">The types that declare metadata.</param>
    internal static IncrementalValueProvider<ValueList<Schema>> From(IncrementalValuesProvider<SchemaReading> readings) => readings
        .SelectMany(static (reading, _) => reading.Schemas)
        .CollectList()
        .Select(static (schemas, _) => new ValueList<Schema>(schemas.OrderBy(static schema => schema.TypeName, StringComparer.Ordinal)))
        .WithTrackingName(Steps.Schemas);
}

/// <summary>A property of a schema. Equality is by value.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsRequired">Whether each document must have a value.</param>
internal sealed record SchemaProperty(string Name, SchemaType Type, bool IsRequired)
{
    /// <summary>The key in the front matter as messages write it: in camel case.</summary>
    internal string Key => char.ToLowerInvariant(Name[0]) + Name.Substring(1);
}

/// <summary>The type of a property, or of the items in a list. Equality is by value.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="TypeName">The type as generated code writes it.</param>
/// <param name="IsNullable">Whether it can be <see langword="null"/>.</param>
/// <param name="Members">The members of an enumeration; empty for other types.</param>
/// <param name="Element">The type of a list's items; <see langword="null"/> for other types.</param>
internal sealed record SchemaType(SchemaTypeKind Kind, string TypeName, bool IsNullable, ValueList<string> Members, SchemaType? Element);
