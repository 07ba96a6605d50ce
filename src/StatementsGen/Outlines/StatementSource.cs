namespace StatementsGen.Outlines;

/// <summary>A statement's source text, and whether it contains line breaks.</summary>
/// <param name="Text">The document's text.</param>
/// <param name="Span">The span of the statement.</param>
/// <param name="Breaks">Whether it contains a line break.</param>
/// <param name="Edits">The edits of the document.</param>
internal readonly record struct StatementSource(string Text, TextSpan Span, bool Breaks, ValueList<TextEdit> Edits)
{
    /// <summary>The maximum number of aliases that are compared. The bound keeps the work linear.</summary>
    private const int MostAliases = 4;

    /// <summary>Returns the text of a span with each line break folded to one space.</summary>
    /// <param name="span">The span. It can be outside the statement, since the words for a speaker can be in another one.</param>
    internal string Fold(TextSpan span) => Edits.Count > 0 ? new MarkedText(Text, Edits).Fold(span)
        : Breaks || !Span.Contains(span) ? LineFolding.Fold(Text, span)
        : Text.Substring(span.Start, span.Length);

    /// <summary>Returns the folded text of a span that names an entity. If it is one of the entity's names, returns that string.</summary>
    /// <param name="span">The span.</param>
    /// <param name="entity">The entity.</param>
    internal string NameOf(TextSpan span, Entity entity)
    {
        if (Edits.Count > 0)
        {
            return Fold(span);
        }

        if (Is(span, entity.Name))
        {
            return entity.Name;
        }

        for (var i = 0; i < entity.Aliases.Count && i < MostAliases; i++)
        {
            if (Is(span, entity.Aliases[i]))
            {
                return entity.Aliases[i];
            }
        }

        return Fold(span);
    }

    /// <summary>Returns whether the folded text of a span equals the words.</summary>
    /// <param name="span">The span.</param>
    /// <param name="words">The words, without line breaks.</param>
    private bool Is(TextSpan span, string words) =>
        span.Length == words.Length && string.CompareOrdinal(Text, span.Start, words, 0, words.Length) == 0;
}
