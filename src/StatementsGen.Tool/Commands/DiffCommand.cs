using System.CommandLine;
using System.Globalization;
using StatementsGen.Checks.Approvals;
using StatementsGen.Tool.Diff;
using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Commands;

/// <summary>The command <c>statements diff</c>.</summary>
internal static class DiffCommand
{
    private static readonly string[] Formats = ["text", "markdown", "json"];

    /// <summary>Creates the command.</summary>
    /// <param name="console">What it writes to.</param>
    internal static Command Create(ToolConsole console)
    {
        var old = new Argument<string>("OLD") { Description = "The texts as they were: a folder, or a git revision, alone or with a folder (HEAD~1:seeds)." };
        var @new = new Argument<string>("NEW") { Description = "The texts as they are, in the same ways." };
        var folder = new Option<string?>("--in")
        {
            Description = "The folder of texts in a git revision; by default the one that the other side is, or else the current folder.",
            HelpName = "FOLDER",
        };
        var format = new Option<string>("--format", "-f")
        {
            Description = "How to write the differences. markdown: for the text of a pull request.",
            HelpName = string.Join('|', Formats),
            DefaultValueFactory = static _ => Formats[0],
        };
        format.AcceptOnlyFromAmong(Formats);
        const string Description = "Tells, statement by statement, in what two folders of texts or two git revisions differ.";
        return new Command("diff", Description) { old, @new, folder, format }
            .WithWork(console, (result, cancellationToken) => RunAsync(
                console, result.GetRequiredValue(old), result.GetRequiredValue(@new), result.GetValue(folder), result.GetRequiredValue(format), cancellationToken))
            .WithHelp(
                """
                Statements are followed by their words: one that moves to another text, or gets another name, is told as moved.
                  changed  other words, or another speaker: … opens in {May → June}
                  gone     no longer there
                  new      not there before
                  moved    the same words elsewhere

                Examples:
                  statements diff seeds.old seeds
                  statements diff HEAD seeds
                  statements diff v1.0 v2.0 --in seeds --format markdown

                Exit codes: 0, with differences and without; 1 if a text or a revision cannot be read.
                """);
    }

    private static async Task<int> RunAsync(ToolConsole console, string old, string @new, string? folder, string format, CancellationToken cancellationToken)
    {
        var before = await DiffSource.ReadAsync(old, folder ?? FolderOf(@new, console), console.Directory, cancellationToken);
        var after = await DiffSource.ReadAsync(@new, folder ?? FolderOf(old, console), console.Directory, cancellationToken);
        var diff = StatementDiff.Of(before, after);
        await using (var output = console.OpenText())
        {
            switch (format)
            {
                case "markdown":
                    DiffMarkdown.Write(diff, output);
                    break;
                case "json":
                    output.WriteLine(DiffJson.Of(diff));
                    break;
                default:
                    DiffText.Write(diff, output);
                    break;
            }
        }

        var counts = Enum.GetValues<DifferenceKind>().Select(kind => string.Create(
            CultureInfo.InvariantCulture, $"{diff.Differences.Count(difference => difference.Kind == kind)} {DiffTerms.Of(kind)}"));
        await console.Error.WriteLineAsync($"{string.Join(", ", counts)}.");
        return ExitCode.Success;
    }

    private static string FolderOf(string argument, ToolConsole console) =>
        Directory.Exists(Path.GetFullPath(argument, console.Directory)) ? argument : ".";
}
