namespace StatementsGen.Checks.Approvals;

/// <summary>What is approved of a statement. Equality is by value.</summary>
/// <param name="Document">The document's path.</param>
/// <param name="Name">The name of its member; for a statement with a key, <c>#</c> and the key.</param>
/// <param name="Speaker">The name of its speaker; empty if nobody is known to say it.</param>
/// <param name="Words">Its text.</param>
internal sealed record StatementRecord(string Document, string Name, string Speaker, string Words)
{
    private const char KeyMark = '#';

    /// <summary>Whether the statement has a key.</summary>
    internal bool HasKey => Name.Length > 0 && Name[0] == KeyMark;

    /// <summary>Whether two statements have the same words and the same speaker.</summary>
    /// <param name="other">The other statement.</param>
    internal bool IsSame(StatementRecord other) => Words == other.Words && Speaker == other.Speaker;

    /// <summary>Returns the records of a document's statements, in order.</summary>
    /// <param name="document">The document.</param>
    internal static IReadOnlyList<StatementRecord> Of(StatementDocument document)
    {
        var names = Naming.MemberNaming.NamesOf(document);
        return
        [
            .. document.Statements.Select((statement, i) => new StatementRecord(
                document.Path,
                statement.Key is { } key ? KeyMark + key : names[i],
                (statement as AttributedStatement)?.Speaker.Name ?? "",
                statement.Text)),
        ];
    }
}
