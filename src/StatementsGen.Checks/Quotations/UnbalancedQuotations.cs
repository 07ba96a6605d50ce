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

        var front = source.Outline.FrontMatter;
        var layout = TitledLayout.Analyze(text, front?.End ?? 0, front?.Title);
        List<TextSpan> paragraphs = [.. layout.Spans];
        return DoubleMarks.FindLone(text, paragraphs)
            .Concat(Guillemets.FindLone(text, paragraphs))
            .Select(mark => source.FindingAt(
                Rules.UnbalancedQuotations,
                new TextSpan(mark.Offset, 1),
                text[mark.Offset].ToString(),
                mark.Opens ? "opens a quotation that is never closed" : "closes a quotation that was never opened"));
    }
}
