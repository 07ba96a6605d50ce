using System.CommandLine;
using StatementsGen.Tool.Files;
using StatementsGen.Tool.Progress;
using StatementsGen.Tool.Shell;
using StatementsGen.Tool.Show;

namespace StatementsGen.Tool.Commands;

/// <summary>The command <c>statements show</c>.</summary>
internal static class ShowCommand
{
    /// <summary>Creates the command.</summary>
    /// <param name="console">What it writes to.</param>
    internal static Command Create(ToolConsole console)
    {
        var paths = PathArgument.Required();
        var explain = new Option<bool>("--explain") { Description = "Shows also by which evidence each attribution was accepted." };
        const string Description = "Shows documents as tables: each statement with its line, its speaker and the words that say so.";
        return new Command("show", Description) { paths, explain }
            .WithWork(console, (result, cancellationToken) => RunAsync(
                console, result.GetRequiredValue(paths), result.GetValue(explain), cancellationToken))
            .WithHelp(
                """
                The column Resolved tells how the speaker was found:
                  name          the full name, or a description, stands there
                  short name    a part of a name that was given in full elsewhere ("Baloch")
                  acronym       an abbreviation of a name ("FO")
                  pronoun       "she", "he", "they"
                  continuation  nothing: a quotation goes on from an earlier sentence
                  turn          nothing: a quotation is the speaker's turn in a conversation

                The column Act tells what the speaker does by saying it: state, announce, confirm, deny, agree, reject, ask, demand, advise,
                promise, warn, praise, criticize, predict, believe, show or other; with "not" if that is not done ("did not confirm").
                The column To names whom it is said to ("told reporters").

                With --explain, the column Frame tells how the cue goes on (that, wh, to, ing, noun, clause, quote; after: what is said stands
                before it; +for: its preposition), and "Evidence against" what speaks against the attribution. What has something
                against it counts only in texts that report speech. The column "Found by" names the rule that found who says it:
                  signature     a name behind a quotation: “It leaks.” — Ann Lee
                  label         a name before a colon that opens the paragraph: LEE: It leaks.
                  parenthesis   a verb after or within what is said: “It leaks,” Lee said.
                  according to  “according to” or “per”: It leaks, according to Lee.
                  passive       a passive verb: Drivers were told by Lee that it leaks.
                  inversion     a verb that opens the sentence: Said Lee: “It leaks.”
                  verb          a verb before what is said: Lee said that it leaks.
                  adjective     an adjective: Lee is sure that it leaks.
                  noun          a noun: Lee’s claim that it leaks.
                  introduction  a colon: Lee was blunt: “It leaks.”
                  continuation  nothing: a quotation goes on from an earlier sentence
                  beat          nothing: the paragraph tells what the speaker does: Lee sat down. “It leaks.”
                  turn          nothing: a quotation is the speaker's turn in a conversation

                Piped into a file or another program, the tables are plain text: a line for each statement, and nothing is cut.

                Examples:
                  statements show seeds/banned-ttp.txt
                  statements show seeds | grep Baloch
                  statements show --explain seeds/banned-ttp.txt

                Exit codes: 0, or 1 if a file cannot be read.
                """);
    }

    private static async Task<int> RunAsync(ToolConsole console, string[] paths, bool explain, CancellationToken cancellationToken)
    {
        var files = TextFileSearch.Find(paths, console.Directory);
        await console.TellOfFoldersWithoutTextsAsync(paths);
        var progress = new WorkProgress(files.Count());
        // Tables that scroll by show that something is going on, and a bar would stand in their way.
        var bar = console.Terminal is null ? console.ErrorTerminal : null;
        return await ProgressDisplay.ShowAsync(bar, progress, () => DocumentShow.RunAsync(files, explain, console, progress, cancellationToken));
    }
}
