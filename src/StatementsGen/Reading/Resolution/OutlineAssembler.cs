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
        var statements = new StatementOutline[sentences.Sentences.Count];
        var attribution = 0;
        var mention = 0;
        for (var i = 0; i < statements.Length; i++)
        {
            var span = sentences.Sentences[i];
            var said = new List<AttributionOutline>();
            for (; attribution < attributions.Count && attributions[attribution].Sentence == i; attribution++)
            {
                var spans = attributions[attribution];
                var source = resolved[attribution];
                said.Add(new AttributionOutline(source.Speaker, source.Resolution, spans.Quotation, source.Source, spans.Cue,
                    [.. spans.Content]));
            }

            var named = new List<MentionOutline>();
            for (; mention < names.Mentions.Count && names.Mentions[mention].Span.Start < span.End; mention++)
            {
                if (span.Contains(names.Mentions[mention].Span))
                {
                    named.Add(new MentionOutline(names.Mentions[mention].Entity, names.Mentions[mention].Span));
                }
            }

            statements[i] = new StatementOutline(span, [.. said], [.. named]);
        }

        return new DocumentOutline(
            sentences.Title,
            [.. statements],
            [.. directory.Entries.Select(static entry => new Speaker(entry.Name, entry.Role, entry.Organization))],
            [.. names.Entities.Select(static entity => new EntityOutline(entity.Name, [.. entity.Aliases]))],
            [.. names.Abbreviations]);
    }
}
