using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Sentences;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>
/// A quotation that no mark closes in its paragraph, and that goes on over paragraphs without marks up to one that ends in the closing mark:
/// <c>Holm wrote: “It leaks. ¶ It is old. ¶ Mend it!”</c>
/// </summary>
internal sealed class OpenQuotation
{
    /// <summary>A quotation of more paragraphs goes on no further.</summary>
    private const int MostParagraphs = 6;

    private readonly List<(int Sentence, TextSpan Content)> _rest = [];
    private int _owner = -1;
    private int _paragraphs;

    /// <summary>Gets whether no quotation is open.</summary>
    internal bool IsNone => _owner < 0;

    /// <summary>Reads a paragraph, in which all attributions have been found.</summary>
    /// <param name="place">The paragraph.</param>
    /// <param name="paragraph">Its tokens.</param>
    /// <param name="found">Its attributions; they have their indices.</param>
    /// <param name="spans">The attributions of the text so far, to which what goes on is added.</param>
    internal void Read(in SentenceParagraph place, ParagraphTokens paragraph, IReadOnlyList<FoundAttribution> found, AttributionList spans)
    {
        var pairs = paragraph.Quotations.Pairs;
        if (found.Count > 0 || pairs.Count > 0 || paragraph.Tokens.Count == 0)
        {
            Forget();
            if (found.Count > 0 && pairs.Count > 0 && !pairs[pairs.Count - 1].IsClosed && found[found.Count - 1] is var last
                && last.Sentence == paragraph.Sentences.Count - 1)
            {
                _owner = last.ContinuesFrom?.Index ?? last.Index;
            }
        }
        else if (_owner >= 0)
        {
            GoOn(place, paragraph, spans);
        }
    }

    /// <summary>Moves the attribution that the quotation belongs to.</summary>
    /// <param name="places">How many places further it stands.</param>
    internal void Shift(int places) => _owner += _owner >= 0 ? places : 0;

    /// <summary>Forgets the quotation: what follows does not belong to it.</summary>
    internal void Forget()
    {
        _owner = -1;
        _paragraphs = 0;
        _rest.Clear();
    }

    private void GoOn(in SentenceParagraph place, ParagraphTokens paragraph, AttributionList spans)
    {
        if (++_paragraphs > MostParagraphs || place.IsBelowHeading)
        {
            Forget();
            return;
        }

        for (var i = 0; i < paragraph.Sentences.Count; i++)
        {
            var content = ContentFinder.Trim(paragraph.SentenceAt(i));
            if (!content.IsEmpty)
            {
                _rest.Add((place.FirstSentence + i, paragraph.SpanOf(content)));
            }
        }

        if (!EndsInClosingMark(paragraph))
        {
            return;
        }

        foreach (var (sentence, content) in _rest)
        {
            spans.Add() = new AttributionSpans
            {
                Finder = AttributionFinderKind.Continuation,
                Sentence = sentence,
                ContinuesFrom = _owner,
                ContentAfter = content,
                Quotation = QuotationKind.Direct,
            };
        }

        Forget();
    }

    /// <summary>Whether a paragraph ends in a mark that closes a quotation and that nothing in the paragraph opens.</summary>
    private static bool EndsInClosingMark(ParagraphTokens paragraph)
    {
        var last = paragraph.Tokens.Count - 1;
        last -= last > 1 && paragraph[last].Mark == '.' ? 1 : 0;
        return last > 1 && paragraph[last].Mark == '"' && !paragraph[last].Has(TokenShapes.SpaceBefore);
    }
}
