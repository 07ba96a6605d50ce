using System.CommandLine;
using StatementsGen.Tool.Export;
using StatementsGen.Tool.Export.Columnar;
using StatementsGen.Tool.Files;
using StatementsGen.Tool.Progress;
using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Commands;

/// <summary>The command <c>statements export</c>.</summary>
internal static class ExportCommand
{
    private const string JsonLines = "jsonl";
    private const string Parquet = "parquet";

    /// <summary>Creates the command.</summary>
    /// <param name="console">What it reads from and writes to.</param>
    internal static Command Create(ToolConsole console)
    {
        var paths = PathArgument.Optional("With none, texts are read from standard input.");
        var format = new Option<string>("--format", "-f")
        {
            Description = "How to write them. jsonl: JSON Lines, one object for each document. parquet: Apache Parquet, one row for each statement.",
            HelpName = "jsonl|parquet",
            DefaultValueFactory = static _ => JsonLines,
        };
        format.AcceptOnlyFromAmong(JsonLines, Parquet);
        var output = new Option<string?>("--output", "-o")
        {
            Description = "Write to this file instead of standard output.",
            HelpName = "FILE",
        };
        const string Description = "Exports documents as JSON Lines or Parquet: statements, speakers and names with their places.";
        return new Command("export", Description) { paths, format, output }
            .WithWork(console, (result, cancellationToken) =>
                RunAsync(console, result.GetRequiredValue(paths), result.GetRequiredValue(format), result.GetValue(output), cancellationToken))
            .WithHelp(
                """
                Without PATH, standard input holds one JSON object a line, with the id that the output is to have and the text:
                  {"id": "a", "text": "Talks will go on, the minister said."}

                Places in the output are UTF-16 code units from the start of the text; the end is the first one after.

                Examples:
                  statements export seeds --output statements.jsonl
                  statements export < texts.jsonl > statements.jsonl
                  statements export seeds | jq -r '.statements[].attributions[].speaker.name'
                  statements export seeds --format parquet --output statements.parquet
                  duckdb -c "SELECT speaker, count(*) FROM 'statements.parquet' GROUP BY speaker"

                Exit codes: 0, or 1 if a line is malformed (what stands before it is exported) or a file cannot be read
                (the others are exported).
                """);
    }

    private static async Task<int> RunAsync(
        ToolConsole console,
        string[] paths,
        string format,
        string? outputPath,
        CancellationToken cancellationToken)
    {
        if (format == Parquet && outputPath is null && console.Terminal is not null)
        {
            throw new CommandFailure("Parquet is not for terminals. Write it to a file with --output, or redirect standard output.");
        }

        var fullPath = outputPath is null ? null : Path.GetFullPath(outputPath, console.Directory);
        var files = TextFileSearch.Find(paths, console.Directory).Where(file => file.FullPath != fullPath);
        await console.TellOfFoldersWithoutTextsAsync(paths);
        var progress = new WorkProgress(files.Count());
        await using var file = fullPath is null ? null : File.Create(fullPath);
        var output = new BufferedStream(file ?? console.Output, 1 << 16);
        // A bar would stand in the way of lines that scroll by.
        var bar = file is null && console.Terminal is not null ? null : console.ErrorTerminal;
        return await ProgressDisplay.ShowAsync(bar, progress, async () =>
        {
            // What was exported before an error is not lost: to dispose of the writer ends the output well.
            await using IDocumentWriter writer = format == Parquet
                ? await ParquetDocumentWriter.CreateAsync(output, RowGroupLimit.Default)
                : new JsonLinesWriter(output);
            return paths.Length == 0
                ? await LinesExport.RunAsync(console.Input, writer, progress, cancellationToken)
                : await FilesExport.RunAsync(files, writer, console.Error, progress, cancellationToken);
        });
    }
}
