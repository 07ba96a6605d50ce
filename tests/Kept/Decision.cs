using StatementsGen;

namespace Kept;

/// <summary>The metadata of the minutes.</summary>
[StatementMetadata("minutes/**")]
public sealed class Decision
{
    /// <summary>The day of the meeting.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The document that the meeting was about.</summary>
    public StatementDocument? About { get; init; }
}
