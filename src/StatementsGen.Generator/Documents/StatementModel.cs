namespace StatementsGen.Generator.Documents;

/// <summary>A statement to generate a member for. Equality is by value.</summary>
/// <param name="Text">The statement's text.</param>
/// <param name="Position">Its line and column.</param>
/// <param name="Speaker">The speakers with role and organization; <see langword="null"/> if no speaker is known.</param>
/// <param name="Cue">The words that attribute the statement, if there are any.</param>
/// <param name="Key">The key that names the member, if the statement has one.</param>
/// <param name="Act">What the speaker does by it (<c>Deny</c>, <c>not State</c>), if the words are more than a plain statement.</param>
/// <param name="Addressee">Whom it is said to, if the text names anybody.</param>
internal sealed record StatementModel(
    string Text, TextPosition Position, string? Speaker, string? Cue, string? Key, string? Act = null, string? Addressee = null)
{
    /// <summary>Returns the model of a statement.</summary>
    /// <param name="statement">The statement.</param>
    internal static StatementModel Of(Statement statement) => statement is AttributedStatement attributed
        ? new StatementModel(
            statement.Text,
            statement.Position,
            string.Join(" and ", attributed.Speakers.Select(static speaker => speaker.ToString())),
            attributed.Cue,
            statement.Key,
            ActOf(attributed),
            attributed.Addressee?.Name)
        : new StatementModel(statement.Text, statement.Position, null, null, statement.Key);

    private static string? ActOf(AttributedStatement statement) =>
        statement.IsNegated ? $"not {statement.Act}" : statement.Act == StatementsGen.Act.State ? null : statement.Act.ToString();
}
