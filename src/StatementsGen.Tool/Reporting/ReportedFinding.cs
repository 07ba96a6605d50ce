using StatementsGen.Checks.Findings;

namespace StatementsGen.Tool.Reporting;

/// <summary>A finding as it is reported.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Severity">The severity: that of the rule, unless the command line sets another.</param>
/// <param name="Context">The line that it stands in, by which it is known again when lines move; empty for a file as a whole.</param>
internal sealed record ReportedFinding(Finding Finding, Severity Severity, string Context = "");
