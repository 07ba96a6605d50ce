using System.Globalization;
using StatementsGen.Checks.Findings;
using StatementsGen.Quoting;

namespace StatementsGen.Checks.Approvals;

/// <summary>Makes findings of the differences between texts and what is approved.</summary>
internal static class ApprovalFindings
{
    /// <summary>Returns the findings.</summary>
    /// <param name="result">The differences.</param>
    /// <param name="file">The text of the file of approvals.</param>
    internal static IEnumerable<Finding> Of(ApprovalResult result, CheckedText file)
    {
        foreach (var difference in result.Differences)
        {
            var line = difference.Old < 0 ? null : result.Lines[difference.Old];
            if (difference.Kind == DifferenceKind.Gone)
            {
                yield return file.FindingAt(Rules.GoneStatement, line!.Span, line.Record.Document, QuotableText.Shorten(line.Record.Words)) with
                {
                    Fix = new Fix(RemovedApproval: line.Text),
                };
            }
            else if (difference.Kind != DifferenceKind.Moved)
            {
                var statement = result.Statements[difference.New];
                var finding = line is null
                    ? statement.Text.Text.FindingAt(Rules.NewStatement, statement.Span)
                    : statement.Text.Text.FindingAt(Rules.ChangedWording, statement.Span, Describe(line.Record, statement.Record));
                yield return finding with { Fix = new Fix(RemovedApproval: line?.Text, AddedApproval: ApprovedFile.LineOf(statement.Record)) };
            }
        }

        foreach (var finding in MovesOf(result))
        {
            yield return finding;
        }
    }

    /// <summary>Returns what differs between two statements, as a clause.</summary>
    /// <param name="approved">The approved statement.</param>
    /// <param name="current">The statement as it is.</param>
    internal static string Describe(StatementRecord approved, StatementRecord current)
    {
        var words = approved.Words == current.Words ? null : WordDiff.Describe(approved.Words, current.Words);
        var speaker = approved.Speaker == current.Speaker ? null : $"said by {{{Name(approved.Speaker)} → {Name(current.Speaker)}}}";
        return string.Join(", ", new[] { words, speaker }.Where(static part => part is not null));
    }

    private static string Name(string speaker) => speaker.Length == 0 ? "nobody" : speaker;

    // A text that moved is one finding.
    private static IEnumerable<Finding> MovesOf(ApprovalResult result) => result.Differences
        .Where(static difference => difference.Kind == DifferenceKind.Moved)
        .GroupBy(difference => (From: result.Lines[difference.Old].Record.Document, To: result.Statements[difference.New].Record.Document))
        .Select(move =>
        {
            var first = result.Statements[move.First().New];
            var count = move.Count();
            var place = move.Key.From == move.Key.To ? "under another name" : $"in '{move.Key.From}'";
            var finding = first.Text.Text.FindingAt(
                Rules.MovedStatement,
                first.Span,
                $"{count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? "statement is" : "statements are")} approved {place}");
            return count == 1
                ? finding with { Fix = new Fix(RemovedApproval: result.Lines[move.First().Old].Text, AddedApproval: ApprovedFile.LineOf(first.Record)) }
                : finding;
        });
}
