using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Sentences;
using StatementsGen.Reading.Sources;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Reads the attributions of a text, paragraph after paragraph.</summary>
internal sealed class AttributionReader : IDisposable
{
    private readonly AttributionList _spans = new();
    private readonly SourceReader _sources;
    private readonly List<FoundAttribution> _found = [];
    private readonly CueCandidates _candidates = new();
    private QuotationContinuation _continuation = new();
    private QuotationSignature _signature = new();
    private readonly RecurringLabels _labels;
    private readonly IReadOnlyList<SentenceParagraph> _paragraphs;

    /// <summary>Where nothing goes on into the next paragraph, what had been read; kept where another reader may come up from behind.</summary>
    private readonly List<Seam>? _seams;

    private AttributionSpans? _introduction;

    /// <summary>Makes a reader.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="startsLater">Whether it begins in the middle of the text, and is to be put behind another.</param>
    internal AttributionReader(string text, SentenceList sentences, bool startsLater = false)
    {
        _seams = startsLater ? [] : null;
        _sources = new SourceReader(text);
        _labels = new RecurringLabels(text, sentences);
        _paragraphs = sentences.Paragraphs;
    }

    /// <summary>Whether nothing goes on into the next paragraph.</summary>
    private bool IsSettled => _continuation.IsBroken && _introduction is null && _signature.Unsigned.Count == 0;

    /// <summary>Gives back the memory that was borrowed.</summary>
    public void Dispose()
    {
        _spans.Dispose();
        _sources.Dispose();
    }

