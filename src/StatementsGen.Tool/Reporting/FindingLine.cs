using System.Globalization;
using StatementsGen.Checks.Findings;

namespace StatementsGen.Tool.Reporting;

/// <summary>Writes findings as compilers do, so that editors and build servers can follow them to their places.</summary>
internal static class FindingLine
{
    /// <summary>Returns the line of a finding: <c>file(line,column): severity ID: message</c>.</summary>
    /// <param name="reported">The finding.</param>
    internal static string Of(ReportedFinding reported) => Of(reported.Finding, reported.Severity);

    /// <summary>Returns the line of a finding with the severity of its rule.</summary>
    /// <param name="finding">The finding.</param>
    internal static string Of(Finding finding) => Of(finding, finding.Rule.Severity);

    /// <summary>Returns the name of a severity.</summary>
    /// <param name="severity">The severity.</param>
    internal static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static string Of(Finding finding, Severity severity) => string.Create(
        CultureInfo.InvariantCulture,
        $"{finding.FilePath}{finding.Start}: {NameOf(severity)} {finding.Rule.Id}: {finding.Message}");
}
