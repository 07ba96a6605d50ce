using StatementsGen.Outlines;
using StatementsGen.Reading.Attributions;
using StatementsGen.Reading.Names;
using StatementsGen.Reading.Sentences;

namespace StatementsGen.Reading.Resolution;

/// <summary>Assembles the outline of a document from the results of all steps.</summary>
internal static class OutlineAssembler
{
    /// <summary>Creates the outline of a document.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="names">The names.</param>
    /// <param name="attributions">The attributions, in order of sentence.</param>
    /// <param name="resolved">The outline of each attribution, with its speaker.</param>
    /// <param name="directory">The speakers.</param>
    internal static DocumentOutline Assemble(
        SentenceList sentences,
        NameTable names,
        AttributionList attributions,
        AttributionOutline[] resolved,
        SpeakerDirectory directory)
    {
        var statements = new StatementOutline[sentences.Sentences.Count];
        var mentions = new MentionOutline[names.Mentions.Count];
        var mentioned = 0;
        var attribution = 0;
        var mention = 0;
        for (var i = 0; i < statements.Length; i++)
        {
            var span = sentences.Sentences[i];
            var firstAttribution = attribution;
            while (attribution < attributions.Count && attributions[attribution].Sentence == i)
            {
                attribution++;
            }

            // Only mentions entirely in the sentence count, since a name can run across its end.
            var firstMention = mentioned;
            for (; mention < names.Mentions.Count && names.Mentions[mention] is var named && named.Span.Start < span.End; mention++)
            {
                if (span.Contains(named.Span))
                {
                    mentions[mentioned++] = named;
                }
            }

            statements[i] = new StatementOutline(span, attribution - firstAttribution, mentioned - firstMention);
        }

        Array.Resize(ref mentions, mentioned);
        return new DocumentOutline(
            sentences.Title,
            ValueList<StatementOutline>.Own(statements),
            ValueList<AttributionOutline>.Own(resolved),
            ContentsOf(attributions, resolved),
            ValueList<MentionOutline>.Own(mentions),
            SpeakersOf(directory.Speakers),
            EntitiesOf(names.Entities),
            [.. names.Abbreviations]);
    }

    private static ValueList<TextSpan> ContentsOf(AttributionList attributions, AttributionOutline[] resolved)
    {
        var count = 0;
        foreach (ref readonly var outline in resolved.AsSpan())
        {
            count += outline.ContentCount;
        }

        var contents = new TextSpan[count];
        count = 0;
        for (var i = 0; i < attributions.Count; i++)
        {
            ref readonly var spans = ref attributions[i];
            if (spans.ContentBefore is { } before)
            {
                contents[count++] = before;
            }

            if (spans.ContentAfter is { } after)
            {
                contents[count++] = after;
            }
        }

        return ValueList<TextSpan>.Own(contents);
    }

    private static ValueList<SpeakerOutline> SpeakersOf(IReadOnlyList<KnownSpeaker> known)
    {
        var speakers = new SpeakerOutline[known.Count];
        for (var i = 0; i < speakers.Length; i++)
        {
            speakers[i] = new SpeakerOutline(known[i].Name, known[i].Role, known[i].Organization, SpeakerKind.Of(known[i]));
        }

        return ValueList<SpeakerOutline>.Own(speakers);
    }

    private static ValueList<EntityOutline> EntitiesOf(IReadOnlyList<NamedEntity> entities)
    {
        var outlines = new EntityOutline[entities.Count];
        for (var i = 0; i < outlines.Length; i++)
        {
            var aliases = entities[i].Aliases;
            outlines[i] = new EntityOutline(entities[i].Name, aliases.Count == 0 ? ValueList<string>.Empty : [.. aliases], entities[i].Likely);
        }

        return ValueList<EntityOutline>.Own(outlines);
    }
}