    /// <summary>Reads a paragraph.</summary>
    /// <param name="place">The paragraph; those before it have been read.</param>
    /// <param name="paragraph">Its tokens.</param>
    internal void Read(in SentenceParagraph place, ParagraphTokens paragraph)
    {
        if (_seams is not null && IsSettled)
        {
            _seams.Add(new Seam(place.FirstSentence, _spans.Count));
        }

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

        TagNeeded(paragraph);
        _found.Clear();
        if (paragraph.HoldsCue)
        {
            _candidates.Read(paragraph);
        }

        var signsPrevious = _signature.Find(paragraph, _found);
        SpeakerLabel.Find(paragraph, _labels, _found);
        var pair = 0;
        for (var i = 0; i < paragraph.Sentences.Count; i++)
        {
            var first = _found.Count;
            if (paragraph.Cues[i] is var cues and not SentenceCues.None)
            {
                _candidates.MoveTo(paragraph.Sentences[i]);
                ParentheticalCues.Find(paragraph, i, _candidates, _found);
                if ((cues & SentenceCues.According) != 0)
                {
                    AccordingTo.Find(paragraph, i, _found);
                }

                SentenceAttributions.Find(paragraph, i, _candidates, _found, first);
            }

            for (; pair < paragraph.Quotations.Pairs.Count && paragraph.Quotations.Pairs[pair].Open < paragraph.Sentences[i].End; pair++)
            {
                var quotation = paragraph.Quotations.Pairs[pair];
                var isFree = _found.Count == first || (_found.Count == first + 1 && ClauseStart.IsFronted(paragraph, paragraph.Sentences[i])
                    && !paragraph[quotation.Open].IsClaimed);
                if (isFree && IntroducedQuotation.Read(paragraph, i, quotation) is { } introduced)
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
            Write(paragraph, attribution, place.FirstSentence, ref _spans.Add());
        }
    }

    /// <summary>
    /// Tags the sentences that are read: all where a quotation, a label, a signature or a last colon
    /// may take in more than the sentences with cues, else these alone.
    /// </summary>
    private static void TagNeeded(ParagraphTokens paragraph)
    {
        var all = paragraph.Quotations.Pairs.Count > 0 || SpeakerLabel.CanStandIn(paragraph)
            || paragraph[0].Mark is '-' or '"' || paragraph[paragraph.Tokens.Count - 1].Mark == ':';
        for (var i = 0; i < paragraph.Sentences.Count; i++)
        {
            if (all || paragraph.Cues[i] != SentenceCues.None
                || (i > 0 && paragraph.Cues[i - 1] != SentenceCues.None && !EndsInStop(paragraph, i - 1))
                || (i + 1 < paragraph.Sentences.Count && paragraph.Cues[i + 1] != SentenceCues.None && !EndsInStop(paragraph, i)))
            {
                paragraph.Tag(i);
            }
        }
    }

    /// <summary>Whether a sentence ends in a mark that parts it from the next: else what is read in one can look into the other.</summary>
    private static bool EndsInStop(ParagraphTokens paragraph, int sentence) =>
        paragraph.Sentences[sentence].IsEmpty || paragraph[paragraph.Sentences[sentence].End - 1].Mark is '.' or '!' or '?';

    /// <summary>Puts what another reader read in the rest of the text behind what was read here, unless something goes on into it.</summary>
    /// <param name="next">The other reader, which started later and may have read some of the same paragraphs; of no use afterwards.</param>
    /// <param name="sentence">The index of the first sentence that was not read here.</param>
    /// <returns>Whether it could be done.</returns>
    internal bool TryAppend(AttributionReader next, int sentence)
    {
        var seams = next._seams!;
        if (!IsSettled || seams.BinarySearch(new Seam(sentence, 0), Seam.BySentence) is var found && found < 0)
        {
            return false;
        }

        var seam = seams[found];
        next._continuation.Shift(_spans.Count - seam.Attributions);
        _spans.Append(next._spans, seam.Attributions);
        (_continuation, _signature, _introduction) = (next._continuation, next._signature, next._introduction);
        return true;
    }

    /// <summary>The attributions, in order, once all paragraphs have been read; they hold as long as the reader.</summary>
    internal AttributionList Settle()
    {
        SparseSpeech.RemoveWeak(_spans, _paragraphs);
        return _spans;
    }

    /// <summary>If a paragraph is only a quotation, and the one before ended in a colon, that is what brings it.</summary>
    private void Introduce(ParagraphTokens paragraph)
    {
        if (_introduction is { } introduction && _found.Count == 0 && QuotationContinuation.IsQuotation(paragraph))
        {
            _continuation.GoOnFrom(new FoundAttribution { Index = _spans.Count, IsOpen = true });
            _spans.Add() = introduction;
        }
    }

    /// <summary>Gives the quotation of the paragraphs before to the attribution that signs it.</summary>
    /// <param name="signature">Index that the attribution will have.</param>
    private void Sign(int signature)
    {
        foreach (var (sentence, content) in _signature.Unsigned)
        {
            _spans.Add() = new AttributionSpans
            {
                Sentence = sentence,
                ContinuesFrom = signature,
                ContentAfter = content,
                Quotation = QuotationKind.Direct,
            };
        }
    }

    private AttributionSpans ToSpans(ParagraphTokens paragraph, FoundAttribution attribution, int firstSentence)
    {
        var spans = default(AttributionSpans);
        Write(paragraph, attribution, firstSentence, ref spans);
        return spans;
    }

    private void Write(ParagraphTokens paragraph, FoundAttribution attribution, int firstSentence, ref AttributionSpans spans)
    {
        spans.Sentence = firstSentence + attribution.Sentence;
        spans.ContinuesFrom = attribution.ContinuesFrom is { } origin ? origin.Index : -1;
        spans.Source = SpanOf(paragraph, attribution.Source);
        spans.Cue = SpanOf(paragraph, attribution.Cue);
        spans.ContentBefore = SpanOf(paragraph, attribution.ContentBefore);
        spans.ContentAfter = SpanOf(paragraph, attribution.ContentAfter);
        spans.Quotation = KindOf(paragraph, attribution);
        spans.IsWeak = attribution.IsWeak || attribution.ContinuesFrom is { IsWeak: true };

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

    /// <summary>What had been read where nothing goes on into the next paragraph.</summary>
    /// <param name="Sentence">The index of its first sentence.</param>
    /// <param name="Attributions">The number of attributions so far.</param>
    private readonly record struct Seam(int Sentence, int Attributions)
    {
        internal static readonly Comparer<Seam> BySentence = Comparer<Seam>.Create(static (left, right) => left.Sentence.CompareTo(right.Sentence));
    }
}
