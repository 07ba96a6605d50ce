using StatementsGen.Generator.Documents;

namespace StatementsGen.Generator.Names;

/// <summary>The occurrences of the names in one bucket, over all documents. Equality is by value: an edit of a text changes only the buckets of its names.</summary>
/// <typeparam name="T">The type of the speakers or entities.</typeparam>
/// <param name="Occurrences">The occurrences, in order of the documents.</param>
internal sealed record NameBucket<T>(ValueList<NameOccurrence<T>> Occurrences)
    where T : class
{
    /// <summary>Distributes the names of a project over buckets.</summary>
    /// <param name="batches">The names in each batch of documents, in order.</param>
    /// <returns>The buckets, in order; empty if names have no members.</returns>
    internal static IEnumerable<NameBucket<T>> Partition(ValueList<BatchOccurrences<T>> batches)
    {
        if (batches.Count == 0)
        {
            return [];
        }

        // Counts first, because every edit of a name distributes all names again.
        var count = batches[0].Buckets;
        var sizes = new int[count];
        foreach (var batch in batches)
        {
            foreach (var occurrence in batch.Occurrences)
            {
                sizes[occurrence.Bucket % count]++;
            }
        }

        var buckets = Array.ConvertAll(sizes, static size => new NameOccurrence<T>[size]);
        var filled = new int[count];
        foreach (var batch in batches)
        {
            foreach (var occurrence in batch.Occurrences)
            {
                var bucket = occurrence.Bucket % count;
                buckets[bucket][filled[bucket]++] = occurrence;
            }
        }

        return buckets.Select(static bucket => new NameBucket<T>(ValueList<NameOccurrence<T>>.Own(bucket)));
    }
}
