using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Settings;
using StatementsGen.Checks.Structure;
using StatementsGen.Generator.Documents;
using StatementsGen.Generator.Pipeline;

namespace StatementsGen.Generator.Corpus;

/// <summary>All documents of a project with the names of their classes. Equality is by value.</summary>
/// <param name="Documents">The documents, in ordinal order of their paths.</param>
/// <param name="Renames">The documents whose class does not get the requested name.</param>
/// <param name="Findings">The findings about names and paths.</param>
internal sealed record CorpusIndex(
    ValueList<CorpusDocument> Documents,
    ValueList<ClassRename> Renames,
    ValueList<Finding> Findings)
{
    /// <summary>The paths of the documents.</summary>
    internal ValueList<string> Paths => [.. Documents.Select(static document => document.Key.Path)];

    /// <summary>The steps that build the index. An edit that leaves all requested names as they are does not change it.</summary>
    /// <param name="documents">All documents, in the driver's order.</param>
    /// <param name="settings">The project's settings.</param>
    internal static IncrementalValueProvider<CorpusIndex> From(
        IncrementalValueProvider<ValueList<DocumentModel>> documents,
        IncrementalValueProvider<GeneratorSettings?> settings) => documents
        .Select(static (documents, _) => new ValueList<ClassRequest>(documents.Select(static document => document.Request)))
        .WithTrackingName(Steps.Keys)
        .Combine(settings)
        .Select(static (pair, _) => Build(pair.Left, pair.Right))
        .WithTrackingName(Steps.Index);

    /// <summary>Builds the index.</summary>
    /// <param name="requests">The documents and the names they request, in the driver's order.</param>
    /// <param name="settings">The project's settings. Without classes, documents can share a name.</param>
    internal static CorpusIndex Build(ValueList<ClassRequest> requests, GeneratorSettings? settings)
    {
        // The driver's order is the build's, which can differ from run to run.
        var sorted = requests.ToImmutableArray().Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path) is not 0 and var byPath
            ? byPath
            : string.CompareOrdinal(left.Key.FilePath, right.Key.FilePath));
        var paths = SamePaths.Remove(sorted);
        var names = settings is { HasClasses: false } ? ClassNames.Requested(paths.Kept) : ClassNames.Assign(paths.Kept);
        var renames = paths.Kept.Zip(names.Names, static (request, name) => (request, name))
            .Where(static pair => pair.request.Name != pair.name)
            .Select(static pair => new ClassRename(pair.request.Key, pair.name));
        var positions = PositionsOf(requests);
        return new CorpusIndex(
            [.. paths.Kept.Zip(names.Names, (request, name) => new CorpusDocument(request.Key, name, positions[request.Key.FilePath]))],
            [.. renames, .. paths.Removed.Select(static document => new ClassRename(document, null))],
            [.. paths.Findings, .. names.Findings]);
    }

    private static Dictionary<string, int> PositionsOf(ValueList<ClassRequest> requests)
    {
        var positions = new Dictionary<string, int>(requests.Count, StringComparer.Ordinal);
        for (var i = 0; i < requests.Count; i++)
        {
            positions[requests[i].Key.FilePath] = i;
        }

        return positions;
    }
}
