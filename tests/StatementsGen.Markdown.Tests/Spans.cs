namespace StatementsGen.Markdown.Tests;

/// <summary>What the spans and the words of a document have to do with each other, in plain text and in Markdown.</summary>
internal static class Spans
{
    /// <summary>Asserts that all words of a document are those that a reader sees at their spans, and that statements follow each other.</summary>
    /// <param name="document">The document.</param>
    internal static void AreThoseOfTheirWords(StatementDocument document)
    {
        var end = 0;
        foreach (var statement in document.Statements)
        {
            Assert.InRange(statement.Span.Start, end, statement.Span.End - 1);
            Assert.Equal(document.TextOf(statement.Span), statement.Text);
            Assert.All(statement.Mentions, mention => Assert.Equal(document.TextOf(mention.Span), mention.Text));
            foreach (var attribution in statement.Attributions)
            {
                Assert.Equal(string.Join(" ", attribution.ContentSpans.Select(document.TextOf)), attribution.Content);
                Assert.Equal(attribution.CueSpan is { } cue ? document.TextOf(cue) : null, attribution.Cue);
                Assert.All(attribution.ContentSpans, span => Assert.True(statement.Span.Contains(span)));
            }

            end = statement.Span.End;
        }

        Assert.Equal(document.TitleSpan is { } title ? document.TextOf(title) : null, document.Title);
        Assert.All(document.Abbreviations, abbreviation => Assert.Equal(document.TextOf(abbreviation.ShortSpan), abbreviation.ShortForm));
        Assert.All(document.Blocks, block => Assert.InRange(block.Span.End, block.Span.Start + 1, document.Text.Length));
    }
}
