namespace StatementsGen.Naming;

/// <summary>Makes names unique: a name that is taken gets <c>_2</c>, <c>_3</c> and so on, in the order of the calls.</summary>
/// <remarks>A name depends only on the names before it, so adding a name at the end never renames the others.</remarks>
internal sealed class UniqueNames
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Creates a set of names in which some are reserved.</summary>
    /// <param name="reserved">The reserved names.</param>
    internal UniqueNames(IEnumerable<string> reserved)
    {
        foreach (var name in reserved)
        {
            _taken.Add(name);
        }
    }

    /// <summary>Returns the name, or the name with the first free number.</summary>
    /// <param name="name">The preferred name.</param>
    internal string Take(string name)
    {
        var unique = name;
        var count = _counts.TryGetValue(name, out var last) ? last : 1;
        while (!_taken.Add(unique))
        {
            count++;
            unique = FormattableString.Invariant($"{name}_{count}");
        }

        _counts[name] = count;
        return unique;
    }
}
