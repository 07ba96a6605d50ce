using StatementsGen.Generator.Documents;

namespace StatementsGen.Generator.Corpus;

/// <summary>Some documents that follow each other, whose names are gathered together. Equality is by value: an edit of a text changes one block.</summary>
/// <param name="Documents">The documents, in order.</param>
/// <param name="Shares">Over how many shares the names of all blocks are spread.</param>
internal sealed record RosterBlock(ValueList<DocumentModel> Documents, int Shares)
{
    /// <summary>Parts the documents of a project.</summary>
    /// <param name="documents">The documents, in order.</param>
    /// <param name="layout">The project's layout: where each document has a file, one share holds all names.</param>
    /// <param name="limits">How many documents go together, and over how many shares the names of many are spread.</param>
    /// <returns>The blocks; nothing where there are no members for names.</returns>
    internal static IEnumerable<RosterBlock> Partition(ValueList<DocumentModel> documents, FileLayout layout, FileLimits limits) => layout switch
    {
        FileLayout.Documents => Partition(documents, limits.BlockSize, 1),
        FileLayout.Groups => Partition(documents, limits.BlockSize, limits.Shares),
        _ => [],
    };

    /// <summary>The names in the documents, in order.</summary>
    /// <typeparam name="T">What is named.</typeparam>
    /// <param name="sightingsOf">The names in a document.</param>
    internal BlockSightings<T> SightingsOf<T>(Func<DocumentModel, ValueList<Sighting<T>>> sightingsOf)
        where T : class
    {
        var sightings = new List<Sighting<T>>();
        foreach (var document in Documents)
        {
            sightings.AddRange(sightingsOf(document));
        }

        return new BlockSightings<T>(ValueList<Sighting<T>>.Own(sightings.ToArray()), Shares);
    }

    private static IEnumerable<RosterBlock> Partition(ValueList<DocumentModel> models, int size, int shares)
    {
        // One block where there are no documents, so that the lists of names are there and empty.
        for (var first = 0; first == 0 || first < models.Count; first += size)
        {
            yield return new RosterBlock(models.Slice(first, Math.Min(size, models.Count - first)), shares);
        }
    }
}

/// <summary>The names in the documents of a block. Equality is by value.</summary>
/// <typeparam name="T">What is named.</typeparam>
/// <param name="Sightings">The names, in order of the documents.</param>
/// <param name="Shares">Over how many shares the names of all blocks are spread.</param>
internal sealed record BlockSightings<T>(ValueList<Sighting<T>> Sightings, int Shares)
    where T : class;
