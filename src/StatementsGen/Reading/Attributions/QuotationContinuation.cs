using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Attributes quotations without a cue of their own to the speaker of the quotation before.</summary>
internal sealed class QuotationContinuation
{
    private readonly List<FoundAttribution> _all = [];

    /// <summary>The attribution that a quotation in the next paragraph goes on from.</summary>
    private FoundAttribution? _last;

    /// <summary>Whether nothing goes on into the next paragraph.</summary>
    internal bool IsBroken => _last is null;

    /// <summary>Adds the attributions without cue of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="found">The attributions of the paragraph, in order of sentence.</param>
    /// <returns>All attributions of the paragraph, in order of sentence; the list serves the next paragraph too. It is the one
    /// that was given where nothing is quoted.</returns>
    internal List<FoundAttribution> Continue(ParagraphTokens paragraph, List<FoundAttribution> found)
    {
        if (paragraph.Quotations.Pairs.Count == 0)
        {
            RememberLast(paragraph, found, _last is { IsOpen: true } ? _last : null);
            return found;
        }

        _all.Clear();
        var next = 0;
        var speaker = _last is { IsOpen: true } || IsQuotation(paragraph) ? _last : null;
        var carried = speaker;
        for (var s = 0; s < paragraph.Sentences.Count; s++)
        {
            var sentence = paragraph.SentenceAt(s);
            var own = false;
            while (next < found.Count && found[next].Sentence == s)
            {
                speaker = IsSignature(paragraph, found[next]) ? null : IsMedium(found, next) || IsAside(paragraph, found, next) ? speaker : found[next];
                _all.Add(found[next++]);
                own = true;
            }

            if (!own && !sentence.IsEmpty && paragraph[sentence.First].Quotation >= 0)
            {
                var pair = paragraph.Quotations.Pairs[paragraph[sentence.First].Quotation];
                var end = Math.Min(pair.Close + 1, sentence.End);
                var owner = CueOf(paragraph, found, next, pair, speaker);
                if (owner is not null && end - sentence.First > 1 && !IsTerm(sentence, pair) && !IsAnswer(sentence, pair))
                {
                    _all.Add(new FoundAttribution
                    {
                        Finder = AttributionFinderKind.Continuation,
                        Sentence = s,
                        Source = TokenRange.None,
                        ContentAfter = ContentFinder.Trim(sentence, sentence.First, end),
                        ContinuesFrom = owner,
                    });
                }
            }
        }

        RememberLast(paragraph, found, carried);
        return _all;
    }

    /// <summary>Lets the next quotation go on from an attribution.</summary>
    /// <param name="attribution">The attribution; it has its index.</param>
    internal void GoOnFrom(FoundAttribution attribution) => _last = attribution;

    /// <summary>Follows the attribution that the next quotation can go on from to its place in another list.</summary>
    /// <param name="places">How many places further it stands there.</param>
    internal void Shift(int places)
    {
        if (_last is not null)
        {
            _last.Index += places;
        }
    }

    /// <summary>Passes a paragraph without quotation and attribution, after which no quotation goes on.</summary>
    internal void Break() => _last = null;

    /// <summary>
    /// The attribution that owns a quotation: the one whose cue stands in or just after its last sentence; otherwise the one before.
    /// </summary>
    private static FoundAttribution? CueOf(ParagraphTokens paragraph, List<FoundAttribution> found, int next, QuotationPair pair,
        FoundAttribution? speaker)
    {
        if (speaker is not null && speaker.ContentAfter.First <= pair.Open && pair.Open < speaker.ContentAfter.End)
        {
            // It began there: "Diallo asked: “Is it safe? Is it dry?”"
            return speaker;
        }

        if (next < found.Count)
        {
            var attribution = found[next];
            var start = Math.Min(attribution.Cue.First, attribution.Source.IsEmpty ? int.MaxValue : attribution.Source.First);
            if ((start > pair.Close && start - pair.Close <= 2 && !IsParted(paragraph, pair.Close, start, attribution))
                || (!attribution.ContentBefore.IsEmpty && attribution.ContentBefore.First <= pair.Close
                && attribution.ContentBefore.First >= pair.Open))
            {
                return attribution;
            }
        }

        return speaker;
    }

    /// <summary>
    /// Whether a full stop separates a quotation from a cue that has another content: <c>“It is dry.” Asked about the rest, …</c>
    /// </summary>
    private static bool IsParted(ParagraphTokens paragraph, int close, int next, FoundAttribution attribution) =>
        (paragraph[close - 1].Mark == '.' || (next - close == 2 && paragraph[close + 1].Mark == '.'))
        && !attribution.ContentAfter.IsEmpty && paragraph[attribution.ContentAfter.First].Quotation < 0;

