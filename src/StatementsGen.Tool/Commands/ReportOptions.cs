using System.CommandLine;
using StatementsGen.Tool.Reporting;
using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Commands;

/// <summary>The options of commands that report findings.</summary>
internal sealed class ReportOptions
{
    private static readonly string[] Formats = ["text", "json", "github", "sarif"];

    private readonly Option<string> _format = new("--format", "-f")
    {
        Description = "How to write findings. github: workflow commands, which show them in a pull request. sarif: SARIF 2.1.0.",
        HelpName = string.Join('|', Formats),
        DefaultValueFactory = static _ => Formats[0],
    };

    private readonly Option<string[]> _severity = new("--severity")
    {
        Description = "Sets the severity of a finding: none, info, warning or error.",
        HelpName = "ID=SEVERITY",
        DefaultValueFactory = static _ => [],
    };

    private readonly Option<bool> _warningsAsErrors = new("--warnings-as-errors") { Description = "Takes warnings for errors." };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    internal Command AddTo(Command command)
    {
        _format.AcceptOnlyFromAmong(Formats);
        command.Options.Add(_format);
        command.Options.Add(_severity);
        command.Options.Add(_warningsAsErrors);
        return command;
    }

    /// <summary>Returns the format that a command line asks for.</summary>
    /// <param name="result">The command line.</param>
    internal ReportFormat FormatOf(ParseResult result) => (ReportFormat)Array.IndexOf(Formats, result.GetRequiredValue(_format));

    /// <summary>Returns the severities that a command line sets.</summary>
    /// <param name="result">The command line.</param>
    /// <exception cref="CommandFailure">One of them is malformed, or of a rule that cannot be configured.</exception>
    internal SeveritySettings SeveritiesOf(ParseResult result) => new(result.GetRequiredValue(_severity), result.GetValue(_warningsAsErrors));

    /// <summary>Returns the folders that paths are written from.</summary>
    /// <param name="console">The console.</param>
    internal static ReportPlace PlaceOf(ToolConsole console) => new(console.Directory, console.Workspace ?? console.Directory);
}
