namespace StatementsGen.Generator.Schemas;

/// <summary>A type that says what the front matter of documents holds. Equality is by value; it changes only when the type does.</summary>
/// <param name="TypeName">The type as generated code writes it.</param>
/// <param name="DisplayName">The type as messages write it.</param>
/// <param name="IsPublic">Whether other assemblies see the type.</param>
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
}

/// <summary>A property of a schema. Equality is by value.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsRequired">Whether each document must give a value.</param>
internal sealed record SchemaProperty(string Name, SchemaType Type, bool IsRequired)
{
    /// <summary>The key in the front matter as messages write it: in camel case.</summary>
    internal string Key => char.ToLowerInvariant(Name[0]) + Name.Substring(1);
}

/// <summary>The type of a property, or of the items in a list. Equality is by value.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="TypeName">The type as generated code writes it.</param>
/// <param name="IsNullable">Whether it can be nothing.</param>
/// <param name="Members">The members of an enumeration; empty for all others.</param>
/// <param name="Element">What a list is of; <see langword="null"/> for all others.</param>
internal sealed record SchemaType(SchemaTypeKind Kind, string TypeName, bool IsNullable, ValueList<string> Members, SchemaType? Element);
