using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds the content around a cue in parenthesis.</summary>
internal static class ParentheticalContent
{
    /// <summary>The number of tokens of a content that are read, from its end. The bound keeps the work linear.</summary>
    private const int Longest = 400;

    /// <summary>The most tokens between the halves of a quotation, past its cue. The bound keeps the work linear.</summary>
    private const int LongestGesture = 40;

    /// <summary>The content before a cue.</summary>
    /// <param name="open">Index of the first token that no other attribution has.</param>
    /// <param name="before">Index of the mark between the content and the cue. It can stand before the sentence.</param>
    /// <param name="isQuoted">Whether it is a quotation.</param>
    /// <param name="isMedial">Whether it goes on after the cue.</param>
    /// <param name="isFinal">Whether the sentence ends with the cue.</param>
    internal static TokenRange Before(in Sentence sentence, int open, int before, bool isQuoted,
        bool isMedial, bool isFinal)
    {
        if (before < sentence.First)
        {
            return TokenRange.None;
        }

        var end = sentence[before].Has(TokenShapes.ClosesQuotation) ? before + 1 : before;
        var first = StartOf(sentence, open, end, isQuoted, out var hasVerb);
        if (!isQuoted && (IsAsked(sentence, first) || !(hasVerb || isMedial || (isFinal && end - first >= ParentheticalCues.ShortestClause))))
        {
            return TokenRange.None;
        }

        first = Dateline.Skip(sentence, first, end);
        while (first < end && (sentence[first].Tag == CoarseTag.Coordinator || sentence[first].Mark is ',' or '>')
            && sentence[first].Quotation < 0)
        {
            first++;
        }

        return ContentFinder.Trim(sentence, first, end);
    }

    /// <summary>Where a content starts that ends before a token.</summary>
    private static int StartOf(in Sentence sentence, int open, int end, bool isQuoted, out bool hasVerb)
    {
        hasVerb = false;
        var dash = -1;
        var low = Math.Max(open, end - Longest);
        for (var i = end - 1; i >= low; i--)
        {
            ref var token = ref sentence[i];
            if (token.IsClaimed || (token.Mark == ';' && token.Quotation < 0))
            {
                return i + 1;
            }

            if (isQuoted && token.Has(TokenShapes.OpensQuotation) && i > low && IsCueVerb(sentence[i - 1]))
            {
                // "She said “Talks go on,” she said": the quotation after a cue is its content, and nothing before.
                return i;
            }

            dash = token.Mark == '-' && token.Quotation < 0 ? i : dash;
            if (!isQuoted && dash >= 0 && IsCueVerb(token) && sentence.CueVerbAt(i)!.Takes(CueFrames.Alone))
            {
                return dash + 1;
            }

            hasVerb |= token.Tag is CoarseTag.Verb or CoarseTag.Auxiliary or CoarseTag.Participle;
        }

        return open;
    }

    /// <summary>Whether a token is a verb that can own the next quotation.</summary>
    private static bool CanReport(in Sentence sentence, int i) => IsCueVerb(sentence[i]) && sentence.CueVerbAt(i)!.Takes(CueFrames.After);

    private static bool IsCueVerb(in Token token) => token.CueVerb >= 0 && token.Tag == CoarseTag.Verb;

    /// <summary>Whether a content is what was asked, and not what was said: <c>[Asked about it], she declined to comment</c>.</summary>
    private static bool IsAsked(in Sentence sentence, int first) =>
        first == sentence.First && sentence[first].CueVerb >= 0 && sentence[first].Tag is CoarseTag.Participle or CoarseTag.Verb;

    /// <summary>The part of the content after the cue, or none.</summary>
    /// <param name="after">Index just past the cue and what belongs to it.</param>
    internal static TokenRange After(in Sentence sentence, int after)
    {
        if (after >= sentence.End)
        {
            return TokenRange.None;
        }

        if (sentence[after].Mark is ',' or ':' && after + 1 < sentence.End)
        {
            // "said Baloch, who …" and "said Baloch, adding …" do not go on with the content.
            ref var next = ref sentence[after + 1];
            return next.Tag is CoarseTag.Wh or CoarseTag.Gerund or CoarseTag.Participle || next.Can(WordClasses.Subordinator)
                || (next.Tag == CoarseTag.Coordinator && next.Quotation < 0)
                || GoesOnToAct(sentence, after + 1)
                || IsManner(sentence, after + 1)
                || TellsOfSpeaker(sentence, next.Tag == CoarseTag.Adverb ? after + 2 : after + 1)
                ? TokenRange.None
                : ContentFinder.After(sentence, after + 1, false);
        }

        return TokenRange.None;
    }

    /// <summary>The second half of a quotation: <c>“It leaks,” said Holm, turning round, [“and it is old.”]</c></summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="after">Index just past the cue and what belongs to it.</param>
    internal static TokenRange RestOfQuotation(in Sentence sentence, int after)
    {
        var high = Math.Min(sentence.End, after + LongestGesture);
        for (var i = after; i < high && !sentence[i].IsClaimed && !CanReport(sentence, i); i++)
        {
            if (sentence[i].Has(TokenShapes.OpensQuotation))
            {
                return i > after && sentence[i - 1].Mark is ',' or ':' or ';' or '-' ? ContentFinder.After(sentence, i, false) : TokenRange.None;
            }
        }

        return TokenRange.None;
    }

    /// <summary>Whether an adverb that ends the sentence tells how it was said: <c>said his nephew, [drily]</c>.</summary>
    private static bool IsManner(in Sentence sentence, int i) =>
        sentence[i].Quotation < 0 && sentence[i].Tag == CoarseTag.Adverb && sentence[i].Has(TokenShapes.EndsInLy)
        && (i + 1 >= sentence.End || sentence[i + 1].Mark is '.' or '!' or ';');

    /// <summary>Whether the next words say what the speaker did then: <c>she said, then left</c>.</summary>
    private static bool GoesOnToAct(in Sentence sentence, int i) =>
        sentence[i].Quotation < 0 && sentence.Is(i, "then") && i + 1 < sentence.End && sentence[i + 1].CueVerb < 0
            && (sentence[i + 1].Tag == CoarseTag.Verb
            || (sentence[i + 1].Tag == CoarseTag.Noun && i + 2 < sentence.End && !sentence[i + 2].Has(TokenShapes.Word)));

    /// <summary>Whether a participle describes the speaker: <c>she said, flanked by keepers</c>.</summary>
    private static bool TellsOfSpeaker(in Sentence sentence, int i) =>
        i + 1 < sentence.End && sentence[i].Quotation < 0 && (sentence[i].Can(WordClasses.VerbParticiple) || sentence[i].Has(TokenShapes.EndsInEd))
        && sentence[i + 1].Tag == CoarseTag.Preposition;
}
