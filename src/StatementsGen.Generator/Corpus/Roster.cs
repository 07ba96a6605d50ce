using System.Collections.Immutable;
using StatementsGen.Generator.Documents;
using StatementsGen.Naming;

namespace StatementsGen.Generator.Corpus;

/// <summary>Merges the speakers and the entities of all documents, and names a member for each.</summary>
internal static class Roster
{
    // Long enough for the full names of most bodies, so that two of them seldom share what is left of them.
    private const int LongestMember = 80;

    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "All", "Speakers", "Entities",
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

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
        Func<string, List<TSource>, TValue> make)
    {
        var sightings = new Dictionary<string, Sightings<TSource>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (item, path) in items)
        {
            var name = nameOf(item);
            if (!sightings.TryGetValue(name, out var seen))
            {
                sightings.Add(name, seen = new Sightings<TSource>(name));
            }

            seen.Add(name, item, path);
        }

        // Two names with the same words, such as "Al-Qaeda" and "Al Qaeda": neither gets the plain member, lest it change its meaning later.
        var entries = sightings.Values
            .Select(seen => new RosterEntry<TValue>(MemberName(seen.Name), seen.Name, make(seen.Name, seen.Items), [.. seen.Paths]))
            .ToList();
        var shared = new HashSet<string>(StringComparer.Ordinal);
        var members = new HashSet<string>(StringComparer.Ordinal);
        shared.UnionWith(entries.Select(static entry => entry.Member).Where(member => !members.Add(member)));
        return
        [
            .. entries
                .Select(entry => shared.Contains(entry.Member) ? entry with { Member = $"{entry.Member}_{StableHash.Of(entry.Name)}" } : entry)
                .OrderBy(static entry => entry.Member, StringComparer.Ordinal),
        ];
    }

    private static string MemberName(string name) => IdentifierNaming.PascalCase(name, longest: LongestMember) switch
    {
        "" => "Unnamed",
        var words when Reserved.Contains(words) => words + "_2",
        var words => words,
    };

    // What the documents say, where they do not contradict each other.
    private static string? Agreed(IEnumerable<string?> values)
    {
        var said = values.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Take(2).ToList();
        return said.Count == 1 ? said[0] : null;
    }

    /// <summary>Where a name stands, whatever its capitals.</summary>
    /// <typeparam name="T">What it names.</typeparam>
    private sealed class Sightings<T>(string name)
    {
        /// <summary>Of <c>PAKISTAN</c> and <c>Pakistan</c> the latter, whichever document comes first.</summary>
        internal string Name { get; private set; } = name;

        internal List<T> Items { get; } = [];

        /// <summary>The documents that have it, each once: they come in order.</summary>
        internal List<string> Paths { get; } = [];

        internal void Add(string name, T item, string path)
        {
            Name = string.CompareOrdinal(Name, name) >= 0 ? Name : name;
            Items.Add(item);
            if (Paths.Count == 0 || Paths[Paths.Count - 1] != path)
            {
                Paths.Add(path);
            }
        }
    }
}
