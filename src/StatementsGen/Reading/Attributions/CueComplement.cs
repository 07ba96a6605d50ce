using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Tells the complement of a cue by the token that it starts with: a clause, a quotation, an infinitive, a noun phrase.</summary>
internal static class CueComplement
{
    /// <summary>Reads the complement that starts at a token.</summary>
    /// <param name="i">Index of the token.</param>
    /// <param name="cueEnd">Index just past the last token of the cue.</param>
    /// <param name="word">What the lexicon says about the cue.</param>
    internal static RightContext At(in Sentence sentence, int i, int cueEnd, CueWord word)
    {
        if (i >= sentence.End)
        {
            return new RightContext(RightKind.End, i, cueEnd);
        }

        ref var token = ref sentence[i];
        if (token.Has(TokenShapes.OpensQuotation))
        {
            return new RightContext(RightKind.Quote, i, cueEnd);
        }

        switch (token.Mark)
        {
            case '\0':
                break;
            case ':':
                return new RightContext(RightKind.Colon, i + 1, i + 1);
            case ',':
                return i + 1 < sentence.End && sentence[i + 1].Has(TokenShapes.OpensQuotation)
                    ? new RightContext(RightKind.Quote, i + 1, cueEnd)
                    : AfterInterruption(sentence, i) is var that and >= 0 ? new RightContext(RightKind.That, that, cueEnd)
                    : new RightContext(word.Takes(CueFrames.After) && word.Takes(CueFrames.Clause)
                        && sentence[sentence.First].Tag != CoarseTag.Gerund
                        && OpensInterruptedClause(sentence, i + 1) ? RightKind.Clause : RightKind.Comma, i + 1, cueEnd);
            case '.' or '!' or '?' when i + 1 == sentence.End || !sentence[i + 1].Has(TokenShapes.Word):
                return new RightContext(RightKind.End, i, cueEnd);
            case ';' or ')':
                return new RightContext(RightKind.End, i, cueEnd);
            case '-':
                return new RightContext(RightKind.Comma, i + 1, cueEnd);
        }

        if (Approximator.Skip(sentence, i) is var number && number > i)
        {
            return new RightContext(
                word.Takes(CueFrames.Clause | CueFrames.That) && ClauseStart.IsClause(sentence, number) ? RightKind.Clause
                : word.Takes(CueFrames.Object) ? RightKind.Object
                : RightKind.Noun, i, cueEnd);
        }

        switch (token.Tag)
        {
            case CoarseTag.That when !Adverbial.IsDemonstrative(sentence, i):
                return new RightContext(RightKind.That, i, cueEnd);
            case CoarseTag.Wh:
                return new RightContext(RightKind.Wh, i, cueEnd);
            case CoarseTag.To when i + 1 < sentence.End && sentence[i + 1].Tag is CoarseTag.ProperNoun or CoarseTag.Determiner
                or CoarseTag.Possessive or CoarseTag.Adjective or CoarseTag.Number or CoarseTag.ObjectPronoun:
                return new RightContext(RightKind.OtherPreposition, i + 1, cueEnd);
            case CoarseTag.To:
                return new RightContext(RightKind.To, i, cueEnd);
            case CoarseTag.Gerund when word.Takes(CueFrames.Clause) && HasGerundSubject(sentence, i):
                return new RightContext(RightKind.Clause, i, cueEnd);
            case CoarseTag.Gerund:
                return new RightContext(RightKind.Ing, i, cueEnd);
            case CoarseTag.Coordinator:
                return new RightContext(RightKind.End, i, cueEnd);
            case CoarseTag.Preposition or CoarseTag.Subordinator when !(word.Takes(CueFrames.Wh) && sentence.Is(i, "if")):
                return new RightContext(word.TakesPreposition(sentence.TextOf(i)) ? RightKind.Preposition : RightKind.OtherPreposition,
                    i + 1, cueEnd);
            case CoarseTag.Verb or CoarseTag.Auxiliary when word.Takes(CueFrames.Clause):
                // "what she said is", "which he believes will end": the clause's subject stands before the cue.
                return new RightContext(RightKind.Clause, i, cueEnd);
            case CoarseTag.Verb or CoarseTag.Auxiliary or CoarseTag.Participle:
                return new RightContext(RightKind.Other, i, cueEnd);
        }

        if (word.Takes(CueFrames.Clause | CueFrames.That) && ClauseStart.IsClause(sentence, i))
        {
            return new RightContext(RightKind.Clause, i, cueEnd);
        }

        if (word.Takes(CueFrames.Object))
        {
            return new RightContext(RightKind.Object, i, cueEnd);
        }

        // A verb that takes no noun phrase has a clause before it, however far its verb.
        var isClause = token.Tag != CoarseTag.ObjectPronoun && (!word.Takes(CueFrames.Noun) || word.Takes(CueFrames.Alone))
            && word.Takes(CueFrames.Clause)
            && (word.Takes(CueFrames.Alone)
                ? ClauseStart.HasFiniteVerb(sentence, i)
                : ClauseStart.HasVerbOfItsOwn(sentence, i));
        return new RightContext(isClause ? RightKind.Clause : RightKind.Noun, i, cueEnd);
    }

    /// <summary>Whether a form in -ing is the subject of a clause: <c>said running a bridge is hard</c>.</summary>
    private static bool HasGerundSubject(in Sentence sentence, int gerund)
    {
        var high = Math.Min(sentence.End, gerund + 8);
        for (var i = gerund + 1; i < high && sentence[i].Tag is not (CoarseTag.Punctuation or CoarseTag.Wh or CoarseTag.That
            or CoarseTag.Pronoun or CoarseTag.Subordinator); i++)
        {
            if (sentence[i].Tag == CoarseTag.Auxiliary)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The <c>that</c> after a place or time between two commas, or -1: <c>says, on page 12, [that] …</c></summary>
    private static int AfterInterruption(in Sentence sentence, int comma)
    {
        const int Longest = 8;
        var high = Math.Min(sentence.End - 1, comma + Longest);
        for (var i = comma + 1; i < high && !sentence[i].IsClaimed; i++)
        {
            if (sentence[i].Mark == ',')
            {
                return sentence[i + 1].Tag == CoarseTag.That && !Adverbial.IsDemonstrative(sentence, i + 1) ? i + 1 : -1;
            }

            if (!NounPhrase.IsInside(sentence[i]) && sentence[i].Tag is not (CoarseTag.Preposition or CoarseTag.Adverb))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>
    /// Whether a clause follows a comma after the cue: <c>said, if elected, she would go</c>, but not <c>said, adding that …</c>
    /// </summary>
    private static bool OpensInterruptedClause(in Sentence sentence, int i) =>
        i < sentence.End && sentence[i].Tag is not (CoarseTag.Gerund or CoarseTag.Coordinator or CoarseTag.Participle
            or CoarseTag.Verb or CoarseTag.Auxiliary)
        && (sentence[i].Tag != CoarseTag.Wh || sentence.Is(i, "if")) && !sentence[i].IsClaimed
        && ClauseStart.HasFiniteVerb(sentence, i);
}