    /// <summary>Whether a paragraph is a quotation and nothing else.</summary>
    /// <param name="paragraph">The paragraph.</param>
    internal static bool IsQuotation(ParagraphTokens paragraph) =>
        paragraph.Tokens.Count > 0 && paragraph[0].Quotation >= 0 && paragraph.Quotations.Pairs[0].Close >= paragraph.Tokens.Count - 2;

    /// <summary>Whether an attribution names only who passes on the words of another: <c>“…,” said Holm, according to the Herald</c>.</summary>
    private static bool IsMedium(List<FoundAttribution> found, int i) =>
        found[i].Finder == AttributionFinderKind.AccordingTo && i > 0 && found[i - 1].Sentence == found[i].Sentence
        && found[i - 1].Finder != AttributionFinderKind.AccordingTo;

    /// <summary>
    /// Whether an attribution tells more of the speaker of the quotation before it, in a relative clause: <c>“…,” said Holm, [who] was told to go</c>.
    /// </summary>
    private static bool IsAside(ParagraphTokens paragraph, List<FoundAttribution> found, int i) =>
        i > 0 && found[i - 1].Sentence == found[i].Sentence && !found[i - 1].ContentBefore.IsEmpty
        && found[i].Source.End - found[i].Source.First == 1 && paragraph[found[i].Source.First].Tag == CoarseTag.Wh;

    /// <summary>Whether an attribution is a signature. No quotation goes on from one.</summary>
    private static bool IsSignature(ParagraphTokens paragraph, FoundAttribution attribution) =>
        !attribution.Cue.IsEmpty && paragraph[attribution.Cue.First].Mark == '-';

    /// <summary>Whether a quotation is a word that its sentence is about: <c>“Working day” means …</c></summary>
    private static bool IsTerm(in Sentence sentence, QuotationPair pair) =>
        pair.Open == sentence.First && pair.Close + 1 < sentence.End && sentence[pair.Close + 1].Tag is CoarseTag.Verb or CoarseTag.Auxiliary
            && sentence[pair.Close - 1].Has(TokenShapes.Word);

    /// <summary>Whether a clause after a quotation brings it from somebody else, or from nobody: <c>“It is,” came the answer</c>.</summary>
    private static bool IsAnswer(in Sentence sentence, QuotationPair pair) =>
        pair.Close + 2 < sentence.End && sentence[pair.Close + 1].Tag is CoarseTag.Verb or CoarseTag.Auxiliary
            && (sentence[pair.Close + 2].Tag is CoarseTag.Determiner or CoarseTag.Possessive || sentence[pair.Close + 2].Can(WordClasses.Nobody));

    /// <summary>Whether a paragraph ends in a colon, or in a colon and a dash.</summary>
    private static bool EndsInColon(ParagraphTokens paragraph)
    {
        var last = paragraph.Tokens.Count - 1;
        while (last > 0 && paragraph[last].Mark == '-')
        {
            last--;
        }

        return paragraph[last].Mark == ':';
    }

    /// <summary>Remembers the last speaker of a paragraph, if what is said goes on in the next paragraph.</summary>
    /// <remarks>
    /// After a closing mark the next paragraph can be the answer of somebody else, so its quotation has no speaker unless the text says so.
    /// </remarks>
    private void RememberLast(ParagraphTokens paragraph, List<FoundAttribution> found, FoundAttribution? carried)
    {
        var pairs = paragraph.Quotations.Pairs;
        var isUnclosed = pairs.Count > 0 && !pairs[pairs.Count - 1].IsClosed;
        var last = found.Count - 1;
        last -= last >= 0 && IsMedium(found, last) ? 1 : 0;
        var speaker = found.Count == 0 ? carried : IsSignature(paragraph, found[last]) ? null : found[last];
        var endsInColon = found.Count > 0 && EndsInColon(paragraph);
        _last = isUnclosed || endsInColon || (found.Count > 0 && EndsInFragment(paragraph)) ? speaker : null;
        if (_last is not null)
        {
            _last.IsOpen = isUnclosed || endsInColon;
        }
    }

    /// <summary>
    /// Whether a paragraph that tells who speaks ends in some words of a longer speech, which the next paragraph can give in full:
    /// <c>Diallo called it “a waste.”</c>
    /// </summary>
    private static bool EndsInFragment(ParagraphTokens paragraph)
    {
        var pairs = paragraph.Quotations.Pairs;
        return pairs.Count > 0 && pairs[0].Open > 0 && pairs[pairs.Count - 1].Close >= paragraph.Tokens.Count - 2
            && !paragraph[pairs[pairs.Count - 1].Open + 1].Has(TokenShapes.Capitalized);
    }
}
