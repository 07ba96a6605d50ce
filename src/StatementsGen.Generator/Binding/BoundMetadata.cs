using StatementsGen.Checks.Findings;

namespace StatementsGen.Generator.Binding;

/// <summary>The metadata of a document as code writes it, and what is wrong with it. Equality is by value.</summary>
/// <param name="Path">The document's path.</param>
/// <param name="FilePath">The text file's path as the compiler has it.</param>
/// <param name="Namespace">The namespace below the one that stands for the folder of texts; empty for a text right in it.</param>
/// <param name="Name">The name that the document asks for.</param>
/// <param name="TypeName">The schema as code writes it; <see langword="null"/> if no member is written.</param>
/// <param name="IsPublic">Whether other assemblies see the schema.</param>
/// <param name="Properties">The properties that have a value.</param>
/// <param name="Findings">What is wrong.</param>
internal sealed record BoundMetadata(
    string Path,
    string FilePath,
    string Namespace,
    string Name,
    string? TypeName,
    bool IsPublic,
    ValueList<BoundProperty> Properties,
    ValueList<Finding> Findings);

/// <summary>A property with its value.</summary>
/// <param name="Name">The property.</param>
/// <param name="Expression">Its value in C#.</param>
internal readonly record struct BoundProperty(string Name, string Expression);
