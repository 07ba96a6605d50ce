using System.Collections.Immutable;
using System.Globalization;
using StatementsGen.Checks.Findings;
using StatementsGen.Generator.Documents;
using StatementsGen.Naming;

namespace StatementsGen.Generator.Corpus;

/// <summary>All speakers or all entities of a project, as they are spread over files. Equality is by value.</summary>
/// <typeparam name="T">What they are.</typeparam>
/// <param name="Files">The files, the one with the list of all first; nothing where there are no members for names.</param>
/// <param name="Findings">What is wrong with them.</param>
internal sealed record Roster<T>(ValueList<RosterFile<T>> Files, ValueList<Finding> Findings)
{
    /// <summary>Puts the shares of a project together.</summary>
    /// <param name="shares">The entries of each share.</param>
    /// <param name="index">The documents.</param>
    /// <param name="what">What the entries are, in words.</param>
    internal static Roster<T> Of(ImmutableArray<ValueList<RosterEntry<T>>> shares, CorpusIndex index, string what)
    {
        if (shares.IsEmpty)
        {
            return new Roster<T>([], []);
        }

        var count = shares.Sum(static share => share.Count);
        if (count > DocumentModel.MostMembers)
        {
            return new Roster<T>([new RosterFile<T>(null, [], [])], [TooMany(count, index.Documents[0].FilePath, what)]);
        }

        var shared = SharedMembers(shares);
        var entries = shares.Select(share => Named(share, shared)).ToArray();
        var members = entries.SelectMany(static share => share.Select(static entry => entry.Member)).ToArray();
        Array.Sort(members, StringComparer.Ordinal);
        var all = ValueList<string>.Own(members);
        return new Roster<T>(
            entries.Length == 1
                ? [new RosterFile<T>(null, entries[0], all)]
                : [new RosterFile<T>(null, [], all), .. entries.Select(static (share, number) => new RosterFile<T>(number, share, null))],
            []);
    }

    // Two names with the same words, such as "Al-Qaeda" and "Al Qaeda": neither gets the plain member, lest it change its meaning later.
    private static HashSet<string> SharedMembers(ImmutableArray<ValueList<RosterEntry<T>>> shares)
    {
        var members = new HashSet<string>(StringComparer.Ordinal);
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var share in shares)
        {
            foreach (var entry in share)
            {
                if (!members.Add(entry.Member))
                {
                    shared.Add(entry.Member);
                }
            }
        }

        return shared;
    }

    private static ValueList<RosterEntry<T>> Named(ValueList<RosterEntry<T>> share, HashSet<string> shared) =>
    [
        .. share
            .Select(entry => shared.Contains(entry.Member) ? entry with { Member = $"{entry.Member}_{StableHash.Of(entry.Name)}" } : entry)
            .OrderBy(static entry => entry.Member, StringComparer.Ordinal),
    ];

    private static Finding TooMany(int count, string file, string what) => Finding.InFile(
        Rules.TooManyNames,
        file,
        count.ToString(CultureInfo.InvariantCulture),
        what,
        DocumentModel.MostMembers.ToString(CultureInfo.InvariantCulture));
}

/// <summary>A generated file of a roster: none if nothing stands in it. Equality is by value.</summary>
/// <typeparam name="T">What it lists.</typeparam>
/// <param name="Share">Which share it holds, 0-based; <see langword="null"/> for the file with the list of all.</param>
/// <param name="Entries">The entries whose members stand in it, in ordinal order of these.</param>
/// <param name="All">The names of all members in ordinal order, in the file that lists them.</param>
internal sealed record RosterFile<T>(int? Share, ValueList<RosterEntry<T>> Entries, ValueList<string>? All);
