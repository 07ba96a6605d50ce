using Microsoft.CodeAnalysis;
using StatementsGen.Generator.Corpus;
using StatementsGen.Generator.Documents;
using StatementsGen.Generator.Pipeline;

namespace StatementsGen.Generator.Names;

/// <summary>Consecutive documents whose names are collected together. Equality is by value: an edit of a text changes one batch.</summary>
/// <param name="Documents">The documents, in order.</param>
/// <param name="Buckets">The number of buckets for the names of all batches.</param>
internal sealed record NameBatch(ValueList<DocumentModel> Documents, int Buckets)
{
    /// <summary>The step that divides the documents into batches.</summary>
    /// <param name="documents">All documents in order, and the project's layout.</param>
    /// <param name="limits">The limits.</param>
    internal static IncrementalValuesProvider<NameBatch> From(
        IncrementalValueProvider<Pair<ValueList<DocumentModel>, ProjectLayout>> documents,
        FileLimits limits) => documents
        .SelectMany((pair, _) => Partition(pair.Left, pair.Right.Files, limits))
        .WithTrackingName(Steps.NameBatches);

    /// <summary>Divides the documents of a project.</summary>
    /// <param name="documents">The documents, in order.</param>
    /// <param name="layout">The project's layout. If each document has a file, all names have one bucket.</param>
    /// <param name="limits">The limits.</param>
    /// <returns>The batches; empty if names have no members.</returns>
    internal static IEnumerable<NameBatch> Partition(ValueList<DocumentModel> documents, FileLayout layout, FileLimits limits) => layout switch
    {
        FileLayout.Documents => Partition(documents, limits.BatchSize, 1),
        FileLayout.Groups => Partition(documents, limits.BatchSize, limits.Buckets),
        _ => [],
    };

    /// <summary>Collects the names in the documents, in order.</summary>
    /// <typeparam name="T">The type of the speakers or entities.</typeparam>
    /// <param name="occurrencesOf">Returns the names in a document.</param>
    internal BatchOccurrences<T> OccurrencesOf<T>(Func<DocumentModel, ValueList<NameOccurrence<T>>> occurrencesOf)
        where T : class
    {
        var occurrences = new List<NameOccurrence<T>>();
        foreach (var document in Documents)
        {
            occurrences.AddRange(occurrencesOf(document));
        }

        return new BatchOccurrences<T>(ValueList<NameOccurrence<T>>.Own(occurrences.ToArray()), Buckets);
    }

    private static IEnumerable<NameBatch> Partition(ValueList<DocumentModel> models, int size, int buckets)
    {
        // One batch if there are no documents, so that the empty lists of names are generated.
        for (var first = 0; first == 0 || first < models.Count; first += size)
        {
            yield return new NameBatch(models.Slice(first, Math.Min(size, models.Count - first)), buckets);
        }
    }
}

/// <summary>The names in the documents of a batch. Equality is by value.</summary>
/// <typeparam name="T">The type of the speakers or entities.</typeparam>
/// <param name="Occurrences">The names, in order of the documents.</param>
/// <param name="Buckets">The number of buckets for the names of all batches.</param>
internal sealed record BatchOccurrences<T>(ValueList<NameOccurrence<T>> Occurrences, int Buckets)
    where T : class;
