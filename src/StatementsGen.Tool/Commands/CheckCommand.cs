using System.CommandLine;
using System.Globalization;
using StatementsGen.Checks.Findings;
using StatementsGen.Tool.Check;
using StatementsGen.Tool.Files;
using StatementsGen.Tool.Progress;
using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Commands;

/// <summary>The command <c>statements check</c>.</summary>
internal static class CheckCommand
{
    /// <summary>Creates the command.</summary>
    /// <param name="console">What it writes to.</param>
    internal static Command Create(ToolConsole console)
    {
        var paths = PathArgument.Required();
        return new Command("check", "Checks documents: reports what would keep them from being compiled in, and slips.") { paths }
            .WithWork(console, (result, cancellationToken) => RunAsync(console, result.GetRequiredValue(paths), cancellationToken))
            .WithHelp(
                $"""
                Findings are printed one a line, with the ids and messages that a build has for them, and a summary on standard error:
                  file(line,column): severity ID: message

                {string.Join(Environment.NewLine, RulesShown())}

                Give it the folder of texts itself, as a build does: names are compared within each PATH.

                Examples:
                  statements check seeds
                  statements check seeds/a.txt seeds/b.txt

                Exit codes: 0, or 1 if there are errors.
                """);
    }

    // Those that need no project, and that a project which sets nothing sees.
    private static IEnumerable<string> RulesShown() => Rules.All
        .Where(static rule => rule.Scope is RuleScope.Text or RuleScope.Wording && rule.Severity != Severity.Hidden)
        .Select(static rule => $"  {rule.Id}  {rule.Title}{(rule.Severity == Severity.Error ? "" : $" ({FindingLine.NameOf(rule.Severity)})")}");

    private static async Task<int> RunAsync(ToolConsole console, string[] paths, CancellationToken cancellationToken)
    {
        var files = TextFileSearch.Find(paths, console.Directory);
        var progress = new WorkProgress(files.Count());
        var findings = await ProgressDisplay.ShowAsync(
            console.ErrorTerminal,
            progress,
            () => Task.FromResult(TextCheck.Run(files, progress, cancellationToken)));
        await using (var output = console.OpenText())
        {
            foreach (var finding in findings)
            {
                await output.WriteLineAsync(FindingLine.Of(finding));
            }
        }

        var errors = findings.Count(static finding => finding.Rule.Severity == Severity.Error);
        var others = findings.Count - errors;
        await console.Error.WriteLineAsync(
            $"{Count(progress.Done, "text")} checked: {Count(errors, "error")}{(others == 0 ? "" : $", {Count(others, "other finding")}")}.");
        return errors == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
