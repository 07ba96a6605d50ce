using StatementsGen.Checks.Reading;
using StatementsGen.Reading;

namespace StatementsGen.Tool.Quotes;

/// <summary>Finds the quotations of a text, and who is claimed to say them, with the reader of texts.</summary>
internal static class QuotationFinder
{
    private static readonly char[] Space = [' '];

    /// <summary>Finds quotations: words in quotation marks, and blocks of quotation (<c>&gt;</c>) without marks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="filePath">The path of the file, for findings.</param>
    /// <param name="leastWords">The least words of a quotation that nobody is said to say: shorter ones are titles and turns of phrase.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The quotations, in order.</returns>
    internal static IEnumerable<QuotedWords> Find(QuotedText text, string filePath, int leastWords, CancellationToken cancellationToken)
    {
        var document = TextReading.ReadDocument(text.Text, filePath, cancellationToken: cancellationToken);
        var marked = QuotedPassages.Find(text.Text, cancellationToken);
        foreach (var span in marked.Concat(QuotedBlocks(document, marked)).OrderBy(static span => span.Start))
        {
            var words = document.TextOf(span).Trim();
            var speaker = SpeakerOf(document, span);
            if (words.Any(char.IsLetterOrDigit) && (speaker is not null || words.Split(Space, StringSplitOptions.RemoveEmptyEntries).Length >= leastWords))
            {
                yield return new QuotedWords(filePath, text.Id, span, text.PositionAt(span.Start), text.PositionAt(span.End), words, speaker);
            }
        }
    }

    private static IEnumerable<TextSpan> QuotedBlocks(StatementDocument document, IReadOnlyList<TextSpan> marked) => document.Blocks
        .Where(static block => block is { Kind: BlockKind.Quotation, StatementCount: > 0 })
        .Select(block => TextSpan.FromBounds(
            document.Statements[block.FirstStatement].Span.Start,
            document.Statements[block.FirstStatement + block.StatementCount - 1].Span.End))
        .Where(span => !marked.Any(inner => span.Start <= inner.Start && inner.End <= span.End));

    private static string? SpeakerOf(StatementDocument document, TextSpan span) => document.Statements
        .SkipWhile(statement => statement.Span.End <= span.Start)
        .TakeWhile(statement => statement.Span.Start < span.End)
        .SelectMany(static statement => statement.Attributions)
        .FirstOrDefault(attribution => attribution.Speaker is not null && attribution.ContentSpans.Any(content => content.Start < span.End && span.Start < content.End))
        ?.Speaker?.Name;
}
