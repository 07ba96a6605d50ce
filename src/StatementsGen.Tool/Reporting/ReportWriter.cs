namespace StatementsGen.Tool.Reporting;

/// <summary>Writes findings in the format that the command line asks for.</summary>
internal static class ReportWriter
{
    /// <summary>Writes findings.</summary>
    /// <param name="report">The findings.</param>
    /// <param name="format">The format.</param>
    /// <param name="output">Where to.</param>
    /// <param name="place">The folders that paths are written from.</param>
    internal static void Write(FindingReport report, ReportFormat format, TextWriter output, ReportPlace place)
    {
        switch (format)
        {
            case ReportFormat.Json:
                output.WriteLine(JsonReport.Of(report));
                break;
            case ReportFormat.Sarif:
                output.WriteLine(SarifReport.Of(report, place));
                break;
            default:
                foreach (var finding in report.Findings)
                {
                    output.WriteLine(format == ReportFormat.GitHub ? WorkflowCommand.Of(finding, place) : FindingLine.Of(finding));
                }

                break;
        }
    }
}
