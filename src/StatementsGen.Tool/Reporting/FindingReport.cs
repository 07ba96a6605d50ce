using StatementsGen.Checks.Findings;

namespace StatementsGen.Tool.Reporting;

/// <summary>What a command found.</summary>
/// <param name="Findings">The findings, in the order in which they are reported.</param>
internal sealed record FindingReport(IReadOnlyList<ReportedFinding> Findings)
{
    /// <summary>The number of errors.</summary>
    internal int ErrorCount => Findings.Count(static finding => finding.Severity == Severity.Error);

    /// <summary>Returns findings in order of files and places.</summary>
    /// <param name="findings">The findings.</param>
    internal static FindingReport Sorted(IEnumerable<ReportedFinding> findings) => new(
    [
        .. findings
            .OrderBy(static reported => reported.Finding.FilePath, StringComparer.Ordinal)
            .ThenBy(static reported => reported.Finding.Start.Line)
            .ThenBy(static reported => reported.Finding.Start.Column)
            .ThenBy(static reported => reported.Finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(static reported => reported.Finding.Message, StringComparer.Ordinal),
    ]);
}
