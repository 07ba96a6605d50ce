namespace StatementsGen.Quoting;

/// <summary>What can be quoted of a document: its title, its headings, its code and its statements.</summary>
internal static class QuotablePieces
{
    /// <summary>Returns the pieces of a document: their text, their span, and the index of the statement, or -1. A heading, and code, comes before the statement that follows it.</summary>
    /// <param name="document">The document.</param>
    internal static IEnumerable<(string Text, TextSpan Span, int Statement)> Of(StatementDocument document)
    {
        if (document.Title is { } title)
        {
            yield return (title, document.TitleSpan ?? default, -1);
        }

        var next = 0;
        foreach (var block in document.Blocks)
        {
            if (block.StatementCount > 0)
            {
                for (; next < Math.Min(block.FirstStatement + block.StatementCount, document.Statements.Count); next++)
                {
                    yield return PieceOf(document, next);
                }
            }
            else if (block.Span.End <= document.Text.Length)
            {
                yield return (document.TextOf(block.Span), block.Span, -1);
            }
        }

        for (; next < document.Statements.Count; next++)
        {
            yield return PieceOf(document, next);
        }
    }

    private static (string Text, TextSpan Span, int Statement) PieceOf(StatementDocument document, int statement) =>
        (document.Statements[statement].Text, document.Statements[statement].Span, statement);
}
