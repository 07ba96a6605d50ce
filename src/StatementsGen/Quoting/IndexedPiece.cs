namespace StatementsGen.Quoting;

/// <summary>A title, a heading or a statement among the indexed words.</summary>
/// <param name="Document">The document.</param>
/// <param name="Text">Its text.</param>
/// <param name="Span">Its span in the document's text.</param>
/// <param name="Statement">The index of the statement; -1 for a title, a heading or code.</param>
/// <param name="FirstWord">The index of its first word or mark.</param>
internal readonly record struct IndexedPiece(StatementDocument Document, string Text, TextSpan Span, int Statement, int FirstWord)
{
    /// <summary>Returns the place in the document of a character of <see cref="Text"/>, in which each wrapped line break is one space.</summary>
    /// <param name="offset">The offset in <see cref="Text"/>.</param>
    /// <returns>The offset in the document's text; the start of the piece if its words do not stand there as they are.</returns>
    internal int OffsetInDocument(int offset)
    {
        var text = Document.Text;
        if (Span.End > text.Length)
        {
            return Span.Start;
        }

        if (Span.Length == Text.Length)
        {
            return Span.Start + offset;
        }

        var source = Span.Start;
        for (var i = 0; i < offset; i++)
        {
            if (source < Span.End && text[source] == Text[i] && !(Text[i] == ' ' && IsWrapped(text, source)))
            {
                source++;
            }
            else if (Text[i] == ' ' && IsWrapped(text, source))
            {
                while (source < Span.End && char.IsWhiteSpace(text[source]))
                {
                    source++;
                }
            }
            else
            {
                return Span.Start;
            }
        }

        return source;
    }

    private bool IsWrapped(string text, int source)
    {
        for (; source < Span.End && char.IsWhiteSpace(text[source]); source++)
        {
            if (LineFolding.IsLineBreak(text[source]))
            {
                return true;
            }
        }

        return false;
    }
}
