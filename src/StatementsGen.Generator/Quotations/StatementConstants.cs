using Microsoft.CodeAnalysis;

namespace StatementsGen.Generator.Quotations;

/// <summary>Reads the constants of a document's class: its title, and the texts of its statements if its project has constants.</summary>
internal static class StatementConstants
{
    // The names in generated classes.
    private const string Title = nameof(StatementDocument.Title);
    private const string Texts = nameof(Statement.Text);

    /// <summary>Finds the text of a statement.</summary>
    /// <param name="document">The document's class.</param>
    /// <param name="statement">The name of the statement's member.</param>
    /// <returns>The text; <see langword="null"/> if there is no such constant.</returns>
    internal static string? Find(INamedTypeSymbol document, string statement) => TextsOf(document)?.GetMembers(statement) is [IFieldSymbol field] ? ValueOf(field) : null;

    /// <summary>Joins the title and the texts of all statements.</summary>
    /// <param name="document">The document's class.</param>
    /// <returns>The texts, with <see cref="QuotableWords.Gap"/> between them; <see langword="null"/> if there are no constants of statements.</returns>
    internal static string? Join(INamedTypeSymbol document)
    {
        if (TextsOf(document) is not { } texts)
        {
            return null;
        }

        var title = document.GetMembers(Title).OfType<IFieldSymbol>();
        return string.Join(QuotableWords.Gap.ToString(), title.Concat(texts.GetMembers().OfType<IFieldSymbol>()).Select(ValueOf).OfType<string>());
    }

    /// <summary>Returns the document's class of the class of its constants; any other class is its own.</summary>
    /// <param name="type">The class.</param>
    internal static INamedTypeSymbol DocumentOf(INamedTypeSymbol type) => type is { Name: Texts, ContainingType: { } document } ? document : type;

    private static INamedTypeSymbol? TextsOf(INamedTypeSymbol document) => document.GetTypeMembers(Texts).FirstOrDefault();

    private static string? ValueOf(IFieldSymbol field) => field is { HasConstantValue: true, ConstantValue: string text } ? text : null;
}
