namespace StatementsGen.Checks.Approvals;

/// <summary>A line of the file of approvals. Equality is by value.</summary>
/// <param name="Record">The approved statement.</param>
/// <param name="Text">The line, without its end.</param>
/// <param name="Span">Its place in the file.</param>
internal sealed record ApprovedLine(StatementRecord Record, string Text, TextSpan Span);
