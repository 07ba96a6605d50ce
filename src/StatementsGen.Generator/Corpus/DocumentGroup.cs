using StatementsGen.Generator.Documents;
using StatementsGen.Naming;

namespace StatementsGen.Generator.Corpus;

/// <summary>Some documents that follow each other, whose classes are written to one file. Equality is by value: an edit of a text writes one group again.</summary>
/// <param name="Documents">The documents, in order, each with the name of its class.</param>
internal sealed record DocumentGroup(ValueList<DocumentModel> Documents)
{
    /// <summary>Groups the documents of a project.</summary>
    /// <remarks>
    /// A document's path says whether a group begins with it ("content-defined chunking"): a text that is added or removed changes the group
    /// that it is in, and moves no document of another.
    /// </remarks>
    /// <param name="documents">The documents, in order, each with the name of its class.</param>
    /// <param name="layout">The project's layout.</param>
    /// <param name="limits">How many documents go together.</param>
    /// <returns>The groups; nothing in other layouts.</returns>
    internal static IEnumerable<DocumentGroup> Partition(ValueList<DocumentModel> documents, FileLayout layout, FileLimits limits) =>
        layout == FileLayout.Groups ? Partition(documents, limits.GroupSize) : [];

    private static IEnumerable<DocumentGroup> Partition(ValueList<DocumentModel> models, int size)
    {
        var first = 0;
        for (var i = 1; i <= models.Count; i++)
        {
            if (i == models.Count || i - first == 2 * size || StableHash.NumberOf(models[i].Path) % size == 0)
            {
                yield return new DocumentGroup(models.Slice(first, i - first));
                first = i;
            }
        }
    }
}
