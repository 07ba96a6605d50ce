namespace StatementsGen.Naming;

/// <summary>Gives out names, each once: a name that is taken gets <c>_2</c>, <c>_3</c> and so on in the order of asking.</summary>
/// <remarks>Since a name depends on the ones asked for before it alone, adding something at the end never renames what stands before.</remarks>
internal sealed class UniqueNames
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Makes a set of names in which some are taken from the start.</summary>
    /// <param name="reserved">The names that are not to be given out.</param>
    internal UniqueNames(IEnumerable<string> reserved)
    {
        foreach (var name in reserved)
        {
            _taken.Add(name);
        }
    }

    /// <summary>The name, or the first free one made of it.</summary>
    /// <param name="name">The name that is wished for.</param>
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
