namespace StatementsGen.Generator.Documents;

/// <summary>What the member of a statement is written from. Equality is by value.</summary>
/// <param name="Text">The statement's text.</param>
/// <param name="Position">Its line and column.</param>
/// <param name="Speaker">Who says it, with role and organization; <see langword="null"/> for a statement without a known speaker.</param>
/// <param name="Cue">The words that say that it is said, if there are any.</param>
/// <param name="Key">The key that its member is named after, if it has one.</param>
internal readonly record struct StatementModel(string Text, TextPosition Position, string? Speaker, string? Cue, string? Key)
{
    /// <summary>The model of a statement.</summary>
    /// <param name="statement">The statement.</param>
    internal static StatementModel Of(Statement statement) => statement is AttributedStatement { Speaker: var speaker, Cue: var cue }
        ? new StatementModel(statement.Text, statement.Position, speaker.ToString(), cue, statement.Key)
        : new StatementModel(statement.Text, statement.Position, null, null, statement.Key);
}
