using StatementsGen.Reading.Sentences;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Reads the attributions of a text, paragraph after paragraph.</summary>
internal sealed class AttributionReader
{
    private readonly List<AttributionSpans> _spans = [];
    private readonly List<bool> _weak = [];
    private readonly List<FoundAttribution> _found = [];
    private readonly QuotationContinuation _continuation = new();
    private long _strong;

    /// <summary>Reads a paragraph.</summary>
    /// <param name="place">The paragraph; those before it have been read.</param>
    /// <param name="paragraph">Its tokens.</param>
    internal void Read(in SentenceParagraph place, ParagraphTokens paragraph)
    {
        paragraph.FindQuotations();
        if (paragraph.Quotations.Pairs.Count == 0 && !paragraph.HoldsCue && !SpeakerLabel.CanStandIn(paragraph))
        {
            _continuation.Break();
            return;
        }

        paragraph.Tag();
        _found.Clear();
        SpeakerLabel.Find(paragraph, _found);
        for (var i = 0; i < paragraph.Sentences.Count; i++)
        {
            if (paragraph.Cues[i] is var cues and not SentenceCues.None)
            {
                var first = _found.Count;
                ParentheticalCues.Find(paragraph, i, _found);
                if ((cues & SentenceCues.According) != 0)
                {
                    AccordingTo.Find(paragraph, i, _found);
                }

                SentenceAttributions.Find(paragraph, i, _found, first);
            }
        }

        // A quotation can come before the cue that it goes on from, so that indices are needed before spans are made.
        var all = _continuation.Continue(paragraph, _found);
        for (var i = 0; i < all.Count; i++)
        {
            all[i].Index = _spans.Count + i;
        }

        foreach (var attribution in all)
        {
            _spans.Add(ToSpans(paragraph, attribution, place.FirstSentence));
            _weak.Add(attribution.IsWeak || attribution.ContinuesFrom is { IsWeak: true });
            _strong += attribution.IsWeak || attribution.Cue.IsEmpty ? 0 : 1;
        }
    }

    /// <summary>The attributions, in order, once all paragraphs have been read.</summary>
    /// <param name="sentences">The number of sentences in the text.</param>
    internal IReadOnlyList<AttributionSpans> Settle(int sentences) =>
        SparseSpeech.IsSparse(_strong, sentences) ? SparseSpeech.WithoutWeak(_spans, _weak) : _spans;

    private static AttributionSpans ToSpans(ParagraphTokens paragraph, FoundAttribution attribution, int firstSentence)
    {
        return new AttributionSpans(
            firstSentence + attribution.Sentence,
            attribution.Source.IsEmpty ? null : paragraph.SpanOf(attribution.Source),
            attribution.Cue.IsEmpty ? null : paragraph.SpanOf(attribution.Cue),
            ContentOf(paragraph, attribution),
            KindOf(paragraph, attribution),
            attribution.ContinuesFrom is { } origin ? origin.Index : -1);
    }

    private static ValueList<TextSpan> ContentOf(ParagraphTokens paragraph, FoundAttribution attribution)
    {
        var (before, after) = (attribution.ContentBefore, attribution.ContentAfter);
        return ValueList<TextSpan>.Own(
            before.IsEmpty ? after.IsEmpty ? [] : [paragraph.SpanOf(after)]
            : after.IsEmpty ? [paragraph.SpanOf(before)]
            : [paragraph.SpanOf(before), paragraph.SpanOf(after)]);
    }

    private static QuotationKind KindOf(ParagraphTokens paragraph, FoundAttribution attribution)
    {
        var quoted = false;
        var plain = false;
        Look(attribution.ContentBefore);
        Look(attribution.ContentAfter);
        return quoted ? plain ? QuotationKind.Mixed : QuotationKind.Direct : QuotationKind.Indirect;

        void Look(TokenRange range)
        {
            for (var i = range.First; i < range.End && !(quoted && plain); i++)
            {
                quoted |= paragraph[i].Quotation >= 0;
                plain |= paragraph[i].Quotation < 0 && paragraph[i].Has(TokenShapes.Word);
            }
        }
    }
}
