using StatementsGen.Naming;
using StatementsGen.Outlines;

namespace StatementsGen.Generator.Corpus;

/// <summary>Merges what the documents say of each speaker and each entity, and names a member for it.</summary>
internal static class RosterMerging
{
    // Long enough for the full names of most bodies, so that two of them seldom share what is left of them.
    private const int LongestMember = 80;

    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "All", "Listed", "Speakers", "Entities",
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    /// <summary>The speakers of a share.</summary>
    /// <param name="share">The share.</param>
    internal static ValueList<RosterEntry<Speaker>> Speakers(RosterShare<SpeakerOutline> share) => Merge(
        share,
        static speaker => speaker.Name,
        static (name, speakers) => new Speaker(
            name,
            Agreed(speakers, static speaker => speaker.Role),
            Agreed(speakers, static speaker => speaker.Organization),
            AgreedKind(speakers, static speaker => speaker.Kind)));

    /// <summary>The entities of a share.</summary>
    /// <param name="share">The share.</param>
    internal static ValueList<RosterEntry<Entity>> Entities(RosterShare<EntityOutline> share) => Merge(
        share,
        static entity => entity.Name,
        static (name, entities) =>
        {
            var aliases = new SortedSet<string>(StringComparer.Ordinal);
            foreach (var entity in entities)
            {
                foreach (var alias in entity.Aliases)
                {
                    aliases.Add(alias);
                }
            }

            return new Entity(name, [.. aliases], AgreedKind(entities, static entity => entity.Kind));
        });

    private static ValueList<RosterEntry<TValue>> Merge<TSource, TValue>(
        RosterShare<TSource> share,
        Func<TSource, string> nameOf,
        Func<string, List<TSource>, TValue> make)
        where TSource : class
    {
        var sightings = new Dictionary<string, NameSightings<TSource>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (value, _, path) in share.Sightings)
        {
            var name = nameOf(value);
            if (!sightings.TryGetValue(name, out var seen))
            {
                sightings.Add(name, seen = new NameSightings<TSource>(name));
            }

            seen.Add(name, value, path);
        }

        return
        [
            .. sightings.Values.Select(seen => new RosterEntry<TValue>(
                MemberName(seen.Name),
                seen.Name,
                make(seen.Name, seen.Values),
                [.. seen.FirstPaths],
                seen.Documents)),
        ];
    }

    private static string MemberName(string name) => IdentifierNaming.PascalCase(name, longest: LongestMember) switch
    {
        "" => "Unnamed",
        var words when Reserved.Contains(words) => words + "_2",
        var words => words,
    };

    // What the documents say, where they do not contradict each other.
    private static string? Agreed<T>(List<T> items, Func<T, string?> valueOf)
    {
        string? agreed = null;
        foreach (var item in items)
        {
            if (valueOf(item) is { } value)
            {
                if (agreed is not null && !agreed.Equals(value, StringComparison.OrdinalIgnoreCase))
                {
                    return null;
                }

                agreed ??= value;
            }
        }

        return agreed;
    }

    private static EntityKind AgreedKind<T>(List<T> items, Func<T, EntityKind> kindOf)
    {
        var agreed = EntityKind.Unknown;
        foreach (var item in items)
        {
            if (kindOf(item) is var kind and not EntityKind.Unknown)
            {
                if (agreed != EntityKind.Unknown && agreed != kind)
                {
                    return EntityKind.Unknown;
                }

                agreed = kind;
            }
        }

        return agreed;
    }

    /// <summary>Where a name stands, whatever its capitals.</summary>
    /// <typeparam name="T">What it names.</typeparam>
    private sealed class NameSightings<T>(string name)
    {
        private string? _last;

        /// <summary>Of <c>PAKISTAN</c> and <c>Pakistan</c> the latter, whichever document comes first.</summary>
        internal string Name { get; private set; } = name;

        internal List<T> Values { get; } = [];

        /// <summary>The first documents that have it.</summary>
        internal List<string> FirstPaths { get; } = [];

        /// <summary>How many have it. They come in order.</summary>
        internal int Documents { get; private set; }

        internal void Add(string name, T value, string path)
        {
            Name = string.CompareOrdinal(Name, name) >= 0 ? Name : name;
            Values.Add(value);
            if (path == _last)
            {
                return;
            }

            _last = path;
            Documents++;
            if (FirstPaths.Count < RosterEntry<T>.MostPaths)
            {
                FirstPaths.Add(path);
            }
        }
    }
}
