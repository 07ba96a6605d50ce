using Microsoft.CodeAnalysis;

namespace StatementsGen.Generator.Quotations;

/// <summary>Knows the library's types by name: to look them up would make the compiler list all types of a project before it has to.</summary>
internal static class LibraryType
{
    /// <summary>Whether a type is one of the library's.</summary>
    /// <param name="type">The type.</param>
    /// <param name="name">The name of the library's type.</param>
    internal static bool Is(ITypeSymbol? type, string name) => type?.Name == name
        && type is { ContainingType: null, ContainingNamespace: { Name: nameof(StatementsGen), ContainingNamespace.IsGlobalNamespace: true } };
}
