using System.Globalization;
using StatementsGen.Checks.Findings;

namespace StatementsGen.Tool.Reporting;

/// <summary>Writes findings as workflow commands of GitHub Actions: <c>::error file=a.txt,line=1,col=2::message</c>.</summary>
internal static class WorkflowCommand
{
    /// <summary>Returns the command of a finding.</summary>
    /// <param name="reported">The finding.</param>
    /// <param name="place">The folders that paths are written from.</param>
    internal static string Of(ReportedFinding reported, ReportPlace place)
    {
        var finding = reported.Finding;
        var command = reported.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        };
        var lines = finding.Start.Line == finding.End.Line
            ? string.Create(CultureInfo.InvariantCulture, $"line={finding.Start.Line},col={finding.Start.Column},endColumn={finding.End.Column}")
            : string.Create(CultureInfo.InvariantCulture, $"line={finding.Start.Line},endLine={finding.End.Line}");
        return $"::{command} file={Property(place.InRepository(finding.FilePath))},{lines},title={Property($"{finding.Rule.Id}: {finding.Rule.Title}")}::{Data(finding.Message)}";
    }

    // The escapes of actions/toolkit; a line break would end the command, and the next line could be another.
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
