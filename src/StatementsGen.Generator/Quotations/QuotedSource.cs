using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatementsGen.Generator.Quotations;

/// <summary>A document or statement that code quotes.</summary>
/// <param name="Document">The document's generated class.</param>
/// <param name="Statement">The name of the statement's member; <see langword="null"/> for the whole document.</param>
internal sealed record QuotedSource(INamedTypeSymbol Document, string? Statement)
{
    /// <summary>The source as code writes it.</summary>
    internal string Name => Statement is null ? Document.Name : $"{Document.Name}.{Statement}";

    /// <summary>Returns the source of a value that is a member of a generated class.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The source; <see langword="null"/> for other values.</returns>
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

    /// <summary>Returns whether a class is generated from a document, in this assembly or another.</summary>
    /// <param name="type">The class.</param>
    internal static bool IsDocumentClass(INamedTypeSymbol type) =>
        type is { IsStatic: true, TypeKind: TypeKind.Class }
        && type.GetMembers(nameof(Document)).OfType<IPropertySymbol>().Any(IsDocument)
        && type.GetAttributes().Any(static attribute =>
            attribute is { AttributeClass.Name: "GeneratedCodeAttribute", ConstructorArguments: [{ Value: nameof(StatementsGen) }, ..] });

    /// <summary>Returns whether a document's class has a member for a statement.</summary>
    /// <param name="document">The document's class.</param>
    /// <param name="name">The member's name.</param>
    internal static bool HasStatement(INamedTypeSymbol document, string name) => document.GetMembers(name).OfType<IFieldSymbol>().Any(IsStatement);

    private static bool IsStatement(IFieldSymbol field) => field is { IsStatic: true, IsReadOnly: true }
        && (LibraryType.Is(field.Type, nameof(StatementsGen.Statement)) || LibraryType.Is(field.Type, nameof(AttributedStatement)));

    private static bool IsDocument(IPropertySymbol property) =>
        property is { IsStatic: true, Name: nameof(Document) } && LibraryType.Is(property.Type, nameof(StatementDocument));
}
