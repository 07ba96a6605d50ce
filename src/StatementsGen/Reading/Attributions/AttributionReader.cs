using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Sentences;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Reads the attributions of a text, paragraph after paragraph.</summary>
internal sealed class AttributionReader : IDisposable
{
    private readonly AttributionList _spans = new();
    private readonly AttributionWriter _writer;
    private readonly AttributionFinders _finders;
    private readonly Turns _turns;
    private readonly IReadOnlyList<SentenceParagraph> _paragraphs;

    /// <summary>The state before each paragraph into which nothing goes on; kept only if another reader can arrive from behind.</summary>
    private readonly List<Seam>? _seams;

    private AttributionSpans? _introduction;
    private OpenQuotation _open = new();

    /// <summary>Makes a reader.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="startsLater">Whether it begins in the middle of the text, and is to be put behind another.</param>
    internal AttributionReader(string text, SentenceList sentences, bool startsLater = false)
    {
        _seams = startsLater ? [] : null;
        _writer = new AttributionWriter(text);
        _finders = new AttributionFinders(new RecurringLabels(text, sentences));
        _turns = new Turns(text, sentences);
        _paragraphs = sentences.Paragraphs;
    }

    /// <summary>Returns the rented buffers to the pool.</summary>
    public void Dispose()
    {
        _spans.Dispose();
        _writer.Dispose();
    }

    /// <summary>Reads a paragraph.</summary>
    /// <param name="place">The paragraph; those before it have been read.</param>
    /// <param name="paragraph">Its tokens.</param>
    internal void Read(in SentenceParagraph place, ParagraphTokens paragraph)
    {
        var turn = _turns.LabelOf(place);
        var goesOn = turn is null && _turns.GoesOn(place);
        if (_seams is not null && _finders.IsSettled && _open.IsNone && !goesOn)
        {
            _seams.Add(new Seam(place.FirstSentence, _spans.Count));
        }

        paragraph.FindQuotations();
        if (turn is null && !goesOn && !CanHoldAttribution(paragraph))
        {
            _finders.Break();
            _introduction = null;
            _open.Read(place, paragraph, [], _spans);
            return;
        }

        TagNeeded(paragraph, turn is not null);
        var found = _finders.Find(paragraph, turn, goesOn, place.IsRow);
        if (found.Introduced is { } introduced)
        {
            introduced.Index = _spans.Count;
            _spans.Add() = _introduction.GetValueOrDefault();
        }

        if (found.SignsPrevious)
        {
            _spans.RemoveTurnsFrom(_finders.Signature.Unsigned[0].Sentence);
            Sign(_spans.Count + _finders.Signature.Unsigned.Count);
        }

        _introduction = found.Introduction is { } introduction ? _writer.ToSpans(paragraph, introduction, place.FirstSentence) : null;
        _finders.Signature.Remember(paragraph, place.FirstSentence, found.All.Count > 0);

        // A quotation can come before the cue that it goes on from, so all need their indices before spans are made.
        for (var i = 0; i < found.All.Count; i++)
        {
            found.All[i].Index = _spans.Count + i;
        }

        if (found.All.Count == 0 && QuotationContinuation.IsQuotation(paragraph) && !paragraph[1].Has(TokenShapes.SpaceBefore) && paragraph[1].Mark is not ('(' or '['))
        {
            AddTurn(place, paragraph);
        }

        foreach (var attribution in found.All)
        {
            _writer.Write(paragraph, attribution, place.FirstSentence, ref _spans.Add());
        }

        if (turn is null && !goesOn)
        {
            _open.Read(place, paragraph, found.All, _spans);
        }
        else
        {
            _open.Forget();
        }
    }

    /// <summary>Whether a paragraph has any of the words and marks that attributions hang on.</summary>
    private bool CanHoldAttribution(ParagraphTokens paragraph) =>
        paragraph.Tokens.Count > 0 && (paragraph.Quotations.Pairs.Count > 0 || paragraph.HoldsCue || SpeakerLabel.CanStandIn(paragraph)
            || (_finders.Signature.Unsigned.Count > 0 && paragraph[0].Mark == '-') || paragraph[paragraph.Tokens.Count - 1].Mark == ':');

    /// <summary>
    /// Tags the sentences that are read: all where a quotation, a label, a signature or a last colon
    /// can contain more than the sentences with cues; otherwise only these.
    /// </summary>
    private static void TagNeeded(ParagraphTokens paragraph, bool isTurn)
    {
        var all = isTurn || paragraph.Quotations.Pairs.Count > 0 || SpeakerLabel.CanStandIn(paragraph)
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

    /// <summary>Whether a mark ends the sentence. Otherwise a rule can look from one sentence into the next.</summary>
    private static bool EndsInStop(ParagraphTokens paragraph, int sentence) =>
        paragraph.Sentences[sentence].IsEmpty || paragraph[paragraph.Sentences[sentence].End - 1].Mark is '.' or '!' or '?';

    /// <summary>Puts what another reader read in the rest of the text behind what was read here, unless something goes on into it.</summary>
    /// <param name="next">The other reader, which started later and may have read some of the same paragraphs; of no use afterwards.</param>
    /// <param name="sentence">The index of the first sentence that was not read here.</param>
    /// <returns>Whether it could be done.</returns>
    internal bool TryAppend(AttributionReader next, int sentence)
    {
        var seams = next._seams!;
        if (!_finders.IsSettled || !_open.IsNone || seams.BinarySearch(new Seam(sentence, 0), Seam.BySentence) is var found && found < 0)
        {
            return false;
        }

        var seam = seams[found];
        var shift = _spans.Count - seam.Attributions;
        _finders.GoOnFrom(next._finders, shift);
        _spans.Append(next._spans, seam.Attributions);
        next._open.Shift(shift);
        (_introduction, _open) = (next._introduction, next._open);
        return true;
    }

    /// <summary>The attributions, in order, once all paragraphs have been read; they hold as long as the reader.</summary>
    internal AttributionList Settle()
    {
        SparseSpeech.RemoveWeak(_spans, _paragraphs);
        return _spans;
    }

    /// <summary>Adds the quotation that a paragraph is. It counts only if the conversation around it tells who speaks.</summary>
    private void AddTurn(in SentenceParagraph place, ParagraphTokens paragraph)
    {
        for (var i = 0; i < paragraph.Sentences.Count; i++)
        {
            var content = ContentFinder.Trim(paragraph.SentenceAt(i));
            if (!content.IsEmpty)
            {
                _spans.Add() = new AttributionSpans
                {
                    Finder = AttributionFinderKind.Turn,
                    Sentence = place.FirstSentence + i,
                    ContinuesFrom = -1,
                    ContentAfter = paragraph.SpanOf(content),
                    Quotation = QuotationKind.Direct,
                };
            }
        }
    }

    /// <summary>Gives the quotation of the paragraphs before to the attribution that signs it.</summary>
    /// <param name="signature">Index that the attribution will have.</param>
    private void Sign(int signature)
    {
        foreach (var (sentence, content) in _finders.Signature.Unsigned)
        {
            _spans.Add() = new AttributionSpans
            {
                Finder = AttributionFinderKind.Signature,
                Sentence = sentence,
                ContinuesFrom = signature,
                ContentAfter = content,
                Quotation = QuotationKind.Direct,
            };
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
