namespace StatementsGen.Naming;

/// <summary>Names the members that stand for the statements of a document: of its key, or else of its leading words.</summary>
internal static class MemberNaming
{
    /// <summary>The name of a statement without a word that could stand in a name.</summary>
    internal const string Fallback = "Statement";

    /// <summary>The most words in a name.</summary>
    internal const int MostWords = 6;

    /// <summary>What a document's class holds beside its statements, and what every class inherits.</summary>
    internal static readonly IReadOnlyList<string> Reserved =
    [
        "Title", "Document", "Text", "Metadata", "Compiled", "CompiledMetadata",
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    ];

    /// <summary>The name that a key gives.</summary>
    /// <param name="key">The key.</param>
    internal static string OfKey(string key) => IdentifierNaming.PascalCase(key, longest: IdentifierNaming.LongestGivenName);

    /// <summary>The names of a document's statements, in order. Keys take theirs before any leading words do.</summary>
    /// <param name="statements">The statements' texts, in order.</param>
    /// <param name="className">The class that holds the members; none may have its name.</param>
    /// <param name="keys">The statements' keys; by default none has one.</param>
    internal static ValueList<string> NamesOf(IReadOnlyList<string> statements, string className, IReadOnlyList<string?>? keys = null)
    {
        var unique = new UniqueNames([.. Reserved, className]);
        var names = new string[statements.Count];
        for (var i = 0; i < keys?.Count; i++)
        {
            names[i] = keys[i] is { } key ? unique.Take(OfKey(key)) : null!;
        }

        for (var i = 0; i < names.Length; i++)
        {
            if (names[i] is not null)
            {
                continue;
            }

            var words = IdentifierNaming.PascalCase(statements[i], MostWords);
            names[i] = unique.Take(words.Length == 0 ? Fallback : words);
        }

        return ValueList<string>.Own(names);
    }
}
