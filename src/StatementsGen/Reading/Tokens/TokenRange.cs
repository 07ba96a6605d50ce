namespace StatementsGen.Reading.Tokens;

/// <summary>A range of consecutive tokens of a paragraph.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index just past the last token.</param>
internal readonly record struct TokenRange(int First, int End)
{
    /// <summary>No tokens.</summary>
    internal static TokenRange None { get; }

    /// <summary>Whether there are no tokens.</summary>
    internal bool IsEmpty => End <= First;
}
