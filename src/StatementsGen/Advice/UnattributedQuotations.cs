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
    /// <param name="document">The document.</param>
    internal static IEnumerable<AdviceFinding> Find(StatementDocument document)
    {
        foreach (var statement in document.Statements)
        {
            if (statement.Attributions.Count == 0 && IsQuotation(statement.Text))
            {
                yield return new AdviceFinding(Rule, statement.Span, []);
            }

            foreach (var attribution in statement.Attributions)
            {
                if (attribution is { Speaker: null, Quotation: not QuotationKind.Indirect, ContentSpans.Count: > 0 })
                {
                    yield return new AdviceFinding(Rule, attribution.ContentSpans[0], []);
                }
            }
        }
    }

    private static bool IsQuotation(string text) =>
        text.Length > 2 && text[0] is '"' or '“' or '„' or '«' && text[text.Length - 1] is '"' or '”' or '“' or '»';
}
