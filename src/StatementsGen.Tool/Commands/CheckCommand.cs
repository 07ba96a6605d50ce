using System.CommandLine;
using System.Globalization;
using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Fixes;
using StatementsGen.Tool.Check;
using StatementsGen.Tool.Files;
using StatementsGen.Tool.Progress;
using StatementsGen.Tool.Reporting;
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
        var fix = new Option<bool>("--fix")
        {
            Description = "Fixes what can be fixed without a change of words or names, and tells what it did: characters that show nowhere, line endings, keys.",
        };
        var options = new ReportOptions();
        return options.AddTo(new Command("check", "Checks documents: reports what would keep them from being compiled in, and slips.") { paths, fix })
            .WithWork(console, (result, cancellationToken) => RunAsync(
                console, result.GetRequiredValue(paths), result.GetValue(fix), options.SeveritiesOf(result), options.FormatOf(result), cancellationToken))
            .WithHelp(
                $"""
                Findings are printed one a line, with the ids and messages that a build has for them, and a summary on standard error:
                  file(line,column): severity ID: message

                {string.Join(Environment.NewLine, RulesShown())}

                Give it the folder of texts itself, as a build does: names are compared within each PATH.

                Examples:
                  statements check seeds
                  statements check seeds/a.txt seeds/b.txt
                  statements check seeds --fix
                  statements check seeds --severity STG0106=error --format github
                  statements check seeds --warnings-as-errors --format sarif > statements.sarif

                Exit codes: 0, or 1 if there are errors.
                """);
    }

    // Those that need no project, and that a project which sets nothing sees.
    private static IEnumerable<string> RulesShown() => Rules.All
        .Where(static rule => rule.Scope is RuleScope.Text or RuleScope.Wording && rule.Severity != Severity.Hidden)
        .Select(static rule => $"  {rule.Id}  {rule.Title}{(rule.Severity == Severity.Error ? "" : $" ({FindingLine.NameOf(rule.Severity)})")}");

    private static async Task<int> RunAsync(
        ToolConsole console, string[] paths, bool fix, SeveritySettings severities, ReportFormat format, CancellationToken cancellationToken)
    {
        var files = TextFileSearch.Find(paths, console.Directory);
        await console.TellOfFoldersWithoutTextsAsync(paths);
        if (fix)
        {
            await FixAsync(console, files, severities, cancellationToken);
        }

        var progress = new WorkProgress(files.Count());
        var report = await ProgressDisplay.ShowAsync(
            console.ErrorTerminal,
            progress,
            () => Task.FromResult(TextCheck.Run(files, severities, progress, cancellationToken)));
        await using (var output = console.OpenText())
        {
            ReportWriter.Write(report, format, output, ReportOptions.PlaceOf(console));
        }

        var errors = report.ErrorCount;
        var others = report.Findings.Count - errors;
        await console.Error.WriteLineAsync(
            $"{Count(progress.Done, "text")} checked: {Count(errors, "error")}{(others == 0 ? "" : $", {Count(others, "other finding")}")}.");
        return errors == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    private static async Task FixAsync(ToolConsole console, IEnumerable<TextFile> files, SeveritySettings severities, CancellationToken cancellationToken)
    {
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (ReadText.Of(file).Text is { } words && TextFixes.Fix(new FixableText(file.Path, words), severities) is { Done.Count: > 0 } @fixed)
            {
                TextFileWriter.Write(file.FullPath, @fixed.Words);
                await console.Error.WriteLineAsync($"{file.DisplayPath}: {string.Join("; ", @fixed.Done)}.");
            }
        }
    }

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
