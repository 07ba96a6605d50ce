namespace StatementsGen.Naming;

/// <summary>Names the members that stand for the statements of a document: of each statement's leading words.</summary>
internal static class MemberNaming
{
    /// <summary>The name of a statement without a word that could stand in a name.</summary>
    internal const string Fallback = "Statement";

    /// <summary>The most words in a name.</summary>
    internal const int MostWords = 6;

    /// <summary>What a document's class holds beside its statements, and what every class inherits.</summary>
    internal static readonly IReadOnlyList<string> Reserved =
    [
        "Title", "Document", "Text", "Metadata", "Compiled",
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    ];

    /// <summary>The names of a document's statements, in order.</summary>
    /// <param name="statements">The statements' texts, in order.</param>
    /// <param name="className">The class that holds the members; none may have its name.</param>
    internal static ValueList<string> NamesOf(IReadOnlyList<string> statements, string className)
    {
        var unique = new UniqueNames([.. Reserved, className]);
        var names = new string[statements.Count];
        for (var i = 0; i < names.Length; i++)
        {
            var words = IdentifierNaming.PascalCase(statements[i], MostWords);
            names[i] = unique.Take(words.Length == 0 ? Fallback : words);
        }

        return ValueList<string>.Own(names);
    }
}
