namespace StatementsGen.Checks.Approvals;

/// <summary>In what texts differ from what is approved.</summary>
/// <param name="Lines">The approved lines that were compared.</param>
/// <param name="Statements">The statements that were compared.</param>
/// <param name="Differences">The differences; their indexes are those of the two lists.</param>
internal sealed record ApprovalResult(
    IReadOnlyList<ApprovedLine> Lines,
    IReadOnlyList<CurrentStatement> Statements,
    IReadOnlyList<StatementDifference> Differences);
