using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Settings;
using StatementsGen.Generator.Corpus;

namespace StatementsGen.Generator.Schemas;

/// <summary>Finds patterns that fit no document, and what was probably meant: the texts that it was meant for would go unchecked.</summary>
internal static class UnusedPatterns
{
    private const string Advice = "write one for paths in the folder of texts, such as \"press/**\"";

    /// <summary>Looks for them.</summary>
    /// <param name="reading">A type that declares metadata.</param>
    /// <param name="documents">All documents.</param>
    /// <param name="settings">The settings, or <see langword="null"/> where nothing is generated.</param>
    internal static ValueList<Finding> Find(SchemaReading reading, ValueList<CorpusDocument> documents, GeneratorSettings? settings) =>
        settings is null ? [] :
        [
            .. reading.UnusedPatterns
                .Where(finding => !Fits(finding.Arguments[0], documents))
                .Select(finding => finding with { Arguments = [.. finding.Arguments, Meant(finding.Arguments[0], documents) is { } near ? $"did you mean \"{near}\"?" : Advice] }),
        ];

    private static bool Fits(string pattern, ValueList<CorpusDocument> documents)
    {
        var path = new PathPattern(pattern);
        return documents.Any(document => path.Matches(document.Path));
    }

    // What one writes who mistypes, or takes the pattern for a path in the project, for a folder, or for a file wherever it is.
    private static string? Meant(string pattern, ValueList<CorpusDocument> documents)
    {
        var written = pattern.Replace('\\', '/').Trim('/', ' ');
        if (written.Length == 0)
        {
            return null;
        }

        var inside = written.Substring(written.IndexOf('/') + 1);
        return new[] { NearOf(written, documents), inside[0] is '*' or '?' ? null : inside, $"{written}/**", $"**/{written}" }
            .OfType<string>()
            .FirstOrDefault(candidate => Fits(candidate, documents));
    }

    // The pattern with its folders, or a file's whole path, as the nearest that there are.
    private static string? NearOf(string pattern, ValueList<CorpusDocument> documents)
    {
        var wildcard = pattern.IndexOfAny(['*', '?']);
        var end = wildcard < 0 ? pattern.Length : pattern.LastIndexOf('/', wildcard);
        if (end <= 0)
        {
            return null;
        }

        var candidates = documents.SelectMany(document => wildcard < 0 ? [document.Path] : FoldersOf(document.Path)).Distinct(StringComparer.Ordinal);
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
