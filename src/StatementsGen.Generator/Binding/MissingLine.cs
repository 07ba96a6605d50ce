using StatementsGen.Generator.Schemas;

namespace StatementsGen.Generator.Binding;

/// <summary>Writes a missing line of front matter: the key, and a comment that says what value is expected.</summary>
/// <remarks>The line has no placeholder value, because that would compile and be wrong.</remarks>
internal static class MissingLine
{
    /// <summary>Returns the line for a property.</summary>
    /// <param name="property">The property without a key.</param>
    internal static string Of(SchemaProperty property) => $"{property.Key}: # {ScalarBinder.Expected(property.Type)}";
}
