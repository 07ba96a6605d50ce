using System.Collections.Immutable;
using StatementsGen.Generator.Documents;
using StatementsGen.Naming;

namespace StatementsGen.Generator.Corpus;

/// <summary>Merges the speakers and the entities of all documents, and names a member for each.</summary>
internal static class Roster
{
    // Long enough for the full names of most bodies, so that two of them seldom share what is left of them.
    private const int LongestMember = 80;

    private static readonly string[] Reserved =
    [
        "All", "Speakers", "Entities",
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    ];

    /// <summary>The speakers of all documents.</summary>
    /// <param name="keys">The documents, in ordinal order of their paths.</param>
    internal static ValueList<RosterEntry<Speaker>> OfSpeakers(ImmutableArray<DocumentKey> keys) => Merge(
        keys.SelectMany(static key => key.Speakers.Select(speaker => (speaker, key.Path))),
        static speaker => speaker.Name,
        static (name, speakers) => new Speaker(
            name,
            Agreed(speakers.Select(static speaker => speaker.Role)),
            Agreed(speakers.Select(static speaker => speaker.Organization))));

    /// <summary>The entities of all documents.</summary>
    /// <param name="keys">The documents, in ordinal order of their paths.</param>
    internal static ValueList<RosterEntry<Entity>> OfEntities(ImmutableArray<DocumentKey> keys) => Merge(
        keys.SelectMany(static key => key.Entities.Select(entity => (entity, key.Path))),
        static entity => entity.Name,
        static (name, entities) => new Entity(
            name,
            [.. entities.SelectMany(static entity => entity.Aliases).Distinct(StringComparer.Ordinal).OrderBy(static alias => alias, StringComparer.Ordinal)]));

    private static ValueList<RosterEntry<TValue>> Merge<TSource, TValue>(
        IEnumerable<(TSource Item, string Path)> items,
        Func<TSource, string> nameOf,
        Func<string, IEnumerable<TSource>, TValue> make)
    {
        var entries = items
            .GroupBy(item => nameOf(item.Item), StringComparer.OrdinalIgnoreCase)
            .Select(group =>
            {
                // Of "PAKISTAN" and "Pakistan" the latter, whichever document comes first.
                var name = group.Select(item => nameOf(item.Item)).Aggregate(static (a, b) => string.CompareOrdinal(a, b) >= 0 ? a : b);
                return new RosterEntry<TValue>(
                    MemberName(name),
                    name,
                    make(name, group.Select(static item => item.Item)),
                    [.. group.Select(static item => item.Path).Distinct(StringComparer.Ordinal)]);
            });

        // Two names with the same words, such as "Al-Qaeda" and "Al Qaeda": neither gets the plain member, lest it change its meaning later.
        return
        [
            .. entries
                .GroupBy(static entry => entry.Member, StringComparer.Ordinal)
                .SelectMany(static group => group.Count() == 1
                    ? group
                    : group.Select(static entry => entry with { Member = $"{entry.Member}_{StableHash.Of(entry.Name)}" }))
                .OrderBy(static entry => entry.Member, StringComparer.Ordinal),
        ];
    }

    private static string MemberName(string name)
    {
        var words = IdentifierNaming.PascalCase(name, longest: LongestMember);
        return new UniqueNames(Reserved).Take(words.Length == 0 ? "Unnamed" : words);
    }

    // What the documents say, where they do not contradict each other.
    private static string? Agreed(IEnumerable<string?> values)
    {
        var said = values.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Take(2).ToList();
        return said.Count == 1 ? said[0] : null;
    }
}
