using StatementsGen.Generator.Schemas;

namespace StatementsGen.Generator.Binding;

/// <summary>Writes the line that front matter lacks: the key, and in a comment what its value is to be.</summary>
/// <remarks>No value stands in for the one that is missing: it would compile, and be wrong.</remarks>
internal static class MissingLine
{
    /// <summary>The line.</summary>
    /// <param name="property">The property that has no key.</param>
    internal static string Of(SchemaProperty property) => $"{property.Key}: # {ScalarBinder.Expected(property.Type)}";
}
