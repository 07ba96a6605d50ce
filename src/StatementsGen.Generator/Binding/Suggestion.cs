using StatementsGen.Checks.Metadata;
using StatementsGen.Generator.Schemas;
using StatementsGen.Reading.FrontMatter;

namespace StatementsGen.Generator.Binding;

/// <summary>The value that an author probably meant.</summary>
/// <param name="Words">The value as messages write it.</param>
/// <param name="Yaml">The value as front matter writes it.</param>
internal sealed record Suggestion(string Words, string Yaml)
{
    /// <summary>Finds a suggestion for a wrong value.</summary>
    /// <param name="value">The wrong value.</param>
    /// <param name="type">The expected type.</param>
    /// <param name="documents">The paths of all documents.</param>
    /// <param name="corpus">The class <c>Corpus</c> as code writes it.</param>
    /// <returns>The suggestion, or <see langword="null"/>.</returns>
    internal static Suggestion? Find(MetadataValue value, SchemaType type, ValueList<string> documents, string corpus)
    {
        if (value.Kind is not (MetadataKind.Plain or MetadataKind.Quoted))
        {
            return null;
        }

        // A list with one item, without its brackets.
        if (type.Element is { } element)
        {
            return Fits(value, element) ? new Suggestion($"[{value.Text}]", $"[{Write(value)}]") : null;
        }

        var words = Fits(value with { Kind = MetadataKind.Plain }, type) ? value.Text : type.Kind switch
        {
            SchemaTypeKind.Enumeration => NearMiss.Find(value.Text, type.Members.Select(ScalarBinder.Camel)),
            SchemaTypeKind.Document => NearDocument(value.Text, documents),
            SchemaTypeKind.Boolean => value.Text.ToLowerInvariant() switch
            {
                "yes" or "on" or "true" => "true",
                "no" or "off" or "false" => "false",
                _ => null,
            },
            _ => null,
        };
        return words is null ? null : new Suggestion(words, SimpleScalar.Write(words));

        bool Fits(MetadataValue value, SchemaType type) => ScalarBinder.ExpressionOf(value, type, documents, corpus) is not null;
    }

    private static string Write(MetadataValue value) =>
        value.Kind == MetadataKind.Plain ? SimpleScalar.Write(value.Text) : $"'{value.Text.Replace("'", "''")}'";

    // The one document whose path ends with the value, or whose end the value has; otherwise the nearest.
    private static string? NearDocument(string written, ValueList<string> documents)
    {
        var path = "/" + written.Replace('\\', '/').TrimStart('.', '/');
        var same = path.Length == 1 ? [] : documents
            .Where(document => Ends(path, document) || Ends("/" + document, path.Substring(1)) || Ends("/" + WithoutExtension(document), path.Substring(1)))
            .Take(2)
            .ToList();
        return same.Count == 1 ? same[0] : NearMiss.Find(written, documents);

        static bool Ends(string path, string end) => path.EndsWith("/" + end, StringComparison.OrdinalIgnoreCase);
    }

    private static string WithoutExtension(string path) =>
        path.LastIndexOf('.') is var dot && dot > path.LastIndexOf('/') ? path.Substring(0, dot) : path;
}
