using Microsoft.CodeAnalysis;
using StatementsGen.Generator.Documents;
using StatementsGen.Generator.Pipeline;

namespace StatementsGen.Generator.Corpus;

/// <summary>Consecutive documents without members, whose code is written to one file. Equality is by value: an edit of a text changes one part.</summary>
/// <param name="Number">The number of the part, 0-based.</param>
/// <param name="Documents">The documents, in order.</param>
internal sealed record CorpusPart(int Number, ValueList<DocumentModel> Documents)
{
    /// <summary>The most documents in a part.</summary>
    /// <remarks>
    /// The run time creates all literals of a method when it compiles the method. With few tables in a method, the first use of a document
    /// creates few others. A file for each document would cost more (<see cref="FileLimits.MostFiles"/>).
    /// </remarks>
    internal const int Size = 32;

    /// <summary>The index of the first document.</summary>
    internal int First => Number * Size;

    /// <summary>The step that divides the documents into parts.</summary>
    /// <param name="documents">All documents in order, and the project's layout.</param>
    internal static IncrementalValuesProvider<CorpusPart> From(
        IncrementalValueProvider<Pair<ValueList<DocumentModel>, ProjectLayout>> documents) => documents
        .SelectMany(static (pair, _) => Partition(pair.Left, pair.Right.Files))
        .WithTrackingName(Steps.Parts);

    /// <summary>Divides the documents of a project.</summary>
    /// <param name="documents">The documents, in order, each with the name of its class.</param>
    /// <param name="layout">The project's layout.</param>
    /// <returns>The parts; empty in other layouts.</returns>
    internal static IEnumerable<CorpusPart> Partition(ValueList<DocumentModel> documents, FileLayout layout) =>
        layout == FileLayout.Parts ? Partition(documents) : [];

    private static IEnumerable<CorpusPart> Partition(ValueList<DocumentModel> models)
    {
        for (var first = 0; first < models.Count; first += Size)
        {
            yield return new CorpusPart(first / Size, models.Slice(first, Math.Min(Size, models.Count - first)));
        }
    }
}
