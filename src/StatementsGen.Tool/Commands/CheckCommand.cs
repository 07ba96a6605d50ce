using System.CommandLine;
using System.Globalization;
using StatementsGen.Tool.Check;
using StatementsGen.Tool.Files;
using StatementsGen.Tool.Progress;
using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Commands;

/// <summary>The command <c>statements check</c>.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="console">What it writes to.</param>
    internal static Command Create(ToolConsole console)
    {
        var paths = PathArgument.Required();
        return new Command("check", "Checks documents: reports what would keep them from being compiled in, and slips.") { paths }
            .WithWork(console, (result, cancellationToken) => RunAsync(console, result.GetRequiredValue(paths), cancellationToken))
            .WithHelp(
                """
                Findings are printed one a line, with the ids and messages that a build has for them, and a summary on standard error:
                  file(line,column): severity ID: message

                  STG0001  the text is not UTF-8, or UTF-16 with a byte order mark
                  STG0002  the file cannot be read
                  STG0003  two documents of one folder have one name
                  STG0004  a document's name that is taken by a folder, or by Corpus, Speakers or Entities (warning)
                  STG0010  front matter that is not closed
                  STG0011  a name in front matter that no class can have
                  STG0012  a key that another statement has, or the class
                  STG0013  what looks like a key and is text (warning)
                  STG0014  front matter that is no YAML, or no metadata
                  STG0015  a name or title that only YAML can read
                  STG0101  a control character (warning)
                  STG0102  a bidirectional control that can hide what the text says (warning)
                  STG0103  an invisible character (warning)
                  STG0104  lines that end in different ways (info)
                  STG0105  a document without statements (warning)
                  STG0106  a quotation mark without its counterpart (warning)
                  STG0107  two statements with the same words (info)
                  STG0108  an abbreviation with two meanings (warning)
                  STG0110  a document with very many members (warning)

                Give it the folder of texts itself, as a build does: names are compared within each PATH.

                Examples:
                  statements check seeds
                  statements check seeds/a.txt seeds/b.txt

                Exit codes: 0, or 1 if there are errors.
                """);
    }

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
                await output.WriteLineAsync(finding.ToString());
            }
        }

        var errors = findings.Count(static finding => finding.Severity == FindingSeverity.Error);
        var others = findings.Count - errors;
        await console.Error.WriteLineAsync(
            $"{Count(progress.Done, "text")} checked: {Count(errors, "error")}{(others == 0 ? "" : $", {Count(others, "other finding")}")}.");
        return errors == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
