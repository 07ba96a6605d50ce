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
        var entities = MaterializeEntities(outline.Entities);
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
            MaterializeAbbreviations(text, outline.Abbreviations));
    }

    private static Statement MaterializeStatement(
        string text,
        int index,
        DocumentOutline document,
        ValueList<Entity> entities,
        ref LineCounter lines)
    {
        var outline = document.Statements[index];
        var position = lines.PositionAt(outline.Span.Start);
        var source = new StatementSource(text, outline.Span, lines.BreaksBefore(outline.Span.End));
        var words = source.Fold(outline.Span);
        var mentions = MaterializeMentions(source, outline.Mentions, entities);
        var attributions = MaterializeAttributions(source, outline.Attributions, document.Speakers, out var hasSpeaker);
        var key = outline.Key is { } span ? text.Substring(span.Start, span.Length) : null;
        return hasSpeaker
            ? new AttributedStatement(words, attributions, index, outline.Span, position, mentions, key)
            : new Statement(words, index, outline.Span, position, mentions, attributions, key);
    }

    private static ValueList<Mention> MaterializeMentions(
        in StatementSource source,
        ValueList<MentionOutline> outlines,
        ValueList<Entity> entities)
    {
        if (outlines.Count == 0)
        {
            return ValueList<Mention>.Empty;
        }

        var mentions = new Mention[outlines.Count];
        for (var i = 0; i < mentions.Length; i++)
        {
            var entity = entities[outlines[i].Entity];
            var span = outlines[i].Span;

            // Most mentions are the name itself, whose string serves them too.
            mentions[i] = new Mention(entity, source.Is(span, entity.Name) ? entity.Name : source.Fold(span), span);
        }

        return ValueList<Mention>.Own(mentions);
    }

    private static ValueList<Attribution> MaterializeAttributions(
        in StatementSource source,
        ValueList<AttributionOutline> outlines,
        ValueList<Speaker> speakers,
        out bool hasSpeaker)
    {
        hasSpeaker = false;
        if (outlines.Count == 0)
        {
            return ValueList<Attribution>.Empty;
        }

        var attributions = new Attribution[outlines.Count];
        for (var i = 0; i < attributions.Length; i++)
        {
            var outline = outlines[i];
            hasSpeaker |= outline.Speaker >= 0;
            attributions[i] = new Attribution(
                outline.Speaker < 0 ? null : speakers[outline.Speaker],
                outline.CueSpan is { } cue ? source.Fold(cue) : null,
                ContentOf(source, outline.Content),
                outline.Quotation,
                outline.Resolution,
                outline.SpeakerSpan,
                outline.CueSpan,
                outline.Content);
        }

        return ValueList<Attribution>.Own(attributions);
    }

    private static string ContentOf(in StatementSource source, ValueList<TextSpan> stretches)
    {
        if (stretches.Count == 1)
        {
            return source.Fold(stretches[0]);
        }

        var folded = new string[stretches.Count];
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = source.Fold(stretches[i]);
        }

        return string.Join(" ", folded);
    }

    private static ValueList<Entity> MaterializeEntities(ValueList<EntityOutline> outlines)
    {
        var entities = new Entity[outlines.Count];
        for (var i = 0; i < entities.Length; i++)
        {
            entities[i] = new Entity(outlines[i].Name, outlines[i].Aliases);
        }

        return ValueList<Entity>.Own(entities);
    }

    private static ValueList<Abbreviation> MaterializeAbbreviations(string text, ValueList<AbbreviationOutline> outlines)
    {
        var abbreviations = new Abbreviation[outlines.Count];
        for (var i = 0; i < abbreviations.Length; i++)
        {
            abbreviations[i] = new Abbreviation(
                LineFolding.Fold(text, outlines[i].ShortForm),
                LineFolding.Fold(text, outlines[i].LongForm),
                outlines[i].ShortForm,
                outlines[i].LongForm);
        }

        return ValueList<Abbreviation>.Own(abbreviations);
    }
}
