using StatementsGen.Checks.Metadata;
using StatementsGen.Generator.Code;
using StatementsGen.Generator.Schemas;

namespace StatementsGen.Generator.Binding;

/// <summary>Writes the scalars in front matter as C# expressions, independent of the culture. The program parses nothing at run time.</summary>
internal static class ScalarBinder
{
    private const int MostWords = 10;

    /// <summary>Returns the expression for a scalar.</summary>
    /// <param name="value">The scalar.</param>
    /// <param name="type">The expected type.</param>
    /// <param name="documents">The paths of all documents.</param>
    /// <param name="corpus">The class <c>Corpus</c> as code writes it.</param>
    /// <returns>The expression; <see langword="null"/> if the scalar does not fit.</returns>
    internal static string? ExpressionOf(MetadataValue value, SchemaType type, ValueList<string> documents, string corpus)
    {
        // As in YAML, a scalar in quotes is a string: "true" is not a Boolean.
        var isQuoted = value.Kind == MetadataKind.Quoted;
        var text = value.Text;
        return type.Kind switch
        {
            SchemaTypeKind.Text => CSharpText.Literal(text),
            SchemaTypeKind.Boolean => isQuoted ? null : NumberLiterals.OfBoolean(text),
            SchemaTypeKind.Integer => isQuoted ? null : NumberLiterals.OfInteger(text, type.TypeName.TrimEnd('?')),
            SchemaTypeKind.Decimal => isQuoted ? null : NumberLiterals.OfDecimal(text),
            SchemaTypeKind.Double => isQuoted ? null : NumberLiterals.OfDouble(text),
            SchemaTypeKind.Single => isQuoted ? null : NumberLiterals.OfSingle(text),
            SchemaTypeKind.Date => TimeLiterals.OfDate(text),
            SchemaTypeKind.Instant => TimeLiterals.OfInstant(text),
            SchemaTypeKind.Duration => TimeLiterals.OfDuration(text),
            SchemaTypeKind.Guid => IdentifierLiterals.OfGuid(text),
            SchemaTypeKind.Uri => IdentifierLiterals.OfUri(text),
            SchemaTypeKind.Version => IdentifierLiterals.OfVersion(text),
            SchemaTypeKind.Enumeration => type.Members.FirstOrDefault(member => MetadataKey.AreSame(member, text)) is { } member
                ? $"{type.TypeName.TrimEnd('?')}.{CSharpText.Identifier(member)}"
                : null,
            SchemaTypeKind.Document => documents.Contains(text) ? $"{corpus}.Find({CSharpText.Literal(text)})" : null,
            _ => null,
        };
    }

    /// <summary>Describes the values of a type, for messages that say "expected …".</summary>
    /// <param name="type">The type.</param>
    internal static string Expected(SchemaType type) => type.Kind switch
    {
        SchemaTypeKind.Text => "a text",
        SchemaTypeKind.Boolean => "true or false, without quotes",
        SchemaTypeKind.Integer => NumberLiterals.RangeOf(type.TypeName.TrimEnd('?')),
        SchemaTypeKind.Decimal => "a number such as 2.50, without quotes",
        SchemaTypeKind.Double or SchemaTypeKind.Single => "a number such as 0.5, without quotes",
        SchemaTypeKind.Date => "a date such as 2024-05-31",
        SchemaTypeKind.Instant => "a date and time with its offset, such as 2024-05-31T09:30:00+02:00",
        SchemaTypeKind.Duration => "a duration such as 1:30:00 (hours, minutes, seconds) or 2.12:00:00 (days first)",
        SchemaTypeKind.Guid => "a GUID such as 0f8fad5b-d9cb-469f-a165-70867728950e",
        SchemaTypeKind.Uri => "an absolute address such as https://example.org/news",
        SchemaTypeKind.Version => "a version such as 1.2 or 1.2.3",
        SchemaTypeKind.Enumeration => $"one of {List(type.Members.Select(Camel))}",
        SchemaTypeKind.Document => "the path of a document below the folder of texts, such as press/opening.txt",
        _ => $"a list, such as [a, b], each {Expected(type.Element!)}",
    };

    /// <summary>Lists the first few words, in quotation marks.</summary>
    /// <param name="words">The words.</param>
    internal static string List(IEnumerable<string> words)
    {
        var all = words.Select(static word => $"'{word}'").ToList();
        return string.Join(", ", all.Take(MostWords)) + (all.Count > MostWords ? ", …" : "");
    }

    /// <summary>Returns a name in camel case, as front matter writes it.</summary>
    /// <param name="member">The name in Pascal case.</param>
    internal static string Camel(string member) => char.ToLowerInvariant(member[0]) + member.Substring(1);
}
