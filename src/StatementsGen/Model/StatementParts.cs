#if NET8_0_OR_GREATER
namespace StatementsGen;

/// <summary>The parts of a statement as JSON has them.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Index">Its index in the document.</param>
/// <param name="Span">Its span.</param>
/// <param name="Position">Its line and column.</param>
/// <param name="Mentions">The names in it.</param>
/// <param name="Attributions">Who says what in it.</param>
/// <param name="Key">Its key.</param>
internal sealed record StatementParts(
    string Text,
    int Index,
    TextSpan Span,
    TextPosition Position,
    ValueList<Mention>? Mentions,
    ValueList<Attribution>? Attributions,
    string? Key)
{
    /// <summary>Returns the parts of a statement.</summary>
    /// <param name="statement">The statement.</param>
    internal static StatementParts Of(Statement statement) => new(
        statement.Text, statement.Index, statement.Span, statement.Position, statement.Mentions, statement.Attributions, statement.Key);

    /// <summary>Returns the statement: an <see cref="AttributedStatement"/> if an attribution has a speaker.</summary>
    internal Statement ToStatement() => Attributions is { } attributions && AttributedStatement.PrimaryIndexOf(attributions) >= 0
        ? new AttributedStatement(Text, attributions, Index, Span, Position, Mentions ?? [], Key)
        : new Statement(Text, Index, Span, Position, Mentions, Attributions, Key);
}
#endif
