using StatementsGen.Checks.Findings;
using StatementsGen.Reading.Sentences;

namespace StatementsGen.Checks.Quotations;

/// <summary>Reports quotation marks without a counterpart.</summary>
/// <remarks>
/// Checks double marks and guillemets. Single marks are not checked because they look like apostrophes and transliterated letters.
/// Reports at most one mark of each kind per paragraph: the marks after it are often a consequence.
/// </remarks>
internal static class UnbalancedQuotations
{
    private static readonly char[] Marks = [.. DoubleMarks.All, .. Guillemets.All];

    /// <summary>Finds the marks.</summary>
    /// <param name="source">The text.</param>
    internal static IEnumerable<Finding> Find(CheckedText source)
    {
        var text = source.Text;
        if (text.IndexOfAny(Marks) < 0)
        {
            return [];
        }

        if (source.IsMarkdown)
        {
            var page = new PageView(source);
            return Find(BlankMarks.In(page.Words), page.Paragraphs, (mark, arguments) => source.FindingAt(Rules.UnbalancedQuotations, page.PlaceOf(mark), arguments));
        }

        var front = source.Outline.FrontMatter;
        var layout = TitledLayout.Analyze(text, front?.End ?? 0, front?.Title);
        return Find(BlankMarks.In(text), [.. layout.Spans], (mark, arguments) => source.FindingAt(Rules.UnbalancedQuotations, mark, arguments));
    }

    private static IEnumerable<Finding> Find(string text, IReadOnlyList<TextSpan> paragraphs, Func<TextSpan, string[], Finding> findingAt) =>
        DoubleMarks.FindLone(text, paragraphs)
            .Concat(Guillemets.FindLone(text, paragraphs))
            .Select(mark => findingAt(
                new TextSpan(mark.Offset, 1),
                [text[mark.Offset].ToString(), mark.Opens ? "opens a quotation that is never closed" : "closes a quotation that was never opened"]));
}
