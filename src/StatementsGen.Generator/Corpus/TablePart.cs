using System.Collections.Immutable;
using StatementsGen.Generator.Documents;

namespace StatementsGen.Generator.Corpus;

/// <summary>The tables of several documents that follow each other, written to one file. Equality is by value: an edit of a text writes one part again.</summary>
/// <param name="Number">Which part it is, 0-based.</param>
/// <param name="Tables">The tables, in the order of the documents.</param>
internal sealed record TablePart(int Number, ValueList<CompiledTable> Tables)
{
    /// <summary>The most tables in a part.</summary>
    /// <remarks>
    /// The run time makes all literals of a method when it compiles the method: with few tables in one, a document that is asked for brings
    /// few others along. A file for each would cost the compiler more.
    /// </remarks>
    internal const int Size = 32;

    /// <summary>The index of the first document.</summary>
    internal int First => Number * Size;

    /// <summary>Parts the tables of a project.</summary>
    /// <param name="tables">The tables, in any order.</param>
    /// <param name="documents">The documents, in order; a table that belongs to none is left out.</param>
    internal static IEnumerable<TablePart> Partition(ImmutableArray<CompiledTable> tables, ValueList<CorpusDocument> documents)
    {
        var byFile = new Dictionary<string, CompiledTable>(tables.Length, StringComparer.Ordinal);
        foreach (var table in tables)
        {
            byFile[table.FilePath] = table;
        }

        for (var number = 0; number * Size < documents.Count; number++)
        {
            var part = new CompiledTable[Math.Min(Size, documents.Count - (number * Size))];
            for (var i = 0; i < part.Length; i++)
            {
                part[i] = byFile[documents[(number * Size) + i].FilePath];
            }

            yield return new TablePart(number, ValueList<CompiledTable>.Own(part));
        }
    }
}
