using StatementsGen.Checks.Findings;
using StatementsGen.Reading.Layout;

namespace StatementsGen.Checks.Structure;

/// <summary>Tells why what looks like a mark is text, or why a part of a mark has no effect.</summary>
internal static class MarkFault
{
    private const string WrongCharacters = "a key is made of letters, digits, '-', '_' and '.'.";
    private const string WrongPlace = "a key stands after a statement in its paragraph, with a space or the end of the line behind it, or at the end of a heading with a mark.";

    private const string WrongMark = "a mark is '{#key}', '{by=\"Ann Lee\"}', '{by=none}', '{ignore=STG0106}', or several of these parts with a space between them. Several words stand in quotation marks, on one line.";
    private const string MarkPlace = "a mark stands after a statement in its paragraph, with a space or the end of the line behind it.";
    private const string OfHeading = "nobody says a heading. Put 'by' after a statement.";

    /// <summary>Finds the fault of what looks like a mark.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">What looks like a mark.</param>
    /// <param name="keys">The offsets of the keys that are used.</param>
    internal static Finding? Of(CheckedText text, TextSpan span, HashSet<int> keys)
    {
        var mark = MarkParts.Read(text.Text.AsSpan(), span.Start);
        var isMark = mark?.End == span.End;
        var words = text.Substring(span);
        if (mark is not { Key.Length: > 0 } && (isMark || !words.StartsWith("{#", StringComparison.Ordinal) || words.IndexOf('=') >= 0))
        {
            var reason = !isMark ? WrongMark : StatementBefore(text, span) >= 0 ? null : IsAfterHeading(text, span) ? OfHeading : MarkPlace;
            return reason is null ? null : text.FindingAt(Rules.UnfitMark, span, words, reason);
        }

        if (mark is { } keyed && keys.Contains(keyed.Key.Start))
        {
            return keyed.By.Length > 0 && IsAfterHeading(text, span) ? text.FindingAt(Rules.UnfitMark, span, words, OfHeading) : null;
        }

        return text.FindingAt(Rules.UnfitKey, span, words, isMark ? WrongPlace : WrongCharacters);
    }

    /// <summary>Returns the index of the statement that a mark ends; -1 if it ends none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mark">The mark.</param>
    internal static int StatementBefore(CheckedText text, TextSpan mark)
    {
        var statements = text.Outline.Statements;
        var (low, high) = (0, statements.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = statements[middle].Span.End <= mark.Start ? (middle + 1, high) : (low, middle);
        }

        var isAfter = low > 0 && IsBetween(text, statements[low - 1].Span.End, mark.Start) && (low == statements.Count || statements[low].Span.Start >= mark.End);
        return isAfter ? low - 1 : -1;
    }

    private static bool IsAfterHeading(CheckedText text, TextSpan mark)
    {
        var blocks = text.Outline.Blocks;
        var (low, high) = (0, blocks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = blocks[middle].Span.End <= mark.Start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && blocks[low - 1].Kind == BlockKind.Heading && IsBetween(text, blocks[low - 1].Span.End, mark.Start);
    }

    // Markup can stand between, as "**" does. A mark that is far from the words is none of them, which keeps the work linear.
    private static bool IsBetween(CheckedText text, int start, int end) =>
        end - start <= AuthorMark.Longest && !text.Text.Substring(start, end - start).Any(char.IsLetterOrDigit);
}
