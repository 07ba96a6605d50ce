using System.CommandLine;
using StatementsGen.Tool.Files;
using StatementsGen.Tool.Progress;
using StatementsGen.Tool.Shell;
using StatementsGen.Tool.Show;

namespace StatementsGen.Tool.Commands;

/// <summary>The command <c>statements show</c>.</summary>
internal static class ShowCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="console">What it writes to.</param>
    internal static Command Create(ToolConsole console)
    {
        var paths = PathArgument.Required();
        const string Description = "Shows documents as tables: each statement with its line, its speaker and the words that say so.";
        return new Command("show", Description) { paths }
            .WithWork(console, (result, cancellationToken) => RunAsync(console, result.GetRequiredValue(paths), cancellationToken))
            .WithHelp(
                """
                The column Resolved tells how the speaker was found:
                  name          the full name, or a description, stands there
                  short name    a part of a name that was given in full elsewhere ("Baloch")
                  acronym       an abbreviation of a name ("FO")
                  pronoun       "she", "he", "they"
                  continuation  nothing: a quotation goes on from an earlier sentence

                Piped into a file or another program, the tables are plain text: a line for each statement, and nothing is cut.

                Examples:
                  statements show seeds/banned-ttp.txt
                  statements show seeds | grep Baloch

                Exit codes: 0, or 1 if a file cannot be read.
                """);
    }

    private static Task<int> RunAsync(ToolConsole console, string[] paths, CancellationToken cancellationToken)
    {
        var files = TextFileSearch.Find(paths, console.Directory);
        var progress = new WorkProgress(files.Count());
        // Tables that scroll by show that something is going on, and a bar would stand in their way.
        var bar = console.Terminal is null ? console.ErrorTerminal : null;
        return ProgressDisplay.ShowAsync(bar, progress, () => DocumentShow.RunAsync(files, console, progress, cancellationToken));
    }
}
