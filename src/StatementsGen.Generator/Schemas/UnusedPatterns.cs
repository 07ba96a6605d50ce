using Microsoft.CodeAnalysis;
using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Settings;
using StatementsGen.Generator.Corpus;
using StatementsGen.Generator.Pipeline;
using StatementsGen.Patterns;

namespace StatementsGen.Generator.Schemas;

/// <summary>Finds patterns that match no document and suggests the nearest one. Without this check, the documents the author meant would go unvalidated.</summary>
internal static class UnusedPatterns
{
    private const string Advice = "write one for paths in the folder of texts, such as \"press/**\"";

    /// <summary>The step that finds the unused patterns of each schema.</summary>
    /// <param name="readings">The types that declare metadata.</param>
    /// <param name="index">The index of the documents.</param>
    /// <param name="settings">The project's settings.</param>
    internal static IncrementalValuesProvider<ValueList<Finding>> From(
        IncrementalValuesProvider<SchemaReading> readings,
        IncrementalValueProvider<CorpusIndex> index,
        IncrementalValueProvider<GeneratorSettings?> settings) => readings
        .Combine(index.PairWith(settings))
        .Select(static (pair, _) => Find(pair.Left, pair.Right.Left.Documents, pair.Right.Right))
        .WithTrackingName(Steps.UnusedPatterns);

    private static ValueList<Finding> Find(SchemaReading reading, ValueList<CorpusDocument> documents, GeneratorSettings? settings) =>
        settings is null ? [] :
        [
            .. reading.UnusedPatterns
                .Where(finding => !Matches(finding.Arguments[0], documents))
                .Select(finding => finding with { Arguments = [.. finding.Arguments, SuggestionFor(finding.Arguments[0], documents) is { } near ? $"did you mean \"{near}\"?" : Advice] }),
        ];

    private static bool Matches(string pattern, ValueList<CorpusDocument> documents)
    {
        var path = new PathPattern(pattern);
        return documents.Any(document => path.Matches(document.Key.Path));
    }

    // Typical mistakes: a typing error, a path from the project's folder, the path of a folder, the name of a file without its folders.
    private static string? SuggestionFor(string pattern, ValueList<CorpusDocument> documents)
    {
        var path = pattern.Replace('\\', '/').Trim('/', ' ');
        if (path.Length == 0)
        {
            return null;
        }

        var inside = path.Substring(path.IndexOf('/') + 1);
        return new[] { NearestTo(path, documents), inside[0] is '*' or '?' ? null : inside, $"{path}/**", $"**/{path}" }
            .OfType<string>()
            .FirstOrDefault(candidate => Matches(candidate, documents));
    }

    // Replaces the pattern's folders, or the whole path of a file, with the nearest existing ones.
    private static string? NearestTo(string pattern, ValueList<CorpusDocument> documents)
    {
        var wildcard = pattern.IndexOfAny(['*', '?']);
        var end = wildcard < 0 ? pattern.Length : pattern.LastIndexOf('/', wildcard);
        if (end <= 0)
        {
            return null;
        }

        var candidates = documents.SelectMany(document => wildcard < 0 ? [document.Key.Path] : FoldersOf(document.Key.Path)).Distinct(StringComparer.Ordinal);
        return NearMiss.Find(pattern.Substring(0, end), candidates) is { } near ? near + pattern.Substring(end) : null;
    }

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path.Substring(0, slash);
        }
    }
}
