using StatementsGen.Generator.Documents;

namespace StatementsGen.Generator.Corpus;

/// <summary>A share of the names of all documents, as they stand there. Equality is by value: an edit of a text changes the shares of its names alone.</summary>
/// <typeparam name="T">What is named.</typeparam>
/// <param name="Sightings">The names, in order of the documents.</param>
internal sealed record RosterShare<T>(ValueList<Sighting<T>> Sightings)
{
    /// <summary>Shares out the names of a project.</summary>
    /// <param name="documents">The documents, in order.</param>
    /// <param name="layout">The project's layout: where each document has a file, one share holds all.</param>
    /// <param name="itemsOf">The names of a document.</param>
    /// <returns>The shares, each at its place; nothing where there are no members for names.</returns>
    internal static IEnumerable<RosterShare<T>> Partition(
        ValueList<DocumentModel> documents,
        FileLayout layout,
        Func<DocumentModel, ValueList<RosterItem<T>>> itemsOf) => layout switch
        {
            FileLayout.Documents => Partition(documents, 1, itemsOf),
            FileLayout.Groups => Partition(documents, RosterShares.Count, itemsOf),
            _ => [],
        };

    // By counting first: at every edit of a text all names pass through here.
    private static IEnumerable<RosterShare<T>> Partition(ValueList<DocumentModel> documents, int count, Func<DocumentModel, ValueList<RosterItem<T>>> itemsOf)
    {
        var sizes = new int[count];
        foreach (var document in documents)
        {
            foreach (var item in itemsOf(document))
            {
                sizes[item.Share % count]++;
            }
        }

        var shares = Array.ConvertAll(sizes, static size => new Sighting<T>[size]);
        var filled = new int[count];
        foreach (var document in documents)
        {
            foreach (var item in itemsOf(document))
            {
                var share = item.Share % count;
                shares[share][filled[share]++] = new Sighting<T>(item.Value, document.Path);
            }
        }

        return shares.Select(static share => new RosterShare<T>(ValueList<Sighting<T>>.Own(share)));
    }
}

/// <summary>Somebody or something that a document names. Equality is by value.</summary>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="Value">The speaker or the entity.</param>
/// <param name="Path">The document's path.</param>
internal readonly record struct Sighting<T>(T Value, string Path);
