using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Runs the finders of attributions, one after the other. <see cref="AttributionFinderKind"/> names them in the same order.</summary>
/// <remarks>
/// A finder claims the tokens of what it finds, so the finders after it do not read them again. What the cue finders find counts only if
/// <see cref="ReportEvidence"/> accepts it.
/// </remarks>
internal sealed class AttributionFinders
{
    private readonly List<FoundAttribution> _found = [];
    private readonly CueCandidates _candidates = new();
    private readonly RecurringLabels _labels;
    private QuotationContinuation _continuation = new();
    private FoundAttribution? _introduction;

    /// <summary>The label whose turn the next paragraph can go on with.</summary>
    private FoundAttribution? _turn;

    /// <summary>Initializes the finders for a text.</summary>
    /// <param name="labels">The labels that begin more than one paragraph of the text.</param>
    internal AttributionFinders(RecurringLabels labels) => _labels = labels;

    /// <summary>Gets the finder of signatures, which knows the quotation before that nobody has signed yet.</summary>
    internal QuotationSignature Signature { get; private set; } = new();

    /// <summary>Gets whether nothing goes on into the next paragraph.</summary>
    internal bool IsSettled => _continuation.IsBroken && _introduction is null && Signature.Unsigned.Count == 0;

    /// <summary>Finds the attributions of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="turn">The label that opens a turn with it, if one does.</param>
    /// <param name="goesOn">Whether it goes on with the turn of the paragraph before.</param>
    /// <param name="isRow">Whether it is a row, whose label names no speaker.</param>
    /// <returns>The attributions, in order of sentence. The list is reused for the next paragraph.</returns>
    internal ParagraphAttributions Find(ParagraphTokens paragraph, TurnLabel? turn = null, bool goesOn = false, bool isRow = false)
    {
        _found.Clear();
        _candidates.Read(paragraph);
        var signsPrevious = Signature.Find(paragraph, _found);                      // “The ferry is my road to work.” — Maria Souza
        FindTurn(paragraph, turn, goesOn, isRow);                                   // BALOCH: We have …
        var quotation = 0;
        for (var i = 0; i < paragraph.Sentences.Count; i++)
        {
            FindIn(paragraph.SentenceAt(i), paragraph.Cues[i], ref quotation);
        }

        var introduced = GoOnFromIntroduction(paragraph);                           // The union put it so:¶“It leaks.”
        var all = _continuation.Continue(paragraph, _found);                        // “It leaks,” she said. “It is old.”
        if (all.Count == 0 && turn is null && !goesOn)
        {
            FindBeat(paragraph, all);                                               // Holm put down the lamp. “It must be Ida.”
        }

        _introduction = IntroducedQuotation.AtEnd(paragraph, _found);
        return new ParagraphAttributions(all, introduced, signsPrevious, _introduction);
    }

    private void FindBeat(ParagraphTokens paragraph, List<FoundAttribution> all)
    {
        ActionBeat.Find(paragraph, all);
        var pairs = paragraph.Quotations.Pairs;
        if (all.Count > 0 && !pairs[pairs.Count - 1].IsClosed)
        {
            all[0].IsOpen = true;
            _continuation.GoOnFrom(all[0]);
        }
    }

    private void FindTurn(ParagraphTokens paragraph, TurnLabel? turn, bool goesOn, bool isRow)
    {
        if (goesOn && _turn is not null)
        {
            SpeakerLabel.GoOn(paragraph, _turn, _found);
            return;
        }

        var first = _found.Count;
        if (!isRow && (turn is null || !SpeakerLabel.Open(paragraph, turn.Value, _found)))
        {
            SpeakerLabel.Find(paragraph, _labels, _found);
        }

        _turn = _found.Count > first ? _found[first] : null;
    }

