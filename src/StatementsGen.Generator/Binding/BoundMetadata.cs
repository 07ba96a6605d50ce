using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Structure;

namespace StatementsGen.Generator.Binding;

/// <summary>The metadata of a document as generated code writes it, with its findings. Equality is by value.</summary>
/// <param name="Key">The document.</param>
/// <param name="TypeName">The schema as code writes it; <see langword="null"/> if no member is written.</param>
/// <param name="IsPublic">Whether the schema is public.</param>
/// <param name="Properties">The properties that have a value.</param>
/// <param name="Findings">The findings.</param>
internal sealed record BoundMetadata(
    DocumentKey Key,
    string? TypeName,
    bool IsPublic,
    ValueList<BoundProperty> Properties,
    ValueList<Finding> Findings);

/// <summary>A property with its value.</summary>
/// <param name="Name">The property.</param>
/// <param name="Expression">Its value in C#.</param>
internal readonly record struct BoundProperty(string Name, string Expression);
