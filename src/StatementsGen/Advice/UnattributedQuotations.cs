namespace StatementsGen.Advice;

/// <summary>A quotation whose speaker could not be found.</summary>
internal static class UnattributedQuotations
{
    /// <summary>The rule's id.</summary>
    internal const string Id = "STG0109";

    /// <summary>The rule.</summary>
    internal static readonly AdviceRule Rule = new(
        Id,
        "A quotation without a speaker",
        "Who says this could not be found. Name the speaker beside the quotation if code is to know.",
        AdviceSeverity.Hidden);

    /// <summary>Finds them: quotations with a cue but no known speaker, and statements that are a quotation and nothing else.</summary>
    /// <param name="text">The text.</param>
    internal static IEnumerable<AdviceFinding> Find(AdvisedText text)
    {
        var outline = text.Outline;
        var attribution = 0;
        var content = 0;
        foreach (var statement in outline.Statements)
        {
            if (statement.AttributionCount == 0 && IsQuotation(text.Text, statement.Span))
            {
                yield return new AdviceFinding(Rule, statement.Span, []);
            }

            for (var end = attribution + statement.AttributionCount; attribution < end; attribution++)
            {
                var found = outline.Attributions[attribution];
                if (found is { Speaker: < 0, Quotation: not QuotationKind.Indirect, ContentCount: > 0 })
                {
                    yield return new AdviceFinding(Rule, outline.Contents[content], []);
                }

                content += found.ContentCount;
            }
        }
    }

    private static bool IsQuotation(string text, TextSpan span) =>
        span.Length > 2 && text[span.Start] is '"' or '“' or '„' or '«' && text[span.End - 1] is '"' or '”' or '“' or '»';
}