    private void FindIn(in Sentence sentence, SentenceCues cues, ref int quotation)
    {
        var first = _found.Count;
        if (cues != SentenceCues.None)
        {
            _candidates.MoveTo(sentence);
            ParentheticalCues.Find(sentence, _candidates, _found);                  // Talks, said Baloch, will go on.
            AccordingTo.Find(sentence, cues, _found);                               // The lock leaks, according to the council.
            FindByCue(sentence, first);
        }

        QuotativeClause.Find(sentence, _found, first);                              // “It is late,” she yawned.
        IntroducedQuotation.Find(sentence, _found, first, ref quotation);           // Diallo was blunt: “It is a waste.”
    }

    private void FindByCue(in Sentence sentence, int firstOfSentence)
    {
        foreach (var cue in _candidates.Indices)
        {
            ref var token = ref sentence[cue];
            if (token.IsClaimed)
            {
                continue;
            }

            var isVerb = token.CueVerb >= 0 && token.Tag is CoarseTag.Verb or CoarseTag.Participle or CoarseTag.Gerund;
            var found = isVerb ? ByVerb(sentence, cue, firstOfSentence) : token.CueNoun >= 0 ? ByNoun(sentence, cue) : null;
            if (found is not null && ReportEvidence.Accepts(sentence, found))
            {
                _found.Add(found);
                sentence.Claim(found.Cue);
                sentence.Claim(found.ContentAfter);
                sentence.Claim(found.ContentBefore);
            }
        }
    }

    private FoundAttribution? ByVerb(in Sentence sentence, int verb, int firstOfSentence)
    {
        var word = sentence.CueVerbAt(verb)!;
        var right = RightContext.After(sentence, verb, word);
        var group = VerbGroup.EndingAt(sentence, verb);
        var earlier = _found.Count > firstOfSentence ? _found[_found.Count - 1] : null;
        return PassiveAttribution.Is(sentence, word, group)
            ? PassiveAttribution.Read(sentence, word, group, right)                 // She was told that …
            : OpeningInversion.Read(sentence, word, verb)                           // Said Diallo: “It leaks.”
            ?? VerbAttribution.Read(sentence, word, group, right, earlier);         // Diallo said that …
    }

    private static FoundAttribution? ByNoun(in Sentence sentence, int cue)
    {
        var word = sentence.CueNounAt(cue)!;
        var right = RightContext.After(sentence, cue, word);
        return !NounAttribution.Takes(word, right) ? null
            : word.Kind == CueKind.Adjective
            ? AdjectiveAttribution.Read(sentence, cue, word, right)                 // She is sure that …
            : NounAttribution.Read(sentence, cue, word, right);                     // Diallo’s claim that …
    }

    /// <summary>Lets a paragraph that is only a quotation go on from the colon that ended the paragraph before.</summary>
    /// <returns>The colon, or <see langword="null"/> if the paragraph is no such quotation.</returns>
    private FoundAttribution? GoOnFromIntroduction(ParagraphTokens paragraph)
    {
        if (_introduction is null || _found.Count > 0 || !QuotationContinuation.IsQuotation(paragraph)
            || !paragraph[1].Has(TokenShapes.Capitalized))
        {
            return null;
        }

        _introduction.IsOpen = true;
        _continuation.GoOnFrom(_introduction);
        return _introduction;
    }

    /// <summary>Passes a paragraph that contains no attribution: no quotation goes on after it.</summary>
    internal void Break()
    {
        _continuation.Break();
        _introduction = null;
        _turn = null;
        Signature.Forget();
    }

    /// <summary>Takes over from finders that have read the rest of the text.</summary>
    /// <param name="next">The other finders; of no use afterwards.</param>
    /// <param name="shift">By how many places their attributions move to stand behind those found here.</param>
    internal void GoOnFrom(AttributionFinders next, int shift)
    {
        next._continuation.Shift(shift);
        if (next._turn is not null)
        {
            next._turn.Index += shift;
        }

        (_continuation, Signature, _introduction, _turn) = (next._continuation, next.Signature, next._introduction, next._turn);
    }
}
