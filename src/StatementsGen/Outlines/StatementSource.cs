namespace StatementsGen.Outlines;

/// <summary>The stretch of text that a statement is made of, of which it is known whether lines break in it.</summary>
/// <param name="Text">The document's text.</param>
/// <param name="Span">Where the statement stands.</param>
/// <param name="Breaks">Whether a line break stands in it.</param>
internal readonly record struct StatementSource(string Text, TextSpan Span, bool Breaks)
{
    /// <summary>So many of an entity's aliases are looked at; the bound keeps the work linear.</summary>
    private const int MostAliases = 4;

    /// <summary>The folded text of a span.</summary>
    /// <param name="span">The span: in the statement or, where a source goes beyond it, anywhere in the document.</param>
    internal string Fold(TextSpan span) =>
        Breaks || !Span.Contains(span) ? LineFolding.Fold(Text, span) : Text.Substring(span.Start, span.Length);

    /// <summary>The folded text of a span that names an entity: mostly one of the entity's own strings, which serves here too.</summary>
    /// <param name="span">The span.</param>
    /// <param name="entity">The entity.</param>
    internal string NameOf(TextSpan span, Entity entity)
    {
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

    /// <summary>Whether a span reads so.</summary>
    /// <param name="span">The span.</param>
    /// <param name="words">The words; there is no line break in them.</param>
    private bool Is(TextSpan span, string words) =>
        span.Length == words.Length && string.CompareOrdinal(Text, span.Start, words, 0, words.Length) == 0;
}
