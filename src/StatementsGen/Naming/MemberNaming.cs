namespace StatementsGen.Naming;

/// <summary>Names the members for the statements of a document: by the key, or else by the leading words.</summary>
internal static class MemberNaming
{
    /// <summary>The name of a statement without any word for a name.</summary>
    internal const string Fallback = "Statement";

    /// <summary>The maximum number of words in a name.</summary>
    internal const int MostWords = 6;

    /// <summary>The other members of a document's class, and the members that every class inherits.</summary>
    internal static readonly IReadOnlyList<string> Reserved =
    [
        "Title", "Document", "Text", "Metadata", SectionNaming.ClassName, "Compiled", "CompiledMetadata",
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    ];

    /// <summary>Returns the name that a key gives. A number after <c>_</c> at its end is kept, so that a key can pin the name of a repeated statement.</summary>
    /// <param name="key">The key.</param>
    internal static string OfKey(string key)
    {
        var number = StartOfNumber(key);
        var words = IdentifierNaming.PascalCase(key.Substring(0, number), longest: IdentifierNaming.LongestGivenName - (key.Length - number));
        return words.Length > 0 ? $"{words}{key.Substring(number)}" : IdentifierNaming.PascalCase(key, longest: IdentifierNaming.LongestGivenName);
    }

    /// <summary>Returns the name that the leading words of a statement give.</summary>
    /// <param name="statement">The statement's text.</param>
    /// <param name="fallback">The name of one without a word that could stand in a name.</param>
    internal static string OfWords(string statement, string fallback = Fallback) =>
        IdentifierNaming.PascalCase(statement, MostWords) is { Length: > 0 } words ? words : fallback;

    /// <summary>Returns the names of a document's statements, in order.</summary>
    /// <param name="document">The document.</param>
    internal static ValueList<string> NamesOf(StatementDocument document) => NamesOf(
        [.. document.Statements.Select(static statement => statement.Text)],
        document.Name,
        [.. document.Statements.Select(static statement => statement.Key)]);

    /// <summary>Returns the names of a document's statements, in order. Names from keys are assigned first.</summary>
    /// <param name="statements">The statements' texts, in order.</param>
    /// <param name="className">The class that holds the members; none may have its name.</param>
    /// <param name="keys">The statements' keys; by default none has one.</param>
    /// <param name="fallback">The name of a statement without a word that could stand in a name.</param>
    internal static ValueList<string> NamesOf(
        IReadOnlyList<string> statements,
        string className,
        IReadOnlyList<string?>? keys = null,
        string fallback = Fallback)
    {
        var unique = new UniqueNames([.. Reserved, className]);
        var names = new string[statements.Count];
        for (var i = 0; i < keys?.Count; i++)
        {
            names[i] = keys[i] is { } key ? unique.Take(OfKey(key)) : null!;
        }

        for (var i = 0; i < names.Length; i++)
        {
            names[i] ??= unique.Take(OfWords(statements[i], fallback));
        }

        return ValueList<string>.Own(names);
    }

    private static int StartOfNumber(string key)
    {
        var start = key.Length;
        while (start > 0 && key[start - 1] is >= '0' and <= '9')
        {
            start--;
        }

        return start > 0 && start < key.Length && key[start - 1] == '_' ? start - 1 : key.Length;
    }
}
