using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>What stands after a cue, recipients and adverbials skipped.</summary>
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
        var i = cue + 1;
        var cueEnd = i;
        if (word.Takes(CueFrames.Directly) && !(i < sentence.End && sentence[i].Tag == CoarseTag.That))
        {
            return new RightContext(RightKind.Other, i, cueEnd);
        }

        if (i < sentence.End && !sentence[i].IsClaimed && sentence[i].Has(TokenShapes.Word) && word.TakesPreposition(sentence.TextOf(i))
            && !(sentence[i].Tag == CoarseTag.To && word.Takes(CueFrames.To)))
        {
            if (word.Takes(CueFrames.Particle) && sentence[i].Tag != CoarseTag.To)
            {
                return CueComplement.At(sentence, Adverbial.SkipAdverbs(sentence, i + 1), i + 1, word);
            }

            var ahead = Adverbial.LookAhead(sentence, i + 1);
            return word.Takes(CueFrames.That | CueFrames.Quote) && ahead.Kind is RightKind.That or RightKind.Quote or RightKind.Colon
                && !(ahead.Kind == RightKind.That && sentence.CueNounAt(ahead.Start - 1) is { } noun && noun.Takes(CueFrames.That))
                ? ahead with { CueEnd = i + 1 }
                : new RightContext(RightKind.Preposition, i + 1, i + 1);
        }

        i = Adverbial.SkipAdverbs(sentence, i);
        var first = i;
        if (word.Takes(CueFrames.Hearer))
        {
            i = Adverbial.SkipHearer(sentence, i);
        }

        i = Adverbial.SkipAdverbs(sentence, i);
        var direct = CueComplement.At(sentence, i, cueEnd, word);
        if (direct.Kind is RightKind.Noun or RightKind.Ing && word.Takes(CueFrames.Hearer) && !word.Takes(CueFrames.Noun))
        {
            // "told a crowded hearing on Monday that": the hearer is a phrase of several parts.
            var ahead = Adverbial.LookAhead(sentence, i + 1);
            if (ahead.Kind is RightKind.That or RightKind.Quote or RightKind.Clause)
            {
                return ahead with { CueEnd = cueEnd };
            }
        }

        if (direct.Kind == RightKind.To && first < i && word.Takes(CueFrames.Object))
        {
            // "urged drivers to slow down": whoever is to do it is part of what is urged.
            return new RightContext(RightKind.Object, first, cueEnd);
        }

        if (direct.Kind is RightKind.OtherPreposition or RightKind.Comma or RightKind.Other or RightKind.To
            && !(direct.Kind == RightKind.To && word.Takes(CueFrames.To)))
        {
            var ahead = Adverbial.LookAhead(sentence, i);
            if (ahead.Kind != RightKind.Other)
            {
                return ahead with { CueEnd = cueEnd };
            }

            if (direct.Kind is RightKind.OtherPreposition or RightKind.Other or RightKind.To && word.Kind == CueKind.Saying
                && word.TakesPreposition("about".AsSpan()) && Adverbial.TopicAfter(sentence, i) is var about and >= 0)
            {
                return new RightContext(RightKind.Preposition, about + 1, cueEnd);
            }

            if (direct.Kind == RightKind.OtherPreposition && word.Takes(CueFrames.To) && word.Kind == CueKind.Saying
                && Adverbial.InfinitiveAfter(sentence, i) is var to and >= 0)
            {
                return new RightContext(RightKind.To, to, cueEnd);
            }
        }

        if (direct.Kind == RightKind.OtherPreposition && word.Takes(CueFrames.Alone)
            && Adverbial.OpensComplexSentence(sentence, direct.Start - 1))
        {
            return new RightContext(RightKind.Clause, direct.Start - 1, cueEnd);
        }

        return direct;
    }

    /// <summary>Reads what stands at a token after a cue.</summary>
    /// <param name="start">Index of the token.</param>
    /// <param name="cueEnd">Index just past the last token of the cue.</param>
    /// <param name="word">What the lexicon says about the cue.</param>
    internal static RightContext From(in Sentence sentence, int start, int cueEnd, CueWord word) =>
        CueComplement.At(sentence, Adverbial.SkipAdverbs(sentence, start), cueEnd, word);
}
