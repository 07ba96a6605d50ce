using Microsoft.CodeAnalysis;
using StatementsGen.Generator.Documents;
using StatementsGen.Generator.Pipeline;
using StatementsGen.Naming;

namespace StatementsGen.Generator.Corpus;

/// <summary>Consecutive documents whose classes are written to one file. Equality is by value: an edit of a text changes one group.</summary>
/// <param name="Documents">The documents, in order, each with the name of its class.</param>
internal sealed record DocumentGroup(ValueList<DocumentModel> Documents)
{
    /// <summary>The step that groups the documents.</summary>
    /// <param name="documents">All documents in order, and the project's layout.</param>
    /// <param name="limits">The limits.</param>
    internal static IncrementalValuesProvider<DocumentGroup> From(
        IncrementalValueProvider<Pair<ValueList<DocumentModel>, ProjectLayout>> documents,
        FileLimits limits) => documents
        .SelectMany((pair, _) => Partition(pair.Left, pair.Right.Files, limits))
        .WithTrackingName(Steps.Groups);

    /// <summary>Groups the documents of a project.</summary>
    /// <remarks>
    /// The path of a document decides whether a group starts with it ("content-defined chunking"). So a text that is added or removed changes
    /// its own group, and moves no document to another one.
    /// </remarks>
    /// <param name="documents">The documents, in order, each with the name of its class.</param>
    /// <param name="layout">The project's layout.</param>
    /// <param name="limits">The limits.</param>
    /// <returns>The groups; empty in other layouts.</returns>
    internal static IEnumerable<DocumentGroup> Partition(ValueList<DocumentModel> documents, FileLayout layout, FileLimits limits) =>
        layout == FileLayout.Groups ? Partition(documents, limits.GroupSize) : [];

    private static IEnumerable<DocumentGroup> Partition(ValueList<DocumentModel> models, int size)
    {
        var first = 0;
        for (var i = 1; i <= models.Count; i++)
        {
            if (i == models.Count || i - first == 2 * size || StableHash.NumberOf(models[i].Key.Path) % size == 0)
            {
                yield return new DocumentGroup(models.Slice(first, i - first));
                first = i;
            }
        }
    }
}
