using StatementsGen.Reading.Names;
using StatementsGen.Reading.Sentences;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds who says what.</summary>
internal static class AttributionFinder
{
    /// <summary>Finds the attributions in a text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="names">The names in it.</param>
    internal static IReadOnlyList<AttributionSpans> Find(string text, SentenceList sentences, NameTable names)
    {
        _ = names;
        return Find(text, sentences, out _);
    }

    /// <summary>Finds the attributions in a text, and tells how much work it was.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="reads">How often a token was looked at.</param>
    internal static IReadOnlyList<AttributionSpans> Find(string text, SentenceList sentences, out long reads)
    {
        var spans = new List<AttributionSpans>();
        using var paragraph = new ParagraphTokens(text);
        var continuation = new QuotationContinuation();
        var found = new List<FoundAttribution>();
        var weak = new List<bool>();
        var strong = 0L;
        foreach (var place in sentences.Paragraphs)
        {
            paragraph.Read(sentences, place);
            found.Clear();
            SpeakerLabel.Find(paragraph, found);
            for (var i = 0; i < paragraph.Sentences.Count; i++)
            {
                var first = found.Count;
                ParentheticalCues.Find(paragraph, i, found);
                AccordingTo.Find(paragraph, i, found);
                SentenceAttributions.Find(paragraph, i, found, first);
            }

            // A quotation can come before the cue that it goes on from, so that indices are needed before spans are made.
            var all = continuation.Continue(paragraph, found);
            for (var i = 0; i < all.Count; i++)
            {
                all[i].Index = spans.Count + i;
            }

            foreach (var attribution in all)
            {
                spans.Add(ToSpans(paragraph, attribution, place.FirstSentence));
                weak.Add(attribution.IsWeak || attribution.ContinuesFrom is { IsWeak: true });
                strong += attribution.IsWeak || attribution.Cue.IsEmpty ? 0 : 1;
            }
        }

        reads = paragraph.Tokens.Reads;
        return SparseSpeech.IsSparse(strong, sentences.Sentences.Count) ? SparseSpeech.WithoutWeak(spans, weak) : spans;
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
