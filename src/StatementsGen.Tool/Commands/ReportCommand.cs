using System.CommandLine;
using StatementsGen.Tool.Files;
using StatementsGen.Tool.Progress;
using StatementsGen.Tool.Report.Content;
using StatementsGen.Tool.Report.Page;
using StatementsGen.Tool.Reporting;
using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Commands;

/// <summary>The command <c>statements report</c>.</summary>
internal static class ReportCommand
{
    /// <summary>Creates the command.</summary>
    /// <param name="console">What it writes to.</param>
    internal static Command Create(ToolConsole console)
    {
        var paths = PathArgument.Required();
        var output = new Option<string?>("--output", "-o")
        {
            Description = "Write to this file instead of standard output.",
            HelpName = "FILE",
        };
        return new Command("report", "Writes a page for a browser: documents as they read, with who says what marked in them.") { paths, output }
            .WithWork(console, (result, cancellationToken) => RunAsync(
                console, result.GetRequiredValue(paths), result.GetValue(output), cancellationToken))
            .WithHelp(
                """
                The page is one file: it loads nothing, and can be sent, kept and printed. It shows for each statement who says it, by
                which words, and how that was found; and speakers, entities, quotations without a speaker, and what check finds.

                Every statement has a link of its own: the path of its text, and its key or the first words:
                  report.html#press/harbour-bridge/opening

                Examples:
                  statements report seeds --output report.html
                  statements report seeds/press > press.html

                Exit codes: 0, or 1 if a file cannot be read (the page says which).
                """);
    }

    private static async Task<int> RunAsync(ToolConsole console, string[] paths, string? outputPath, CancellationToken cancellationToken)
    {
        if (outputPath is null && console.Terminal is not null)
        {
            throw new CommandFailure("A page is for browsers. Write it to a file with --output, or redirect standard output.");
        }

        var files = TextFileSearch.Find(paths, console.Directory);
        var progress = new WorkProgress(files.Count());
        var corpus = await ProgressDisplay.ShowAsync(
            console.ErrorTerminal,
            progress,
            () => Task.FromResult(ReportReader.Read(files, progress, cancellationToken)));
        await using (var file = outputPath is null ? null : File.Create(Path.GetFullPath(outputPath, console.Directory)))
        await using (var output = file is null ? console.OpenText() : new StreamWriter(file, ToolConsole.Utf8) { NewLine = "\n" })
        {
            ReportPage.Write(corpus, $"Statements in {string.Join(", ", paths)}", output);
        }

        foreach (var finding in corpus.Unreadable)
        {
            await console.Error.WriteLineAsync(FindingLine.Of(finding));
        }

        return corpus.Unreadable.Count == 0 ? ExitCode.Success : ExitCode.Failure;
    }
}
