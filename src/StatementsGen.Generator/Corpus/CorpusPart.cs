using System.Collections.Immutable;
using StatementsGen.Generator.Documents;
using StatementsGen.Generator.Settings;

namespace StatementsGen.Generator.Corpus;

/// <summary>Some documents that follow each other, whose code is written to one file. Equality is by value: an edit of a text writes one part again.</summary>
/// <param name="Number">Which part it is, 0-based.</param>
/// <param name="Documents">The documents, in order.</param>
internal sealed record CorpusPart(int Number, ValueList<DocumentModel> Documents)
{
    /// <summary>The most documents in a part.</summary>
    /// <remarks>
    /// The run time makes all literals of a method when it compiles the method: with few tables in one, a document that is asked for brings
    /// few others along. A file for each would cost more: the compiler looks for a file's name among all others at every pass.
    /// </remarks>
    internal const int Size = 32;

    /// <summary>The index of the first document.</summary>
    internal int First => Number * Size;

    /// <summary>Parts the documents of a project.</summary>
    /// <param name="models">The documents, in any order.</param>
    /// <param name="documents">The documents that take part, in order, with their classes.</param>
    /// <param name="settings">The settings.</param>
    /// <returns>The parts; nothing where each document has a file of its own.</returns>
    internal static IEnumerable<CorpusPart> Partition(
        ImmutableArray<DocumentModel> models,
        ValueList<CorpusDocument> documents,
        GeneratorSettings? settings) =>
        settings is { HasParts: true } ? Partition(models, documents) : [];

    private static IEnumerable<CorpusPart> Partition(ImmutableArray<DocumentModel> models, ValueList<CorpusDocument> documents)
    {
        var byFile = new Dictionary<string, DocumentModel>(models.Length, StringComparer.Ordinal);
        foreach (var model in models)
        {
            byFile[model.FilePath] = model;
        }

        for (var number = 0; number * Size < documents.Count; number++)
        {
            var part = new DocumentModel[Math.Min(Size, documents.Count - (number * Size))];
            for (var i = 0; i < part.Length; i++)
            {
                var document = documents[(number * Size) + i];
                part[i] = byFile[document.FilePath] with { ClassName = document.ClassName };
            }

            yield return new CorpusPart(number, ValueList<DocumentModel>.Own(part));
        }
    }
}
