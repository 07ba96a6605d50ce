using StatementsGen.Sample.Seeds;

namespace StatementsGen.Sample;

/// <summary>Sorts statements by what they do: a switch over the kinds of statements.</summary>
public static class Positions
{
    /// <summary>Returns what a statement is.</summary>
    /// <param name="statement">The statement.</param>
    public static Position Of(Statement statement) => statement switch
    {
        // A constant, so the compiler looks after this line: it breaks when these words change.
        { Text: BannedTtp.Text.TheRejectionOfTalksWithThe } => Position.Rejection,
        AttributedStatement { Cue: { } cue } when cue.Contains("dismissed", StringComparison.Ordinal) => Position.Rejection,
        AttributedStatement => Position.Stand,
        _ => Position.Comment,
    };
}
