using Spectre.Console;
using StatementsGen.Checks.Approvals;
using StatementsGen.Tool.Show;

namespace StatementsGen.Tool.Approve;

/// <summary>Goes through differences one by one in a terminal.</summary>
/// <param name="terminal">The terminal.</param>
internal sealed class ApprovalReview(IAnsiConsole terminal)
{
    /// <summary>What somebody says to a difference.</summary>
    internal enum Answer
    {
        /// <summary>It is approved.</summary>
        Yes,

        /// <summary>It is not approved.</summary>
        No,

        /// <summary>Neither it nor what follows is approved.</summary>
        Quit,
    }

    /// <summary>Shows a difference and asks about it.</summary>
    /// <param name="result">The differences.</param>
    /// <param name="difference">One of them.</param>
    /// <param name="number">Its number, 1-based.</param>
    /// <param name="count">The number of differences.</param>
    internal Answer Ask(ApprovalResult result, StatementDifference difference, int number, int count)
    {
        var approved = difference.Old < 0 ? null : result.Lines[difference.Old].Record;
        var current = difference.New < 0 ? null : result.Statements[difference.New].Record;
        var place = current is null ? approved!.Document : $"{current.Document}{result.Statements[difference.New].Text.Statements[result.Statements[difference.New].Index].Position}";
        terminal.Write(new Rule($"[bold]{number} of {count}[/] [grey]{Markup.Escape(VisibleText.Of(place))}[/]").LeftJustified());
        terminal.MarkupLine($"[grey]{NameOf(difference.Kind)}[/] {Markup.Escape(VisibleText.Of((current ?? approved!).Name))}");
        foreach (var line in Describe(approved, current))
        {
            terminal.MarkupLine(line);
        }

        terminal.Markup("Approve? [[y]]es, [[n]]o, [[q]]uit: ");
        while (true)
        {
            var key = terminal.Input.ReadKey(intercept: true);
            Answer? answer = key is null ? Answer.Quit : char.ToLowerInvariant(key.Value.KeyChar) switch
            {
                'y' => Answer.Yes,
                'n' => Answer.No,
                'q' => Answer.Quit,
                _ => null,
            };
            if (answer is { } given)
            {
                terminal.WriteLine(given.ToString().ToLowerInvariant());
                return given;
            }
        }
    }

    private static IEnumerable<string> Describe(StatementRecord? approved, StatementRecord? current)
    {
        if (approved is null || current is null)
        {
            var (sign, color) = approved is null ? ('+', "green") : ('-', "red");
            yield return $"[{color}]{sign} {Escape((current ?? approved!).Words)}[/]{Said((current ?? approved!).Speaker)}";
            yield break;
        }

        yield return string.Join(' ', WordDiff.Compare(approved.Words, current.Words).Select(static change => change.IsSame
            ? Escape(change.Old)
            : string.Join(' ', new[] { Colored(change.Old, "red strikethrough"), Colored(change.New, "green") }.Where(static part => part.Length > 0))));
        if (approved.Speaker != current.Speaker)
        {
            yield return $"said by {Colored(approved.Speaker, "red strikethrough")} {Colored(current.Speaker.Length == 0 ? "nobody" : current.Speaker, "green")}";
        }
    }

    private static string NameOf(DifferenceKind kind) => kind.ToString().ToLowerInvariant();

    private static string Said(string speaker) => speaker.Length == 0 ? "" : $" [grey]({Escape(speaker)})[/]";

    private static string Colored(string words, string style) => words.Length == 0 ? "" : $"[{style}]{Escape(words)}[/]";

    private static string Escape(string words) => Markup.Escape(VisibleText.Of(words));
}
