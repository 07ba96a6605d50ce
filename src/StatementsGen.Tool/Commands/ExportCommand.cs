using System.CommandLine;
using StatementsGen.Tool.Export;
using StatementsGen.Tool.Files;
using StatementsGen.Tool.Progress;

namespace StatementsGen.Tool.Commands;

/// <summary>The command <c>statements export</c>.</summary>
internal static class ExportCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="console">What it reads from and writes to.</param>
    internal static Command Create(ToolConsole console)
    {
        var paths = PathArgument.Optional("With none, texts are read from standard input.");
        var format = new Option<string>("--format", "-f")
        {
            Description = "How to write them. jsonl: JSON Lines, one object for each document.",
            HelpName = "jsonl",
            DefaultValueFactory = static _ => "jsonl",
        };
        format.AcceptOnlyFromAmong("jsonl");
        var output = new Option<string?>("--output", "-o")
        {
            Description = "Write to this file instead of standard output.",
            HelpName = "FILE",
        };
        const string Description = "Exports documents as JSON Lines: statements, speakers, names and abbreviations with their places.";
        return new Command("export", Description) { paths, format, output }
            .WithWork(console, (result, cancellationToken) =>
                RunAsync(console, result.GetRequiredValue(paths), result.GetValue(output), cancellationToken))
            .WithHelp(
                """
                Without PATH, standard input holds one JSON object a line, with the id that the output is to have and the text:
                  {"id": "a", "text": "Talks will go on, the minister said."}

                Places in the output are UTF-16 code units from the start of the text; the end is the first one after.

                Examples:
                  statements export seeds --output statements.jsonl
                  statements export < texts.jsonl > statements.jsonl
                  statements export seeds | jq -r '.statements[].attributions[].speaker.name'

                Exit codes: 0, or 1 if a line is malformed (what stands before it is exported) or a file cannot be read
                (the others are exported).
                """);
    }

    private static async Task<int> RunAsync(ToolConsole console, string[] paths, string? outputPath, CancellationToken cancellationToken)
    {
        var files = TextFileSearch.Find(paths, console.Directory);
        var progress = new WorkProgress(files.Count);
        await using var file = outputPath is null ? null : File.Create(Path.GetFullPath(outputPath, console.Directory));
        var output = new BufferedStream(file ?? console.Output, 1 << 16);
        // A bar would stand in the way of lines that scroll by.
        var bar = file is null && console.Terminal is not null ? null : console.ErrorTerminal;
        try
        {
            return await ProgressDisplay.ShowAsync(bar, progress, () => paths.Length == 0
                ? LinesExport.RunAsync(console.Input, output, progress, cancellationToken)
                : FilesExport.RunAsync(files, output, console.Error, progress, cancellationToken));
        }
        finally
        {
            // What was exported before an error is not lost.
            await output.FlushAsync(CancellationToken.None);
        }
    }
}
