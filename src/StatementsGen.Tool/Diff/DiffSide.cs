using StatementsGen.Checks.Approvals;

namespace StatementsGen.Tool.Diff;

/// <summary>One side of a comparison: the statements of a folder of texts.</summary>
/// <param name="Records">The statements, document by document in ordinal order.</param>
/// <param name="Positions">The line and column of each.</param>
internal sealed record DiffSide(IReadOnlyList<StatementRecord> Records, IReadOnlyList<TextPosition> Positions)
{
    /// <summary>Makes a side of documents.</summary>
    /// <param name="documents">The documents, in ordinal order of their paths.</param>
    internal static DiffSide Of(IEnumerable<StatementDocument> documents)
    {
        var records = new List<StatementRecord>();
        var positions = new List<TextPosition>();
        foreach (var document in documents)
        {
            records.AddRange(StatementRecord.Of(document));
            positions.AddRange(document.Statements.Select(static statement => statement.Position));
        }

        return new DiffSide(records, positions);
    }
}
