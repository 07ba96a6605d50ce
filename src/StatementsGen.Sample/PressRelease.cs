namespace StatementsGen.Sample;

/// <summary>What the front matter of each press release says: filled at compile time, checked in the text file.</summary>
[StatementMetadata("press/**")]
public sealed partial record PressRelease
{
    /// <summary>The day of the release. A release without one does not compile.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Where it was published.</summary>
    public Uri? Source { get; init; }

    /// <summary>How much it matters.</summary>
    public Importance Level { get; init; } = Importance.Normal;

    /// <summary>What it is about.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The release that it answers.</summary>
    public StatementDocument? Answers { get; init; }
}
