using System.Text.Json;
using System.Text.Json.Nodes;

namespace StatementsGen.Tool.Reporting;

/// <summary>Writes findings as one JSON object. The tool's README documents the schema.</summary>
internal static class JsonReport
{
    /// <summary>How JSON is written: to be read, and with characters as they are.</summary>
    internal static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Returns the object.</summary>
    /// <param name="report">The findings.</param>
    internal static string Of(FindingReport report) => new JsonObject { ["findings"] = FindingsOf(report) }.ToJsonString(Options);

    /// <summary>Returns the array of findings.</summary>
    /// <param name="report">The findings.</param>
    internal static JsonArray FindingsOf(FindingReport report) => [.. report.Findings.Select(static reported => Of(reported))];

    private static JsonObject Of(ReportedFinding reported)
    {
        var finding = reported.Finding;
        return new JsonObject
        {
            ["file"] = finding.FilePath,
            ["line"] = finding.Start.Line,
            ["column"] = finding.Start.Column,
            ["endLine"] = finding.End.Line,
            ["endColumn"] = finding.End.Column,
            ["severity"] = FindingLine.NameOf(reported.Severity),
            ["id"] = finding.Rule.Id,
            ["title"] = finding.Rule.Title,
            ["message"] = WellFormed.Of(finding.Message),
        };
    }
}
