using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatementsGen.Generator.Quotations;

/// <summary>What code quotes: a document, or a statement of it.</summary>
/// <param name="Document">The document's generated class.</param>
/// <param name="Statement">The name of the statement's member; <see langword="null"/> for the document.</param>
internal sealed record QuotedSource(INamedTypeSymbol Document, string? Statement)
{
    /// <summary>The source as code has it.</summary>
    internal string Name => Statement is null ? Document.Name : $"{Document.Name}.{Statement}";

    /// <summary>The source that a value is, where that is plain to see: a member of a generated class.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The source; <see langword="null"/> for all other values.</returns>
    internal static QuotedSource? OfValue(IOperation? value)
    {
        while (value is IConversionOperation { IsImplicit: true } conversion)
        {
            value = conversion.Operand;
        }

        return value switch
        {
            IFieldReferenceOperation { Field: { ContainingType: var type } field } when IsStatement(field) && IsDocumentClass(type) =>
                new QuotedSource(type, field.Name),
            IPropertyReferenceOperation { Property: { ContainingType: var type } property } when IsDocument(property) && IsDocumentClass(type) =>
                new QuotedSource(type, null),
            _ => null,
        };
    }

    /// <summary>Whether a class was generated for a document, in this assembly or in another.</summary>
    /// <param name="type">The class.</param>
    internal static bool IsDocumentClass(INamedTypeSymbol type) =>
        type is { IsStatic: true, TypeKind: TypeKind.Class }
        && type.GetMembers(nameof(Document)).OfType<IPropertySymbol>().Any(IsDocument)
        && type.GetAttributes().Any(static attribute =>
            attribute is { AttributeClass.Name: "GeneratedCodeAttribute", ConstructorArguments: [{ Value: nameof(StatementsGen) }, ..] });

    /// <summary>Whether a document's class has a member for a statement.</summary>
    /// <param name="document">The document's class.</param>
    /// <param name="name">The member's name.</param>
    internal static bool HasStatement(INamedTypeSymbol document, string name) => document.GetMembers(name).OfType<IFieldSymbol>().Any(IsStatement);

    private static bool IsStatement(IFieldSymbol field) => field is { IsStatic: true, IsReadOnly: true }
        && (LibraryType.Is(field.Type, nameof(StatementsGen.Statement)) || LibraryType.Is(field.Type, nameof(AttributedStatement)));

    private static bool IsDocument(IPropertySymbol property) =>
        property is { IsStatic: true, Name: nameof(Document) } && LibraryType.Is(property.Type, nameof(StatementDocument));
}
