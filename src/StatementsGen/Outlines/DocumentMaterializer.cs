namespace StatementsGen.Outlines;

/// <summary>Makes the records of a document out of its text and its outline.</summary>
internal static class DocumentMaterializer
{
    /// <summary>Makes the document.</summary>
    /// <param name="name">The name of its class.</param>
    /// <param name="path">Its relative path.</param>
    /// <param name="text">Its text.</param>
    /// <param name="outline">What was found in the text; all spans lie within it.</param>
    internal static StatementDocument Materialize(string name, string path, string text, DocumentOutline outline)
    {
        var entities = Map(outline.Entities, static entity => new Entity(entity.Name, entity.Aliases));
        var lines = new LineCounter(text);
        var statements = new Statement[outline.Statements.Count];
        for (var i = 0; i < statements.Length; i++)
        {
            statements[i] = MaterializeStatement(text, i, outline, entities, ref lines);
        }

        return new StatementDocument(
            name,
            path,
            text,
            ValueList<Statement>.Own(statements),
            outline.Title is { } title ? LineFolding.Fold(text, title) : null,
            outline.Title,
            entities,
            Map(outline.Abbreviations, abbreviation => new Abbreviation(
                LineFolding.Fold(text, abbreviation.ShortForm),
                LineFolding.Fold(text, abbreviation.LongForm),
                abbreviation.ShortForm,
                abbreviation.LongForm)));
    }

    private static Statement MaterializeStatement(
        string text,
        int index,
        DocumentOutline document,
        ValueList<Entity> entities,
        ref LineCounter lines)
    {
        var outline = document.Statements[index];
        var words = LineFolding.Fold(text, outline.Span);
        var position = lines.PositionAt(outline.Span.Start);
        var mentions = Map(outline.Mentions, mention =>
            new Mention(entities[mention.Entity], LineFolding.Fold(text, mention.Span), mention.Span));
        var attributions = Map(outline.Attributions, attribution => MaterializeAttribution(text, attribution, document.Speakers));
        var key = outline.Key is { } span ? text.Substring(span.Start, span.Length) : null;
        foreach (var attribution in outline.Attributions)
        {
            if (attribution.Speaker >= 0)
            {
                return new AttributedStatement(words, attributions, index, outline.Span, position, mentions, key);
            }
        }

        return new Statement(words, index, outline.Span, position, mentions, attributions, key);
    }

    private static Attribution MaterializeAttribution(string text, AttributionOutline outline, ValueList<Speaker> speakers) =>
        new(
            outline.Speaker < 0 ? null : speakers[outline.Speaker],
            outline.CueSpan is { } cue ? LineFolding.Fold(text, cue) : null,
            string.Join(" ", outline.Content.Select(span => LineFolding.Fold(text, span))),
            outline.Quotation,
            outline.Resolution,
            outline.SpeakerSpan,
            outline.CueSpan,
            outline.Content);

    private static ValueList<TResult> Map<T, TResult>(ValueList<T> list, Func<T, TResult> map)
    {
        if (list.Count == 0)
        {
            return ValueList<TResult>.Empty;
        }

        var items = new TResult[list.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = map(list[i]);
        }

        return ValueList<TResult>.Own(items);
    }
}
