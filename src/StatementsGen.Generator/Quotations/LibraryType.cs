using Microsoft.CodeAnalysis;

namespace StatementsGen.Generator.Quotations;

/// <summary>Recognizes the library's types by name. A lookup would make the compiler list all types of the project early.</summary>
internal static class LibraryType
{
    /// <summary>Returns whether a type is a type of the library.</summary>
    /// <param name="type">The type.</param>
    /// <param name="name">The name of the library's type.</param>
    internal static bool Is(ITypeSymbol? type, string name) => type?.Name == name
        && type is { ContainingType: null, ContainingNamespace: { Name: nameof(StatementsGen), ContainingNamespace.IsGlobalNamespace: true } };
}
