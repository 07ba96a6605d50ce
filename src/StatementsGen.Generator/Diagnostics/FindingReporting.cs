using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Checks.Findings;

namespace StatementsGen.Generator.Diagnostics;

/// <summary>Reports findings to the compiler.</summary>
internal static class FindingReporting
{
    /// <summary>Reports findings.</summary>
    /// <param name="output">The compiler.</param>
    /// <param name="findings">The findings.</param>
    internal static void Report(this SourceProductionContext output, ValueList<Finding> findings)
    {
        foreach (var finding in findings)
        {
            output.Report(finding);
        }
    }

    /// <summary>Reports a finding.</summary>
    /// <param name="output">The compiler.</param>
    /// <param name="finding">The finding.</param>
    internal static void Report(this SourceProductionContext output, Finding finding) => output.ReportDiagnostic(finding.ToDiagnostic());

    /// <summary>Returns the finding as the compiler reports it.</summary>
    /// <param name="finding">The finding.</param>
    internal static Diagnostic ToDiagnostic(this Finding finding) =>
        Diagnostic.Create(Descriptors.Of(finding.Rule), finding.LocationOf(), PropertiesOf(finding.Fix), [.. finding.Arguments]);

    /// <summary>Returns the place of a finding as the compiler has it.</summary>
    /// <param name="finding">The finding.</param>
    internal static Location LocationOf(this Finding finding) => Location.Create(
        finding.FilePath,
        new Microsoft.CodeAnalysis.Text.TextSpan(finding.Span.Start, finding.Span.Length),
        new LinePositionSpan(FromZero(finding.Start), FromZero(finding.End)));

    // Only those of approvals are fixed where they are reported.
    private static ImmutableDictionary<string, string?>? PropertiesOf(Fix? fix) => fix is { RemovedApproval: not null } or { AddedApproval: not null }
        ? fix.ToProperties().ToImmutableDictionary(StringComparer.Ordinal)
        : null;

    private static LinePosition FromZero(TextPosition position) => new(position.Line - 1, position.Column - 1);
}
