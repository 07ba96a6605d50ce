using System.Collections.Immutable;

namespace StatementsGen.Generator.Corpus;

/// <summary>A share of the names of all documents, as they stand there. Equality is by value: an edit of a text changes the shares of its names alone.</summary>
/// <typeparam name="T">What is named.</typeparam>
/// <param name="Sightings">The names, in order of the documents.</param>
internal sealed record RosterShare<T>(ValueList<Sighting<T>> Sightings)
    where T : class
{
    /// <summary>Shares out the names of a project.</summary>
    /// <param name="blocks">The names in each block of documents, in order.</param>
    /// <returns>The shares, each at its place; nothing where there are no members for names.</returns>
    internal static IEnumerable<RosterShare<T>> Partition(ImmutableArray<BlockSightings<T>> blocks)
    {
        if (blocks.IsEmpty)
        {
            return [];
        }

        // By counting first: at every edit of a name all names pass through here.
        var count = blocks[0].Shares;
        var sizes = new int[count];
        foreach (var block in blocks)
        {
            foreach (var sighting in block.Sightings)
            {
                sizes[sighting.Share % count]++;
            }
        }

        var shares = Array.ConvertAll(sizes, static size => new Sighting<T>[size]);
        var filled = new int[count];
        foreach (var block in blocks)
        {
            foreach (var sighting in block.Sightings)
            {
                var share = sighting.Share % count;
                shares[share][filled[share]++] = sighting;
            }
        }

        return shares.Select(static share => new RosterShare<T>(ValueList<Sighting<T>>.Own(share)));
    }
}
