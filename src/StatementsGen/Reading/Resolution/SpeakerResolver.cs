using StatementsGen.Outlines;
using StatementsGen.Reading.Attributions;
using StatementsGen.Reading.Names;
using StatementsGen.Reading.Sentences;

namespace StatementsGen.Reading.Resolution;

/// <summary>Finds for whom the words of each source stand, and puts the outline together.</summary>
internal static class SpeakerResolver
{
    /// <summary>Resolves the speakers.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="names">The names in it.</param>
    /// <param name="attributions">The attributions, in order of sentence.</param>
    internal static DocumentOutline Resolve(
        string text,
        SentenceList sentences,
        NameTable names,
        IReadOnlyList<AttributionSpans> attributions)
    {
        var speakers = new List<Speaker>();
        var attributed = attributions
            .Select(spans =>
            {
                var speaker = spans.Source is { } source ? IndexOf(speakers, LineFolding.Fold(text, source)) : -1;
                return (spans.Sentence, Outline: new AttributionOutline(
                    speaker, SpeakerResolution.Name, spans.Quotation, spans.Source, spans.Cue, [.. spans.Content]));
            })
            .ToLookup(static pair => pair.Sentence, static pair => pair.Outline);
        var statements = sentences.Sentences.Select((span, index) => new StatementOutline(
            span,
            [.. attributed[index]],
            [.. names.Mentions.Where(mention => span.Contains(mention.Span)).Select(static m => new MentionOutline(m.Entity, m.Span))]));
        return new DocumentOutline(
            sentences.Title,
            [.. statements],
            [.. speakers],
            [.. names.Entities.Select(static entity => new EntityOutline(entity.Name, [.. entity.Aliases]))],
            [.. names.Abbreviations]);
    }

    private static int IndexOf(List<Speaker> speakers, string name)
    {
        var index = speakers.FindIndex(speaker => speaker.Name == name);
        if (index < 0)
        {
            index = speakers.Count;
            speakers.Add(new Speaker(name));
        }

        return index;
    }
}
