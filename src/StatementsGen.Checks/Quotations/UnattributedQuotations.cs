using StatementsGen.Checks.Findings;

namespace StatementsGen.Checks.Quotations;

/// <summary>Reports quotations whose speaker is not known.</summary>
internal static class UnattributedQuotations
{
    /// <summary>Finds quotations with a cue but no known speaker, and statements that consist of a quotation.</summary>
    /// <param name="text">The text.</param>
    internal static IEnumerable<Finding> Find(CheckedText text)
    {
        var outline = text.Outline;
        var attribution = 0;
        var content = 0;
        foreach (var statement in outline.Statements)
        {
            if (statement.AttributionCount == 0 && IsQuotation(text.Text, statement.Span))
            {
                yield return text.FindingAt(Rules.UnattributedQuotations, statement.Span);
            }

            for (var end = attribution + statement.AttributionCount; attribution < end; attribution++)
            {
                var found = outline.Attributions[attribution];
                if (found is { Speaker: < 0, Quotation: not QuotationKind.Indirect, ContentCount: > 0 })
                {
                    yield return text.FindingAt(Rules.UnattributedQuotations, outline.Contents[content]);
                }

                content += found.ContentCount;
            }
        }
    }

    private static bool IsQuotation(string text, TextSpan span) =>
        span.Length > 2 && text[span.Start] is '"' or '“' or '„' or '«' && text[span.End - 1] is '"' or '”' or '“' or '»';
}
