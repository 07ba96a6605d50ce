using StatementsGen.Outlines;
using StatementsGen.Reading.Attributions;
using StatementsGen.Reading.Names;
using StatementsGen.Reading.Sentences;

namespace StatementsGen.Reading.Resolution;

/// <summary>Puts what all steps found together.</summary>
internal static class OutlineAssembler
{
    /// <summary>Makes the outline of a document.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="names">The names.</param>
    /// <param name="attributions">The attributions, in order of sentence.</param>
    /// <param name="resolved">The speaker of each.</param>
    /// <param name="directory">The speakers.</param>
    internal static DocumentOutline Assemble(
        SentenceList sentences,
        NameTable names,
        IReadOnlyList<AttributionSpans> attributions,
        ResolvedSource[] resolved,
        SpeakerDirectory directory)
    {
        var spans = sentences.Sentences;
        var statements = new StatementOutline[spans.Count];
        var attribution = 0;
        var mention = 0;
        for (var i = 0; i < statements.Length; i++)
        {
            var span = spans[i];
            statements[i] = new StatementOutline(
                span,
                AttributionsOf(i, attributions, resolved, ref attribution),
                MentionsIn(span, names.Mentions, ref mention));
        }

        return new DocumentOutline(
            sentences.Title,
            ValueList<StatementOutline>.Own(statements),
            SpeakersOf(directory.Entries),
            EntitiesOf(names.Entities),
            [.. names.Abbreviations]);
    }

    /// <summary>The attributions of a sentence.</summary>
    private static ValueList<AttributionOutline> AttributionsOf(
        int sentence,
        IReadOnlyList<AttributionSpans> attributions,
        ResolvedSource[] resolved,
        ref int next)
    {
        var first = next;
        while (next < resolved.Length && attributions[next].Sentence == sentence)
        {
            next++;
        }

        if (next == first)
        {
            return ValueList<AttributionOutline>.Empty;
        }

        var outlines = new AttributionOutline[next - first];
        for (var i = 0; i < outlines.Length; i++)
        {
            var spans = attributions[first + i];
            ref readonly var source = ref resolved[first + i];
            outlines[i] = new AttributionOutline(source.Speaker, source.Resolution, spans.Quotation, source.Source, spans.Cue,
                spans.Content);
        }

        return ValueList<AttributionOutline>.Own(outlines);
    }

    /// <summary>The mentions that lie wholly in a sentence; a name can run over its end.</summary>
    private static ValueList<MentionOutline> MentionsIn(TextSpan sentence, IReadOnlyList<NamedMention> mentions, ref int next)
    {
        var first = next;
        var count = 0;
        for (; next < mentions.Count && mentions[next].Span is var span && span.Start < sentence.End; next++)
        {
            count += sentence.Contains(span) ? 1 : 0;
        }

        if (count == 0)
        {
            return ValueList<MentionOutline>.Empty;
        }

        var outlines = new MentionOutline[count];
        for (var i = next - 1; i >= first; i--)
        {
            var mention = mentions[i];
            if (sentence.Contains(mention.Span))
            {
                outlines[--count] = new MentionOutline(mention.Entity, mention.Span);
            }
        }

        return ValueList<MentionOutline>.Own(outlines);
    }

    private static ValueList<Speaker> SpeakersOf(IReadOnlyList<SpeakerDirectory.Entry> entries)
    {
        var speakers = new Speaker[entries.Count];
        for (var i = 0; i < speakers.Length; i++)
        {
            speakers[i] = new Speaker(entries[i].Name, entries[i].Role, entries[i].Organization);
        }

        return ValueList<Speaker>.Own(speakers);
    }

    private static ValueList<EntityOutline> EntitiesOf(IReadOnlyList<NamedEntity> entities)
    {
        var outlines = new EntityOutline[entities.Count];
        for (var i = 0; i < outlines.Length; i++)
        {
            var aliases = entities[i].Aliases;
            outlines[i] = new EntityOutline(entities[i].Name, aliases.Count == 0 ? ValueList<string>.Empty : [.. aliases]);
        }

        return ValueList<EntityOutline>.Own(outlines);
    }
}
