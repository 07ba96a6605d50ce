using StatementsGen.Checks.Approvals;

namespace StatementsGen.Tool.Diff;

/// <summary>In what the statements of two folders differ.</summary>
/// <param name="Old">The statements as they were.</param>
/// <param name="New">The statements as they are.</param>
/// <param name="Differences">The differences; their indexes are those of the two sides.</param>
internal sealed record StatementDiff(DiffSide Old, DiffSide New, IReadOnlyList<StatementDifference> Differences)
{
    /// <summary>Compares two sides.</summary>
    /// <param name="old">The statements as they were.</param>
    /// <param name="new">The statements as they are.</param>
    internal static StatementDiff Of(DiffSide old, DiffSide @new) => new(old, @new, StatementComparison.Compare(old.Records, @new.Records));

    /// <summary>The differences by document, in ordinal order: a statement that is gone stands in its old one.</summary>
    internal IEnumerable<IGrouping<string, DiffEntry>> Documents => Differences
        .Select(difference => new DiffEntry(
            difference.Kind,
            difference.Old < 0 ? null : Old.Records[difference.Old],
            difference.New < 0 ? null : New.Records[difference.New],
            difference.New < 0 ? Old.Positions[difference.Old] : New.Positions[difference.New]))
        .GroupBy(static entry => (entry.New ?? entry.Old!).Document, StringComparer.Ordinal)
        .OrderBy(static document => document.Key, StringComparer.Ordinal);
}

/// <summary>A difference between two statements.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Old">The statement as it was.</param>
/// <param name="New">The statement as it is.</param>
/// <param name="Position">The line and column where it stands, or stood if it is gone.</param>
internal sealed record DiffEntry(DifferenceKind Kind, StatementRecord? Old, StatementRecord? New, TextPosition Position);
