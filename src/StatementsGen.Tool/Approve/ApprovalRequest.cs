using StatementsGen.Tool.Reporting;

namespace StatementsGen.Tool.Approve;

/// <summary>What to approve.</summary>
/// <param name="Patterns">Patterns of the documents to record; empty to record those that the file records.</param>
/// <param name="IsPinned">Whether to record statements with a key alone.</param>
/// <param name="Mode">What happens to changes.</param>
/// <param name="Severities">The severities of findings.</param>
internal sealed record ApprovalRequest(string[] Patterns, bool IsPinned, ApprovalMode Mode, SeveritySettings Severities);
