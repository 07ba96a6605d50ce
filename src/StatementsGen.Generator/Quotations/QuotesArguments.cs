using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatementsGen.Generator.Quotations;

/// <summary>The arguments of a <see cref="QuotesAttribute"/> in code.</summary>
/// <param name="Quotation">The words.</param>
/// <param name="Source">The quoted document or statement, if it is known.</param>
/// <param name="Unknown">The reason why the source is not known; otherwise <see langword="null"/>.</param>
internal sealed record QuotesArguments(IOperation Quotation, QuotedSource? Source, UnknownSource? Unknown)
{
    /// <summary>Reads an attribute.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <returns>The arguments; <see langword="null"/> if the compiler reports an error itself.</returns>
    internal static QuotesArguments? Of(IObjectCreationOperation attribute)
    {
        IOperation? document = null;
        IOperation? quotation = null;
        foreach (var argument in attribute.Arguments)
        {
            switch (argument.Parameter?.Ordinal)
            {
                case 0:
                    document = argument.Value;
                    break;
                case 1:
                    quotation = argument.Value;
                    break;
            }
        }

        return document is ITypeOfOperation { TypeOperand: INamedTypeSymbol { TypeKind: not TypeKind.Error } type } && quotation is not null
            ? Of(type, document, StatementOf(attribute), quotation)
            : null;
    }

    private static QuotesArguments Of(INamedTypeSymbol type, IOperation document, IOperation? statement, IOperation quotation)
    {
        var name = statement?.ConstantValue.Value as string;
        return !QuotedSource.IsDocumentClass(type)
                ? new QuotesArguments(quotation, null, new UnknownSource(document.Syntax, $"'{type.Name}' is not the class of a text"))
            : name is not null && !QuotedSource.HasStatement(type, name)
                ? new QuotesArguments(quotation, null, new UnknownSource(statement!.Syntax, $"'{type.Name}' has no statement '{name}'"))
            : new QuotesArguments(quotation, new QuotedSource(type, name), null);
    }

    private static IOperation? StatementOf(IObjectCreationOperation attribute) => attribute.Initializer?.Initializers
        .OfType<ISimpleAssignmentOperation>()
        .FirstOrDefault(static assignment => assignment.Target is IPropertyReferenceOperation { Property.Name: nameof(QuotesAttribute.Statement) })?.Value;
}

/// <summary>The reason why the source of a quotation is not known.</summary>
/// <param name="Place">The code that names the source.</param>
/// <param name="Reason">The reason, as a clause.</param>
internal sealed record UnknownSource(SyntaxNode Place, string Reason);
