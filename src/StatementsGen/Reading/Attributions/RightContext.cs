using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>What stands after a cue, past hearers and adverbials.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Index of the first token of the content, if it is one.</param>
/// <param name="CueEnd">Index just past the last token of the cue, its preposition or colon included.</param>
internal readonly record struct RightContext(RightKind Kind, int Start, int CueEnd)
{
    /// <summary>Reads what stands after a cue.</summary>
    /// <param name="cue">Index of the cue.</param>
    /// <param name="word">What the lexicon says about the cue.</param>
    internal static RightContext After(in Sentence sentence, int cue, CueWord word)
    {
        var next = cue + 1;
        if (word.Takes(CueFrames.Directly) && !(next < sentence.End && sentence[next].Tag == CoarseTag.That))
        {
            return new RightContext(RightKind.Other, next, next);
        }

        if (HasOwnPreposition(sentence, next, word))
        {
            return AfterOwnPreposition(sentence, next, word);
        }

        var hearer = Adverbial.SkipAdverbs(sentence, next);
        var start = Adverbial.SkipAdverbs(sentence, word.Takes(CueFrames.Hearer) ? Adverbial.SkipHearer(sentence, hearer) : hearer);
        var direct = WithNegation(sentence, CueComplement.At(sentence, start, next, word));
        return AfterLongHearer(sentence, start, word, direct)
            ?? (direct.Kind == RightKind.To && hearer < start && word.Takes(CueFrames.Object)
                // "urged drivers to slow down": who is to do it is part of what is urged.
                ? new RightContext(RightKind.Object, hearer, next)
                : AfterAdverbial(sentence, start, word, direct) ?? AfterSubordinateClause(sentence, word, direct));
    }

    /// <summary>An infinitive with the word that denies it: <c>vowed [not to leave]</c>.</summary>
    private static RightContext WithNegation(in Sentence sentence, in RightContext right) =>
        right.Kind == RightKind.To && right.Start > right.CueEnd && sentence[right.Start - 1].Can(WordClasses.Negation)
            ? right with { Start = right.Start - 1 } : right;

    /// <summary>Reads what stands at a token after a cue.</summary>
    /// <param name="start">Index of the token.</param>
    /// <param name="cueEnd">Index just past the last token of the cue.</param>
    /// <param name="word">What the lexicon says about the cue.</param>
    internal static RightContext From(in Sentence sentence, int start, int cueEnd, CueWord word) =>
        CueComplement.At(sentence, Adverbial.SkipAdverbs(sentence, start), cueEnd, word);

    /// <summary>Whether the preposition or particle that the cue takes stands after it: <c>pointed [out]</c>, <c>spoke [of]</c>.</summary>
    private static bool HasOwnPreposition(in Sentence sentence, int i, CueWord word) =>
        i < sentence.End && !sentence[i].IsClaimed && sentence[i].Has(TokenShapes.Word) && word.TakesPreposition(sentence.TextOf(i))
        && !(sentence[i].Tag == CoarseTag.To && word.Takes(CueFrames.To));

    private static RightContext AfterOwnPreposition(in Sentence sentence, int preposition, CueWord word)
    {
        var start = preposition + 1;
        if (word.Takes(CueFrames.Particle) && sentence[preposition].Tag != CoarseTag.To)
        {
            return CueComplement.At(sentence, Adverbial.SkipAdverbs(sentence, start), start, word);
        }

        var ahead = ContentAhead.Past(sentence, start);
        return word.Takes(CueFrames.That | CueFrames.Quote) && ahead.Kind is RightKind.That or RightKind.Quote or RightKind.Colon
            && !(ahead.Kind == RightKind.That && sentence.CueNounAt(ahead.Start - 1) is { } noun && noun.Takes(CueFrames.That))
            ? ahead with { CueEnd = start }
            : new RightContext(RightKind.Preposition, start, start);
    }

    /// <summary>What follows a hearer of several phrases: <c>told a crowded hearing on Monday [that …]</c></summary>
    private static RightContext? AfterLongHearer(in Sentence sentence, int start, CueWord word, in RightContext direct)
    {
        if (direct.Kind is not (RightKind.Noun or RightKind.Ing) || !word.Takes(CueFrames.Hearer) || word.Takes(CueFrames.Noun))
        {
            return null;
        }

        var ahead = ContentAhead.Past(sentence, start + 1);
        return ahead.Kind is RightKind.That or RightKind.Quote or RightKind.Clause ? ahead with { CueEnd = direct.CueEnd } : null;
    }

    /// <summary>What follows a place, a time or a hearer after <c>to</c>: <c>said in a letter on Monday [that …]</c></summary>
    private static RightContext? AfterAdverbial(in Sentence sentence, int start, CueWord word, in RightContext direct)
    {
        if (direct.Kind is not (RightKind.OtherPreposition or RightKind.Comma or RightKind.Other or RightKind.To)
            || (direct.Kind == RightKind.To && word.Takes(CueFrames.To)))
        {
            return null;
        }

        var ahead = ContentAhead.Past(sentence, start);
        if (ahead.Kind != RightKind.Other)
        {
            return ahead with { CueEnd = direct.CueEnd };
        }

        if (word.Kind != CueKind.Saying)
        {
            return null;
        }

        return direct.Kind != RightKind.Comma && word.TakesPreposition("about".AsSpan())
            && Adverbial.TopicAfter(sentence, start) is var about and >= 0 ? new RightContext(RightKind.Preposition, about + 1, direct.CueEnd)
            : direct.Kind == RightKind.OtherPreposition && word.Takes(CueFrames.To)
            && Adverbial.InfinitiveAfter(sentence, start) is var to and >= 0 ? new RightContext(RightKind.To, to, direct.CueEnd)
            : null;
    }

    /// <summary>A content that begins with a subordinate clause of its own: <c>said [because it leaks, the lock is shut]</c>.</summary>
    private static RightContext AfterSubordinateClause(in Sentence sentence, CueWord word, in RightContext direct) =>
        direct.Kind == RightKind.OtherPreposition && word.Takes(CueFrames.Alone) && ContentAhead.OpensComplexSentence(sentence, direct.Start - 1)
            ? direct with { Kind = RightKind.Clause, Start = direct.Start - 1 }
            : direct;
}
