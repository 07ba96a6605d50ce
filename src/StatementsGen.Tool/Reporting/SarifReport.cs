using System.Globalization;
using System.Text.Json;
using StatementsGen.Checks.Findings;
using StatementsGen.Naming;
using StatementsGen.Tool.Reporting.Sarif;

namespace StatementsGen.Tool.Reporting;

/// <summary>Writes findings as SARIF 2.1.0, which code hosts and editors read.</summary>
internal static class SarifReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    // The number is that of how it is made: code hosts compare fingerprints of one name alone.
    private const string Fingerprint = "statementsFinding/v1";

    /// <summary>Returns the log.</summary>
    /// <param name="report">The findings.</param>
    /// <param name="place">The folders that paths are written from.</param>
    internal static string Of(FindingReport report, ReportPlace place)
    {
        var rules = report.Findings.Select(static reported => reported.Finding.Rule).Distinct().OrderBy(static rule => rule.Id, StringComparer.Ordinal).ToList();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var results = report.Findings.Select(reported => ResultOf(reported, rules, place, seen)).ToList();
        var version = typeof(SarifReport).Assembly.GetName().Version!.ToString(3);
        var driver = new SarifDriver("statements", version, [.. rules.Select(RuleOf)]);
        return JsonSerializer.Serialize(
            new SarifLog(Schema, "2.1.0", [new SarifRun(new SarifTool(driver), results, "utf16CodeUnits")]),
            SarifJsonContext.Default.SarifLog);
    }

    private static SarifRule RuleOf(Rule rule)
    {
        var help = HelpPage.Of(rule);
        return new SarifRule(rule.Id, new SarifText(rule.Title + "."), new SarifHelp(help, help), new SarifConfiguration(LevelOf(rule.Severity)));
    }

    private static SarifResult ResultOf(ReportedFinding reported, List<Rule> rules, ReportPlace place, Dictionary<string, int> seen)
    {
        var finding = reported.Finding;
        var path = place.InRepository(finding.FilePath);
        return new SarifResult(
            finding.Rule.Id,
            rules.IndexOf(finding.Rule),
            LevelOf(reported.Severity),
            new SarifText(WellFormed.Of(finding.Message)),
            [
                new SarifLocation(new SarifPhysicalLocation(
                    new SarifArtifactLocation(UriOf(path)),
                    new SarifRegion(finding.Start.Line, finding.Start.Column, finding.End.Line, finding.End.Column))),
            ],
            new Dictionary<string, string> { [Fingerprint] = FingerprintOf(finding.Rule, path, reported.Context, seen) });
    }

    // Of the words and not of the line's number, so that a finding is known again when lines come before it.
    private static string FingerprintOf(Rule rule, string path, string context, Dictionary<string, int> seen)
    {
        var key = string.Join('\n', rule.Id, path, context.Trim());
        var count = seen[key] = seen.GetValueOrDefault(key) + 1;
        return StableHash.LongOf(string.Create(CultureInfo.InvariantCulture, $"{key}\n{count}"));
    }

    private static string UriOf(string path) => Path.IsPathRooted(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };
}
