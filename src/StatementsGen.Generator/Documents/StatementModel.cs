namespace StatementsGen.Generator.Documents;

/// <summary>A statement to generate a member for. Equality is by value.</summary>
/// <param name="Text">The statement's text.</param>
/// <param name="Position">Its line and column.</param>
/// <param name="Speaker">The speaker with role and organization; <see langword="null"/> if the speaker is not known.</param>
/// <param name="Cue">The words that attribute the statement, if there are any.</param>
/// <param name="Key">The key that names the member, if the statement has one.</param>
internal sealed record StatementModel(string Text, TextPosition Position, string? Speaker, string? Cue, string? Key)
{
    /// <summary>Returns the model of a statement.</summary>
    /// <param name="statement">The statement.</param>
    internal static StatementModel Of(Statement statement) => statement is AttributedStatement { Speaker: var speaker, Cue: var cue }
        ? new StatementModel(statement.Text, statement.Position, speaker.ToString(), cue, statement.Key)
        : new StatementModel(statement.Text, statement.Position, null, null, statement.Key);
}
