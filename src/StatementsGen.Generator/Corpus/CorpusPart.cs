using StatementsGen.Generator.Documents;

namespace StatementsGen.Generator.Corpus;

/// <summary>Some documents that follow each other, whose code is written to one file. Equality is by value: an edit of a text writes one part again.</summary>
/// <param name="Number">Which part it is, 0-based.</param>
/// <param name="Documents">The documents, in order.</param>
internal sealed record CorpusPart(int Number, ValueList<DocumentModel> Documents)
{
    /// <summary>The most documents in a part.</summary>
    /// <remarks>
    /// The run time makes all literals of a method when it compiles the method: with few tables in one, a document that is asked for brings
    /// few others along. A file for each would cost more (<see cref="FileLimits.MostFiles"/>).
    /// </remarks>
    internal const int Size = 32;

    /// <summary>The index of the first document.</summary>
    internal int First => Number * Size;

    /// <summary>Parts the documents of a project.</summary>
    /// <param name="documents">The documents, in order, each with the name of its class.</param>
    /// <param name="layout">The project's layout.</param>
    /// <returns>The parts; nothing in other layouts.</returns>
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
