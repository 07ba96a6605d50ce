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
        var sentence = paragraph.SentenceAt(attribution.Sentence);
        var source = attribution.Source.IsEmpty ? attribution.Source : CoordinatedSource.WithListed(sentence, paragraph, attribution.Source);
        spans.Source = SpanOf(paragraph, source);
        spans.Cue = SpanOf(paragraph, PairedCue.Of(sentence, attribution.Cue));
        spans.ContentBefore = SpanOf(paragraph, attribution.ContentBefore);
        spans.ContentAfter = SpanOf(paragraph, attribution.ContentAfter);
        spans.Quotation = KindOf(paragraph, attribution);
        spans.IsWeak = attribution.IsWeak || attribution.ContinuesFrom is { IsWeak: true };
        spans.IsPlain = attribution.IsPlain || attribution.ContinuesFrom is { IsPlain: true };
        spans.IsDoubtful = attribution.IsDoubtful || attribution.ContinuesFrom is { IsDoubtful: true };

        // The words of the source are read while they are at hand as tokens.
        spans.Joined = JoinedIn(paragraph, source);
        spans.Described = source.IsEmpty ? default
            : CoordinatedSource.IsOneName(paragraph, source) ? _sources.ReadOneName(paragraph, source)
            : spans.Joined is { } joined && !joined[0].IsSure ? _sources.ReadTogether(paragraph, source)
            : _sources.Read(paragraph, source);
        WriteAct(paragraph, sentence, attribution, ref spans);
    }

    private void WriteAct(ParagraphTokens paragraph, in Sentence sentence, FoundAttribution attribution, ref AttributionSpans spans)
    {
        spans.Act = ReportedAct.Of(sentence, attribution);
        spans.Evidence = attribution.Evidence;
        var addressee = AddresseeFinder.Find(sentence, attribution, spans.Act);
        spans.Addressee = SpanOf(paragraph, addressee);
        spans.AddresseeDescribed = addressee.IsEmpty ? default : DescribeAddressee(paragraph, addressee);
    }

    private SpeakerDescription DescribeAddressee(ParagraphTokens paragraph, TokenRange words)
    {
        var described = _sources.ReadTogether(paragraph, words);

        // "told Rose": alone, a name can look like another word.
        return described.Kind is SourceKind.Name or SourceKind.Description || words.End - words.First > 1 || paragraph[words.First].Tag != CoarseTag.ProperNoun
            ? described : new SpeakerDescription(SourceKind.Name, paragraph.SpanOf(words), null, null);
    }

    /// <summary>The speakers that a source joins, or <see langword="null"/> if there is one.</summary>
    private JoinedSource[]? JoinedIn(ParagraphTokens paragraph, TokenRange source)
    {
        if (source.End - source.First < 3 || CoordinatedSource.Split(paragraph, source) is not { Count: > 1 } parts)
        {
            return null;
        }

        // A part that is sure to be a speaker of its own makes the others sure, too.
        var isSure = parts.Any(static part => part.Form is PartForm.Person or PartForm.Article or PartForm.Bare or PartForm.Known)
            || parts.All(static part => part.Form == PartForm.Name);
        var joined = new JoinedSource[parts.Count];
        for (var i = 0; i < joined.Length; i++)
        {
            joined[i] = new JoinedSource(paragraph.SpanOf(parts[i].Words), _sources.Read(paragraph, parts[i].Words), isSure);
        }

        return joined;
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
