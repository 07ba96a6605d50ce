using Microsoft.CodeAnalysis;

namespace StatementsGen.Generator.Diagnostics;

/// <summary>Hands findings to the compiler.</summary>
internal static class FindingReporting
{
    /// <summary>Reports findings.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="findings">The findings.</param>
    internal static void Report(this SourceProductionContext output, ValueList<Finding> findings)
    {
        foreach (var finding in findings)
        {
            output.Report(finding);
        }
    }

    /// <summary>Reports a finding.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="finding">The finding.</param>
    internal static void Report(this SourceProductionContext output, Finding finding) => output.ReportDiagnostic(finding.ToDiagnostic());
}
