using System.CommandLine;
using StatementsGen.Tool.Export;
using StatementsGen.Tool.Files;
using StatementsGen.Tool.Progress;
using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Commands;

/// <summary>The command <c>statements export</c>.</summary>
internal static class ExportCommand
{
    /// <summary>Creates the command.</summary>
    /// <param name="console">What it reads from and writes to.</param>
    internal static Command Create(ToolConsole console)
    {
        var paths = PathArgument.Optional("With none, texts are read from standard input.");
        var format = new Option<string>("--format", "-f")
        {
            Description = "How to write them. jsonl: JSON Lines, one object for each document. parquet: Apache Parquet, one row for each statement. "
                + "tei: a corpus in TEI P5. web-annotation: W3C Web Annotations, one page of them for each document. jsonld: schema.org, one work with its quotations for each document.",
            HelpName = string.Join('|', ExportTarget.Formats),
            DefaultValueFactory = static _ => ExportTarget.JsonLines,
        };
        format.AcceptOnlyFromAmong(ExportTarget.Formats);
        var output = new Option<string?>("--output", "-o")
        {
            Description = "Write to this file instead of standard output.",
            HelpName = "FILE",
        };
        const string Description = "Exports documents for other programs: statements, speakers and names with their places.";
        var part = PartOption();
        var resume = new Option<bool>("--resume")
        {
            Description = "Go on where an export to the same file was interrupted. With parquet, give it from the beginning.",
        };
        return new Command("export", Description) { paths, format, output, part, resume }
            .WithWork(console, (result, cancellationToken) => RunAsync(
                console,
                result.GetRequiredValue(paths),
                new ExportTarget(result.GetRequiredValue(format), result.GetValue(output), result.GetValue(resume)),
                result.GetValue(part),
                cancellationToken))
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
                  statements export seeds --part 3/16 --format parquet --output corpus/3.parquet --resume
                  duckdb -c "SELECT speaker, count(*) FROM 'statements.parquet' GROUP BY speaker"

                Exit codes: 0, or 1 if a line is malformed (what stands before it is exported) or a file cannot be read
                (the others are exported).
                """);
    }

    private static Option<TextPart> PartOption() => new Option<TextPart>("--part")
    {
        Description = "Export one part of the texts: with 3/16 the third of sixteen. A text is in the same part on each machine.",
        HelpName = "NUMBER/COUNT",
        DefaultValueFactory = static _ => TextPart.Whole,
        CustomParser = static result =>
        {
            if (!TextPart.TryParse(result.Tokens[0].Value, out var part))
            {
                result.AddError($"'{result.Tokens[0].Value}' is no part. Write the number of the part and the count of parts, such as 3/16.");
            }

            return part;
        },
    };

    private static async Task<int> RunAsync(ToolConsole console, string[] paths, ExportTarget target, TextPart part, CancellationToken cancellationToken)
    {
        target.Check(console);
        var fullPath = target.Path is null ? null : Path.GetFullPath(target.Path, console.Directory);
        var files = TextFileSearch.Find(paths, console.Directory).Where(file => file.FullPath != fullPath);
        await console.TellOfFoldersWithoutTextsAsync(paths);
        var progress = new WorkProgress(files.Count());
        await using var file = fullPath is null ? null : target.Open(fullPath);
        var resume = file is null ? null : await target.FindEndAsync(file);
        // A bar would stand in the way of lines that scroll by.
        var bar = file is null && console.Terminal is not null ? null : console.ErrorTerminal;
        return await ProgressDisplay.ShowAsync(bar, progress, async () =>
        {
            // What was exported before an error is not lost: to dispose of the writer ends the output well.
            await using var writer = await target.CreateWriterAsync(file ?? console.Output, resume);
            var selection = new TextSelection(part, resume);
            return paths.Length == 0
                ? await LinesExport.RunAsync(console.Input, writer, progress, selection, cancellationToken)
                : await FilesExport.RunAsync(files, writer, console.Error, progress, selection, cancellationToken);
        });
    }
}
