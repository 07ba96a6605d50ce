namespace StatementsGen.Checks.Approvals;

/// <summary>A difference between statements as they were and as they are. Equality is by value.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Old">The index of the statement among the old ones; -1 for a new one.</param>
/// <param name="New">The index of the statement among the new ones; -1 for one that is gone.</param>
internal readonly record struct StatementDifference(DifferenceKind Kind, int Old, int New);
