namespace StatementsGen.Outlines;

/// <summary>The stretch of text that a statement is made of, of which it is known whether lines break in it.</summary>
/// <param name="Text">The document's text.</param>
/// <param name="Span">Where the statement stands.</param>
/// <param name="Breaks">Whether a line break stands in it.</param>
internal readonly record struct StatementSource(string Text, TextSpan Span, bool Breaks)
{
    /// <summary>The folded text of a span.</summary>
    /// <param name="span">The span: in the statement or, where a source goes beyond it, anywhere in the document.</param>
    internal string Fold(TextSpan span) =>
        Breaks || !Span.Contains(span) ? LineFolding.Fold(Text, span) : Text.Substring(span.Start, span.Length);

    /// <summary>Whether a span reads so.</summary>
    /// <param name="span">The span.</param>
    /// <param name="words">The words; there is no line break in them.</param>
    internal bool Is(TextSpan span, string words) =>
        span.Length == words.Length && string.CompareOrdinal(Text, span.Start, words, 0, words.Length) == 0;
}
