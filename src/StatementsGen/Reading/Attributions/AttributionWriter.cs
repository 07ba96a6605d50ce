using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Sources;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Turns attributions in tokens into attributions in spans of text, while the tokens of their paragraph are at hand.</summary>
internal sealed class AttributionWriter : IDisposable
{
    private readonly SourceReader _sources;

    /// <summary>Initializes a writer.</summary>
    /// <param name="text">The document's text.</param>
    internal AttributionWriter(string text) => _sources = new SourceReader(text);

    /// <summary>Returns the rented buffers to the pool.</summary>
    public void Dispose() => _sources.Dispose();

    /// <summary>Returns an attribution in spans of text.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="attribution">The attribution.</param>
    /// <param name="firstSentence">Index of the paragraph's first sentence in the text.</param>
    internal AttributionSpans ToSpans(ParagraphTokens paragraph, FoundAttribution attribution, int firstSentence)
    {
        var spans = default(AttributionSpans);
        Write(paragraph, attribution, firstSentence, ref spans);
        return spans;
    }

    /// <summary>Writes an attribution to where it is kept.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="attribution">The attribution; it has its index.</param>
    /// <param name="firstSentence">Index of the paragraph's first sentence in the text.</param>
    /// <param name="spans">Where it is kept; all of it is set.</param>
    internal void Write(ParagraphTokens paragraph, FoundAttribution attribution, int firstSentence, ref AttributionSpans spans)
    {
        spans.Finder = attribution.Finder;
        spans.Sentence = firstSentence + attribution.Sentence;
        spans.ContinuesFrom = attribution.ContinuesFrom is { } origin ? origin.Index : -1;
        spans.Source = SpanOf(paragraph, attribution.Source);
        spans.Cue = SpanOf(paragraph, attribution.Cue);
        spans.ContentBefore = SpanOf(paragraph, attribution.ContentBefore);
        spans.ContentAfter = SpanOf(paragraph, attribution.ContentAfter);
        spans.Quotation = KindOf(paragraph, attribution);
        spans.IsWeak = attribution.IsWeak || attribution.ContinuesFrom is { IsWeak: true };
        spans.IsPlain = attribution.IsPlain || attribution.ContinuesFrom is { IsPlain: true };
        spans.IsDoubtful = attribution.IsDoubtful || attribution.ContinuesFrom is { IsDoubtful: true };

        // The words of the source are read while they are at hand as tokens.
        spans.Described = attribution.Source.IsEmpty ? default : _sources.Read(paragraph, attribution.Source);
    }

    private static TextSpan? SpanOf(ParagraphTokens paragraph, TokenRange range) => range.IsEmpty ? null : paragraph.SpanOf(range);

    private static QuotationKind KindOf(ParagraphTokens paragraph, FoundAttribution attribution)
    {
        if (paragraph.Quotations.Pairs.Count == 0)
        {
            return QuotationKind.Indirect;
        }

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
