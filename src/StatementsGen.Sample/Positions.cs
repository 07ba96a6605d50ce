using StatementsGen.Sample.Seeds;

namespace StatementsGen.Sample;

/// <summary>Sorts statements by what they do: a switch over the acts of who speaks.</summary>
public static class Positions
{
    /// <summary>Returns what a statement is.</summary>
    /// <param name="statement">The statement.</param>
    public static Position Of(Statement statement) => statement switch
    {
        // A constant, so the compiler looks after this line: it breaks when these words change.
        { Text: BannedTtp.Text.TheRejectionOfTalksWithThe } => Position.Rejection,
        AttributedStatement { IsNegated: true } => Position.Comment,
        AttributedStatement { Act: Act.Reject or Act.Deny } => Position.Rejection,
        AttributedStatement { Act: Act.Promise or Act.Agree } => Position.Commitment,
        AttributedStatement => Position.Stand,
        _ => Position.Comment,
    };
}
