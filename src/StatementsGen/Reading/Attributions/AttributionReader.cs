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
    private readonly QuotationSignature _signature = new();
    private readonly RecurringLabels _labels;
    private AttributionSpans? _introduction;
    private long _strong;

    /// <summary>Makes a reader.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="sentences">Its sentences.</param>
    internal AttributionReader(string text, SentenceList sentences)
    {
        _labels = new RecurringLabels(text, sentences);
    }

    /// <summary>Reads a paragraph.</summary>
    /// <param name="place">The paragraph; those before it have been read.</param>
    /// <param name="paragraph">Its tokens.</param>
    internal void Read(in SentenceParagraph place, ParagraphTokens paragraph)
    {
        paragraph.FindQuotations();
        if (paragraph.Tokens.Count == 0 || (paragraph.Quotations.Pairs.Count == 0 && !paragraph.HoldsCue
            && !SpeakerLabel.CanStandIn(paragraph) && (_signature.Unsigned.Count == 0 || paragraph[0].Mark != '-')
            && paragraph[paragraph.Tokens.Count - 1].Mark != ':'))
        {
            _continuation.Break();
            _introduction = null;
            _signature.Forget();
            return;
        }

        paragraph.Tag();
        _found.Clear();
        var signsPrevious = _signature.Find(paragraph, _found);
        SpeakerLabel.Find(paragraph, _labels, _found);
        var pair = 0;
        for (var i = 0; i < paragraph.Sentences.Count; i++)
        {
            var first = _found.Count;
            if (paragraph.Cues[i] is var cues and not SentenceCues.None)
            {
                ParentheticalCues.Find(paragraph, i, _found);
                if ((cues & SentenceCues.According) != 0)
                {
                    AccordingTo.Find(paragraph, i, _found);
                }

                SentenceAttributions.Find(paragraph, i, _found, first);
            }

            for (; pair < paragraph.Quotations.Pairs.Count && paragraph.Quotations.Pairs[pair].Open < paragraph.Sentences[i].End; pair++)
            {
                if (_found.Count == first
                    && IntroducedQuotation.Read(paragraph, i, paragraph.Quotations.Pairs[pair]) is { } introduced)
                {
                    _found.Add(introduced);
                }
            }
        }

        Introduce(paragraph);

        // A quotation can come before the cue that it goes on from, so that indices are needed before spans are made.
        var all = _continuation.Continue(paragraph, _found);
        if (signsPrevious)
        {
            Sign(_spans.Count + _signature.Unsigned.Count);
        }

        _introduction = _found.Count > 0 && _found[_found.Count - 1].Sentence == paragraph.Sentences.Count - 1 ? null
            : IntroducedQuotation.ReadEnd(paragraph) is { } introduction ? ToSpans(paragraph, introduction, place.FirstSentence) : null;
        _signature.Remember(paragraph, place.FirstSentence, all.Count > 0);
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

    /// <summary>If a paragraph is only a quotation, and the one before ended in a colon, that is what brings it.</summary>
    private void Introduce(ParagraphTokens paragraph)
    {
        if (_introduction is not null && _found.Count == 0 && QuotationContinuation.IsQuotation(paragraph))
        {
            _continuation.GoOnFrom(new FoundAttribution { Index = _spans.Count, IsOpen = true });
            _spans.Add(_introduction);
            _weak.Add(false);
        }
    }

    /// <summary>Gives the quotation of the paragraphs before to the attribution that signs it.</summary>
    /// <param name="signature">Index that the attribution will have.</param>
    private void Sign(int signature)
    {
        foreach (var (sentence, content) in _signature.Unsigned)
        {
            _spans.Add(new AttributionSpans(sentence, null, null, [content], QuotationKind.Direct, signature));
            _weak.Add(false);
        }
    }

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
