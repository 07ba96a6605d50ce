namespace StatementsGen.Outlines;

/// <summary>Creates the records of a document from its text and its outline.</summary>
/// <remarks>It reads the lists of the outline once, side by side.</remarks>
internal ref struct DocumentMaterializer
{
    private readonly string _text;
    private readonly DocumentOutline _outline;
    private readonly ValueList<Entity> _entities;
    private readonly ValueList<Speaker>[] _speakers;
    private readonly Addressee[] _addressees;
    private LineCounter _lines;
    private int _attribution;
    private int _content;
    private int _speakerMention;
    private int _mention;

    private DocumentMaterializer(string text, DocumentOutline outline)
    {
        _text = text;
        _outline = outline;
        _entities = MaterializeEntities(outline.Entities);

        // A list for each speaker, which all attributions of that speaker share.
        _speakers = [.. outline.Speakers.Select(static speaker => (ValueList<Speaker>)[new Speaker(speaker.Name, speaker.Role, speaker.Organization, speaker.Kind)])];
        _addressees = [.. outline.Addressees.Select(static addressee => new Addressee(addressee.Name, addressee.Kind))];
        _lines = new LineCounter(text);
    }

    /// <summary>Creates the document.</summary>
    /// <param name="name">The name of its class.</param>
    /// <param name="path">Its relative path.</param>
    /// <param name="text">Its text.</param>
    /// <param name="outline">Its outline. All spans are within the text.</param>
    internal static StatementDocument Materialize(string name, string path, string text, DocumentOutline outline)
    {
        var materializer = new DocumentMaterializer(text, outline);
        var statements = new Statement[outline.Statements.Count];
        for (var i = 0; i < statements.Length; i++)
        {
            statements[i] = materializer.MaterializeStatement(i, outline.Statements[i]);
        }

        return new StatementDocument(
            name,
            path,
            text,
            ValueList<Statement>.Own(statements),
            outline.Title is { } title ? outline.WordsOf(text, title) : null,
            outline.Title,
            materializer._entities,
            MaterializeAbbreviations(text, outline),
            MaterializeBlocks(text, outline.Blocks),
            outline.Edits);
    }

    private Statement MaterializeStatement(int index, in StatementOutline outline)
    {
        var position = _lines.PositionAt(outline.Span.Start);
        var source = new StatementSource(_text, outline.Span, _lines.BreaksBefore(outline.Span.End), _outline.Edits);
        var words = source.Fold(outline.Span);
        var mentions = MaterializeMentions(source, outline.MentionCount);
        var attributions = MaterializeAttributions(source, words, outline.AttributionCount, out var hasSpeaker);
        var key = outline.Key is { } span ? _text.Substring(span.Start, span.Length) : null;
        return hasSpeaker
            ? new AttributedStatement(words, attributions, index, outline.Span, position, mentions, key)
            : new Statement(words, index, outline.Span, position, mentions, attributions, key);
    }

    private ValueList<Mention> MaterializeMentions(in StatementSource source, int count)
    {
        if (count == 0)
        {
            return ValueList<Mention>.Empty;
        }

        var mentions = new Mention[count];
        for (var i = 0; i < mentions.Length; i++)
        {
            var outline = _outline.Mentions[_mention++];
            var entity = _entities[outline.Entity];
            mentions[i] = new Mention(entity, source.NameOf(outline.Span, entity), outline.Span);
        }

        return ValueList<Mention>.Own(mentions);
    }

    private ValueList<Attribution> MaterializeAttributions(in StatementSource source, string words, int count, out bool hasSpeaker)
    {
        hasSpeaker = false;
        if (count == 0)
        {
            return ValueList<Attribution>.Empty;
        }

        var attributions = new Attribution[count];
        for (var i = 0; i < attributions.Length; i++)
        {
            var outline = _outline.Attributions[_attribution++];
            var content = new TextSpan[outline.ContentCount];
            for (var j = 0; j < content.Length; j++)
            {
                content[j] = _outline.Contents[_content++];
            }

            hasSpeaker |= outline.Speaker >= 0;
            attributions[i] = new Attribution(
                null,
                outline.CueSpan is { } cue ? source.Fold(cue) : null,
                ContentOf(source, words, content),
                outline.Quotation,
                outline.Resolution,
                outline.SpeakerSpan,
                outline.CueSpan,
                ValueList<TextSpan>.Own(content),
                outline.Act,
                outline.IsNegated,
                outline.Addressee < 0 ? null : _addressees[outline.Addressee],
                outline.AddresseeSpan)
            {
                Speakers = outline.Speaker < 0 ? ValueList<Speaker>.Empty : _speakers[outline.Speaker],
            };
            if (outline.SpeakerCount > 0)
            {
                attributions[i] = attributions[i] with { SpeakerMentions = MaterializeSpeakerMentions(outline.SpeakerCount) };
            }
        }

        return ValueList<Attribution>.Own(attributions);
    }

    private ValueList<SpeakerMention> MaterializeSpeakerMentions(int count)
    {
        var mentions = new SpeakerMention[count];
        for (var i = 0; i < mentions.Length; i++)
        {
            var outline = _outline.SpeakerMentions[_speakerMention++];
            mentions[i] = new SpeakerMention(_speakers[outline.Speaker][0], outline.Resolution, outline.Span);
        }

        return ValueList<SpeakerMention>.Own(mentions);
    }

    private static string ContentOf(in StatementSource source, string words, TextSpan[] stretches)
    {
        if (stretches.Length == 1)
        {
            // A continued quotation is often the whole statement, and then shares its string.
            return stretches[0] == source.Span ? words : source.Fold(stretches[0]);
        }

        var folded = new string[stretches.Length];
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
            entities[i] = new Entity(outlines[i].Name, outlines[i].Aliases, outlines[i].Kind);
        }

        return ValueList<Entity>.Own(entities);
    }

    private static ValueList<Block> MaterializeBlocks(string text, ValueList<BlockOutline> outlines)
    {
        var blocks = new Block[outlines.Count];
        var first = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            var outline = outlines[i];
            var key = outline.Key is { } span ? text.Substring(span.Start, span.Length) : null;
            blocks[i] = new Block(outline.Kind, outline.Span, outline.Level, first, outline.StatementCount, outline.NumberLength, key);
            first += outline.StatementCount;
        }

        return ValueList<Block>.Own(blocks);
    }

    private static ValueList<Abbreviation> MaterializeAbbreviations(string text, DocumentOutline outline)
    {
        var outlines = outline.Abbreviations;
        var abbreviations = new Abbreviation[outlines.Count];
        for (var i = 0; i < abbreviations.Length; i++)
        {
            abbreviations[i] = new Abbreviation(
                outline.WordsOf(text, outlines[i].ShortForm),
                outline.WordsOf(text, outlines[i].LongForm),
                outlines[i].ShortForm,
                outlines[i].LongForm);
        }

        return ValueList<Abbreviation>.Own(abbreviations);
    }
}
