using StatementsGen.Checks.Findings;
using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Reporting;

/// <summary>The severities that a command line sets.</summary>
internal sealed class SeveritySettings
{
    private static readonly Dictionary<string, Severity?> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["none"] = null,
        ["hidden"] = Severity.Hidden,
        ["silent"] = Severity.Hidden,
        ["info"] = Severity.Info,
        ["suggestion"] = Severity.Info,
        ["warning"] = Severity.Warning,
        ["error"] = Severity.Error,
    };

    private readonly Dictionary<string, Severity?> _byId = new(StringComparer.Ordinal);
    private readonly bool _warningsAsErrors;

    /// <summary>Reads severities.</summary>
    /// <param name="settings">Settings such as <c>STG0106=error</c>; of two for one rule the last counts.</param>
    /// <param name="warningsAsErrors">Whether warnings are errors.</param>
    /// <exception cref="CommandFailure">A setting is malformed, or of a rule that cannot be configured.</exception>
    internal SeveritySettings(IEnumerable<string> settings, bool warningsAsErrors)
    {
        _warningsAsErrors = warningsAsErrors;
        foreach (var setting in settings.SelectMany(static setting => setting.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            if (setting.Split('=') is not [var id, var name] || !Names.TryGetValue(name, out var severity))
            {
                throw new CommandFailure($"'{setting}' is no severity. Write it as STG0106=error; the severities are none, info, warning and error.");
            }

            var rule = Rules.All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase))
                ?? throw new CommandFailure($"There is no finding '{id}'.");
            if (!rule.IsConfigurable && severity != rule.Severity)
            {
                throw new CommandFailure($"{rule.Id} cannot be configured: without it, wrong code would pass for right.");
            }

            _byId[rule.Id] = severity;
        }
    }

    /// <summary>Returns the severity of a rule; <see langword="null"/> if its findings are not reported.</summary>
    /// <param name="rule">The rule.</param>
    internal Severity? Of(Rule rule)
    {
        var severity = _byId.TryGetValue(rule.Id, out var set) ? set : rule.Severity;
        return severity switch
        {
            Severity.Hidden => null,
            Severity.Warning when _warningsAsErrors => Severity.Error,
            _ => severity,
        };
    }

    /// <summary>Returns a finding as it is reported; <see langword="null"/> if it is not.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="context">The line that it stands in.</param>
    internal ReportedFinding? Report(Finding finding, string context) => Of(finding.Rule) is { } severity ? new ReportedFinding(finding, severity, context) : null;
}
