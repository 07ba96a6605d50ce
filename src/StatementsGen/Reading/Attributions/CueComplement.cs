using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Classifies the complement of a cue by its first token: a clause, a quotation, an infinitive, a noun phrase.</summary>
internal static class CueComplement
{
    /// <summary>Reads the complement that starts at a token.</summary>
    /// <param name="i">Index of the token.</param>
    /// <param name="cueEnd">Index just past the last token of the cue.</param>
    /// <param name="word">What the lexicon says about the cue.</param>
    internal static RightContext At(in Sentence sentence, int i, int cueEnd, CueWord word) =>
        i >= sentence.End ? new RightContext(RightKind.End, i, cueEnd)
        : sentence[i].Has(TokenShapes.OpensQuotation) ? new RightContext(RightKind.Quote, i, cueEnd)
        : AtMark(sentence, i, cueEnd, word)
            ?? AtNumber(sentence, i, cueEnd, word)
            ?? AtClauseWord(sentence, i, cueEnd, word)
            ?? AtFunctionWord(sentence, i, cueEnd, word)
            ?? AtNounPhrase(sentence, i, cueEnd, word);

    /// <summary>A mark: the end of the sentence, the start of a quotation, or the start of an interruption.</summary>
    private static RightContext? AtMark(in Sentence sentence, int i, int cueEnd, CueWord word)
    {
        switch (sentence[i].Mark)
        {
            case ':':
                return new RightContext(RightKind.Colon, i + 1, i + 1);
            case ',':
                return AfterComma(sentence, i, cueEnd, word);
            case '.' or '!' or '?' when i + 1 == sentence.End || !sentence[i + 1].Has(TokenShapes.Word):
            case ';' or ')':
                return new RightContext(RightKind.End, i, cueEnd);
            case '-':
                return new RightContext(RightKind.Comma, i + 1, cueEnd);
            default:
                return null;
        }
    }

    private static RightContext AfterComma(in Sentence sentence, int comma, int cueEnd, CueWord word)
    {
        var next = comma + 1;
        if (next < sentence.End && sentence[next].Has(TokenShapes.OpensQuotation))
        {
            return new RightContext(RightKind.Quote, next, cueEnd);
        }

        if (AfterInterruption(sentence, comma) is var that and >= 0)
        {
            return new RightContext(RightKind.That, that, cueEnd);
        }

        var isClause = word.Takes(CueFrames.After) && word.Takes(CueFrames.Clause)
            && sentence[sentence.First].Tag != CoarseTag.Gerund && OpensInterruptedClause(sentence, next);
        return new RightContext(isClause ? RightKind.Clause : RightKind.Comma, next, cueEnd);
    }

    /// <summary>A number behind an approximator: <c>[at least six] keepers left</c>.</summary>
    private static RightContext? AtNumber(in Sentence sentence, int i, int cueEnd, CueWord word) =>
        Approximator.Skip(sentence, i) is var number && number > i
            ? new RightContext(
                word.Takes(CueFrames.Clause | CueFrames.That) && ClauseStart.IsClause(sentence, number) ? RightKind.Clause
                : word.Takes(CueFrames.Object) ? RightKind.Object
                : RightKind.Noun, i, cueEnd)
            : null;

    /// <summary>A word that opens a clause, an infinitive or a form in -ing.</summary>
    private static RightContext? AtClauseWord(in Sentence sentence, int i, int cueEnd, CueWord word) => sentence[i].Tag switch
    {
        CoarseTag.That when !Adverbial.IsDemonstrative(sentence, i) && !IsDeterminer(sentence, i, word) => new RightContext(RightKind.That, i, cueEnd),
        CoarseTag.Wh => new RightContext(RightKind.Wh, i, cueEnd),
        CoarseTag.To when IsDirection(sentence, i) => new RightContext(RightKind.OtherPreposition, i + 1, cueEnd),
        CoarseTag.To => new RightContext(RightKind.To, i, cueEnd),
        CoarseTag.Gerund when word.Takes(CueFrames.Clause) && HasGerundSubject(sentence, i) => new RightContext(RightKind.Clause, i, cueEnd),
        CoarseTag.Gerund => new RightContext(RightKind.Ing, i, cueEnd),
        _ => null,
    };

    /// <summary>Whether <c>that</c> belongs to a noun, since the verb takes no clause: <c>called [that] report a lie</c>.</summary>
    private static bool IsDeterminer(in Sentence sentence, int that, CueWord word) =>
        word.Kind == CueKind.Judging && !word.Takes(CueFrames.That | CueFrames.Clause)
        && that + 1 < sentence.End && sentence[that + 1].Tag is CoarseTag.Noun or CoarseTag.Adjective;

    /// <summary>A conjunction, a preposition or a verb.</summary>
    private static RightContext? AtFunctionWord(in Sentence sentence, int i, int cueEnd, CueWord word) => sentence[i].Tag switch
    {
        CoarseTag.Coordinator => new RightContext(RightKind.End, i, cueEnd),
        CoarseTag.Preposition or CoarseTag.Subordinator when !(word.Takes(CueFrames.Wh) && sentence.Is(i, "if")) =>
            new RightContext(word.TakesPreposition(sentence.TextOf(i)) ? RightKind.Preposition : RightKind.OtherPreposition, i + 1, cueEnd),
        // "what she said is", "which he believes will end": the clause's subject stands before the cue.
        CoarseTag.Verb or CoarseTag.Auxiliary when word.Takes(CueFrames.Clause) => new RightContext(RightKind.Clause, i, cueEnd),
        CoarseTag.Verb or CoarseTag.Auxiliary or CoarseTag.Participle => new RightContext(RightKind.Other, i, cueEnd),
        _ => null,
    };

    /// <summary>A noun phrase: the subject of a clause, an object, or a phrase that is all of the content.</summary>
    private static RightContext AtNounPhrase(in Sentence sentence, int i, int cueEnd, CueWord word)
    {
        if (word.Takes(CueFrames.Clause | CueFrames.That) && ClauseStart.IsClause(sentence, i))
        {
            return new RightContext(RightKind.Clause, i, cueEnd);
        }

        if (word.Takes(CueFrames.Object))
        {
            return new RightContext(RightKind.Object, i, cueEnd);
        }

        // A verb that takes no noun phrase has a clause before it, however far its verb.
        var isClause = sentence[i].Tag != CoarseTag.ObjectPronoun && (!word.Takes(CueFrames.Noun) || word.Takes(CueFrames.Alone))
            && word.Takes(CueFrames.Clause)
            && (word.Takes(CueFrames.Alone) ? ClauseStart.HasFiniteVerb(sentence, i) : ClauseStart.HasVerbOfItsOwn(sentence, i));
        return new RightContext(isClause ? RightKind.Clause : RightKind.Noun, i, cueEnd);
    }

    /// <summary>Whether <c>to</c> is a preposition: a noun phrase follows it.</summary>
    private static bool IsDirection(in Sentence sentence, int to) =>
        to + 1 < sentence.End && sentence[to + 1].Tag is CoarseTag.ProperNoun or CoarseTag.Determiner or CoarseTag.Possessive
            or CoarseTag.Adjective or CoarseTag.Number or CoarseTag.ObjectPronoun;

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
