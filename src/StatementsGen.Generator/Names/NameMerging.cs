using StatementsGen.Naming;
using StatementsGen.Outlines;

namespace StatementsGen.Generator.Names;

/// <summary>Merges the occurrences of each speaker and each entity, and names its member.</summary>
internal static class NameMerging
{
    // UTF-16 code units. Long enough for most organizations, so that two shortened names are rarely the same.
    private const int LongestMember = 80;

    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "All", "Listed", "Speakers", "Entities",
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    /// <summary>Merges the speakers of a bucket.</summary>
    /// <param name="bucket">The bucket.</param>
    internal static ValueList<NameEntry<Speaker>> Speakers(NameBucket<SpeakerOutline> bucket) => Merge(
        bucket,
        static speaker => speaker.Name,
        static (name, speakers) => new Speaker(
            name,
            Agreed(speakers, static speaker => speaker.Role),
            Agreed(speakers, static speaker => speaker.Organization),
            AgreedKind(speakers, static speaker => speaker.Kind)));

    /// <summary>Merges the entities of a bucket.</summary>
    /// <param name="bucket">The bucket.</param>
    internal static ValueList<NameEntry<Entity>> Entities(NameBucket<EntityOutline> bucket) => Merge(
        bucket,
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

    private static ValueList<NameEntry<TValue>> Merge<TSource, TValue>(
        NameBucket<TSource> bucket,
        Func<TSource, string> nameOf,
        Func<string, List<TSource>, TValue> make)
        where TSource : class
    {
        var names = new Dictionary<string, SameName<TSource>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (value, _, path) in bucket.Occurrences)
        {
            var name = nameOf(value);
            if (!names.TryGetValue(name, out var merged))
            {
                names.Add(name, merged = new SameName<TSource>(name));
            }

            merged.Add(name, value, path);
        }

        return
        [
            .. names.Values.Select(merged => new NameEntry<TValue>(
                MemberName(merged.Name),
                merged.Name,
                make(merged.Name, merged.Values),
                [.. merged.FirstPaths],
                merged.Documents)),
        ];
    }

    private static string MemberName(string name) => IdentifierNaming.PascalCase(name, longest: LongestMember) switch
    {
        "" => "Unnamed",
        var words when Reserved.Contains(words) => words + "_2",
        var words => words,
    };

    // The one value that documents give; null if they contradict each other.
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

    /// <summary>The occurrences of one name. Names that differ only in case are the same.</summary>
    /// <typeparam name="T">The type of the speaker or entity.</typeparam>
    private sealed class SameName<T>(string name)
    {
        private string? _last;

        /// <summary>The last spelling in ordinal order: of <c>PAKISTAN</c> and <c>Pakistan</c> the latter, whichever document comes first.</summary>
        internal string Name { get; private set; } = name;

        internal List<T> Values { get; } = [];

        /// <summary>The paths of the first documents that have the name.</summary>
        internal List<string> FirstPaths { get; } = [];

        /// <summary>The number of documents that have the name. Their occurrences are added in order.</summary>
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
            if (FirstPaths.Count < NameEntry<T>.MostPaths)
            {
                FirstPaths.Add(path);
            }
        }
    }
}
