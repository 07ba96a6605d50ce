using System.Globalization;
using StatementsGen.Checks.Findings;
using StatementsGen.Generator.Corpus;
using StatementsGen.Generator.Documents;
using StatementsGen.Naming;

namespace StatementsGen.Generator.Names;

/// <summary>All speakers or all entities of a project, by file. Equality is by value.</summary>
/// <typeparam name="T">The type of the speakers or entities.</typeparam>
/// <param name="Files">The files, first the one that lists all members; empty if names have no members.</param>
/// <param name="Findings">The findings about the names.</param>
internal sealed record NameIndex<T>(ValueList<NameIndexFile<T>> Files, ValueList<Finding> Findings)
{
    /// <summary>Builds the index.</summary>
    /// <param name="buckets">The entries of each bucket.</param>
    /// <param name="index">The documents.</param>
    /// <param name="kind">"speakers" or "entities", for messages.</param>
    internal static NameIndex<T> Build(ValueList<ValueList<NameEntry<T>>> buckets, CorpusIndex index, string kind)
    {
        if (buckets.Count == 0)
        {
            return new NameIndex<T>([], []);
        }

        var count = buckets.Sum(static bucket => bucket.Count);
        if (count > DocumentModel.MostMembers)
        {
            return new NameIndex<T>([new NameIndexFile<T>(null, [], [])], [TooManyNames(count, index.Documents[0].Key.FilePath, kind)]);
        }

        var ambiguous = AmbiguousMembers(buckets);
        var entries = buckets.Select(bucket => WithUniqueMembers(bucket, ambiguous)).ToArray();
        var members = entries.SelectMany(static bucket => bucket.Select(static entry => entry.Member)).ToArray();
        Array.Sort(members, StringComparer.Ordinal);
        var all = ValueList<string>.Own(members);
        return new NameIndex<T>(
            entries.Length == 1
                ? [new NameIndexFile<T>(null, entries[0], all)]
                : [new NameIndexFile<T>(null, [], all), .. entries.Select(static (bucket, number) => new NameIndexFile<T>(number, bucket, null))],
            []);
    }

    // The members that several names request, such as "Al-Qaeda" and "Al Qaeda". No name gets such a member, so that its meaning cannot change later.
    private static HashSet<string> AmbiguousMembers(ValueList<ValueList<NameEntry<T>>> buckets)
    {
        var members = new HashSet<string>(StringComparer.Ordinal);
        var ambiguous = new HashSet<string>(StringComparer.Ordinal);
        foreach (var bucket in buckets)
        {
            foreach (var entry in bucket)
            {
                if (!members.Add(entry.Member))
                {
                    ambiguous.Add(entry.Member);
                }
            }
        }

        return ambiguous;
    }

    private static ValueList<NameEntry<T>> WithUniqueMembers(ValueList<NameEntry<T>> bucket, HashSet<string> ambiguous) =>
    [
        .. bucket
            .Select(entry => ambiguous.Contains(entry.Member) ? entry with { Member = $"{entry.Member}_{StableHash.Of(entry.Name)}" } : entry)
            .OrderBy(static entry => entry.Member, StringComparer.Ordinal),
    ];

    private static Finding TooManyNames(int count, string file, string kind) => Finding.InFile(
        Rules.TooManyNames,
        file,
        count.ToString(CultureInfo.InvariantCulture),
        kind,
        DocumentModel.MostMembers.ToString(CultureInfo.InvariantCulture));
}

/// <summary>A generated file of a name index. A file without entries and without a list is not written. Equality is by value.</summary>
/// <typeparam name="T">The type of the speakers or entities.</typeparam>
/// <param name="Bucket">The bucket in the file, 0-based; <see langword="null"/> for the file that lists all members.</param>
/// <param name="Entries">The entries whose members are in the file, in ordinal order of the members.</param>
/// <param name="All">The names of all members in ordinal order, if the file lists them.</param>
internal sealed record NameIndexFile<T>(int? Bucket, ValueList<NameEntry<T>> Entries, ValueList<string>? All);
