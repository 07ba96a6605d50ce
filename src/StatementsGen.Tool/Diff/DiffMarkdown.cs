using StatementsGen.Checks.Approvals;
using StatementsGen.Tool.Show;

namespace StatementsGen.Tool.Diff;

/// <summary>Writes differences as Markdown, for the text of a pull request.</summary>
internal static class DiffMarkdown
{
    private const string Special = @"\`*_{}[]()<>#+-!|~&";

    /// <summary>Writes differences.</summary>
    /// <param name="diff">The differences.</param>
    /// <param name="output">Where to.</param>
    internal static void Write(StatementDiff diff, TextWriter output)
    {
        var isFirst = true;
        foreach (var document in diff.Documents)
        {
            output.WriteLine($"{(isFirst ? "" : "\n")}### {Escape(document.Key)}\n");
            isFirst = false;
            foreach (var entry in document)
            {
                output.WriteLine($"- {DiffTerms.Of(entry.Kind)} (line {entry.Position.Line}): {Describe(entry)}");
            }
        }

        if (isFirst)
        {
            output.WriteLine("No statement differs.");
        }
    }

    private static string Describe(DiffEntry entry) => entry.Kind switch
    {
        DifferenceKind.Changed => $"{Words(entry.Old!.Words, entry.New!.Words)}{Speakers(entry.Old, entry.New)}",
        DifferenceKind.Moved => entry.Old!.Document == entry.New!.Document
            ? $"{Escape(entry.Old.Name)} → {Escape(entry.New.Name)}"
            : $"from {Escape(entry.Old.Document)}: {Escape(entry.New.Words)}",
        DifferenceKind.Gone => $"~~{Escape(entry.Old!.Words)}~~",
        _ => $"**{Escape(entry.New!.Words)}**",
    };

    private static string Words(string old, string @new) => string.Join(' ', WordDiff.Compare(old, @new).Select(static change => change.IsSame
        ? Escape(change.Old)
        : string.Join(' ', new[] { Marked(change.Old, "~~"), Marked(change.New, "**") }.Where(static part => part.Length > 0))));

    private static string Speakers(StatementRecord old, StatementRecord @new) => old.Speaker == @new.Speaker
        ? ""
        : $" (said by {Marked(old.Speaker.Length == 0 ? "nobody" : old.Speaker, "~~")} {Marked(@new.Speaker.Length == 0 ? "nobody" : @new.Speaker, "**")})";

    private static string Marked(string words, string mark) => words.Trim().Length == 0 ? "" : $"{mark}{Escape(words.Trim())}{mark}";

    // A text must not make links, images or HTML.
    private static string Escape(string words) => string.Concat(VisibleText.Of(words).Select(static c => Special.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c.ToString()));
}
