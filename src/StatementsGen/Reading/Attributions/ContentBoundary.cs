using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Tells the places where a content ends before its sentence does: another report, a loose clause, a time.</summary>
internal static class ContentBoundary
{
    /// <summary>Whether the content ends before a token.</summary>
    /// <param name="i">Index of the token.</param>
    /// <param name="isPhrase">Whether the content is a noun phrase and not a clause.</param>
    /// <param name="hasRelative">Whether a relative pronoun or <c>that</c> stands in the content so far.</param>
    internal static bool StopsBefore(in Sentence sentence, int i, bool isPhrase, bool hasRelative)
    {
        ref var token = ref sentence[i];
        switch (token.Mark)
        {
            case ';':
                return true;
            case ',':
                return i + 1 < sentence.End && StopsAfterComma(sentence, i + 1, isPhrase);
            case '-':
                return isPhrase;
            case ':':
                return isPhrase;
        }

        if (token.Tag == CoarseTag.Coordinator && i + 1 < sentence.End
            && (IsCueVerbForm(sentence, SkipAdverb(sentence, i + 1)) || OpensReport(sentence, i + 1)))
        {
            return true;
        }

        if (token.Can(WordClasses.Preposition) && sentence.Is(i, "according"))
        {
            return true;
        }

        if (token.Tag is CoarseTag.Preposition or CoarseTag.Subordinator && i + 1 < sentence.End && sentence[i + 1].Tag == CoarseTag.Gerund
            && sentence[i + 1].CueVerb >= 0 && (sentence.Is(i, "before") || sentence.Is(i, "after") || sentence.Is(i, "while"))
            && sentence.CueVerbAt(i + 1)!.Kind == CueKind.Saying)
        {
            // "before adding that"
            return true;
        }

        if (!isPhrase)
        {
            return false;
        }

        return token.Tag == CoarseTag.Subordinator
            || (token.Tag == CoarseTag.Wh && sentence.Is(i, "when"))
            || (token.Tag == CoarseTag.Time && i > 0 && sentence[i - 1].Tag is not (CoarseTag.Determiner or CoarseTag.Possessive
            or CoarseTag.Adjective or CoarseTag.Preposition))
            || (sentence.Is(i, "on") && i + 1 < sentence.End && sentence[i + 1].Tag == CoarseTag.Time)
            || (token.Tag == CoarseTag.Preposition && (sentence.Is(i, "after") || sentence.Is(i, "during") || sentence.Is(i, "before")))
            || (token.Tag == CoarseTag.Preposition && (sentence.Is(i, "in") || sentence.Is(i, "at"))
            && OpensOccasion(sentence, i + 1))
            || (token.Tag == CoarseTag.Coordinator && !hasRelative && i + 1 < sentence.End
            && sentence[i + 1].Tag is CoarseTag.Verb or CoarseTag.Auxiliary);
    }

    /// <summary>Whether a comma before a token ends the content.</summary>
    /// <param name="next">Index of the token after the comma.</param>
    /// <param name="isPhrase">Whether the content is a noun phrase and not a clause.</param>
    internal static bool StopsAfterComma(in Sentence sentence, int next, bool isPhrase)
    {
        ref var token = ref sentence[next];
        if (token.Tag == CoarseTag.Coordinator)
        {
            if (OpensReport(sentence, next + 1))
            {
                return true;
            }

            if (sentence.Is(next, "but") || sentence.Is(next, "yet"))
            {
                return !(next + 1 < sentence.End && sentence[next + 1].Tag == CoarseTag.That);
            }

            var after = SkipAdverb(sentence, next + 1);
            return after < sentence.End && sentence[after].Tag is CoarseTag.Verb or CoarseTag.Gerund && (isPhrase
                || IsCueVerbForm(sentence, after) || sentence[after].Tag == CoarseTag.Verb);
        }

        if (token.Has(TokenShapes.OpensQuotation))
        {
            return false;
        }

        if (sentence.Is(next, "while") || sentence.Is(next, "though") || sentence.Is(next, "although") || sentence.Is(next, "whereas")
            || sentence.Is(next, "which") || sentence.Is(next, "compared") || sentence.Is(next, "according"))
        {
            return true;
        }

        if (token.Tag == CoarseTag.Wh && sentence.Is(next, "who") && SkipAdverb(sentence, next + 1) is var told
            && told < sentence.End && (IsCueVerbForm(sentence, told) || (sentence[told].Can(WordClasses.Have)
            && SkipAdverb(sentence, told + 1) is var perfect && perfect < sentence.End && sentence[perfect].CueVerb >= 0)))
        {
            // ", who said": another report begins.
            return true;
        }

        if (IsCueVerbForm(sentence, next) || (token.Tag == CoarseTag.Gerund && !sentence.Is(next, "including")))
        {
            return true;
        }

        if (token.Tag == CoarseTag.Pronoun && next + 1 < sentence.End && IsCueVerbForm(sentence, next + 1))
        {
            return true;
        }

        if (OpensReport(sentence, next))
        {
            return true;
        }

        return isPhrase && (ClauseStart.IsClause(sentence, next)
            || token.Tag is not (CoarseTag.Adjective or CoarseTag.Number or CoarseTag.Noun or CoarseTag.ProperNoun
            or CoarseTag.Determiner));
    }

    /// <summary>Whether a name or pronoun with a verb of saying follows: <c>Asked whether …, Mr. Daley said</c>.</summary>
    /// <param name="i">Index of the first token that could be the name.</param>
    internal static bool OpensReport(in Sentence sentence, int i)
    {
        var high = Math.Min(sentence.End - 1, i + 8);
        for (; i < high && sentence[i].Quotation < 0; i++)
        {
            if (IsCueVerbForm(sentence, i) || (sentence[i].CueVerb >= 0 && sentence[i].Tag == CoarseTag.Participle
                && IsPerfect(sentence, i)))
            {
                return sentence.CueVerbAt(i)!.Kind == CueKind.Saying;
            }

            if (sentence[i].Tag is not (CoarseTag.ProperNoun or CoarseTag.Noun or CoarseTag.Pronoun or CoarseTag.Determiner
                or CoarseTag.Adjective or CoarseTag.Adverb or CoarseTag.Possessive or CoarseTag.Auxiliary or CoarseTag.Number
                or CoarseTag.Preposition or CoarseTag.Time or CoarseTag.To))
            {
                break;
            }
        }

        return false;
    }

    private static bool IsPerfect(in Sentence sentence, int participle)
    {
        var i = participle - 1;
        while (i > 0 && sentence[i].Tag == CoarseTag.Adverb)
        {
            i--;
        }

        // "had" can be what "has" becomes in reported speech.
        return i >= 0 && sentence[i].Can(WordClasses.Have) && !sentence.Is(i, "had");
    }

    private static int SkipAdverb(in Sentence sentence, int i)
    {
        while (i + 1 < sentence.End && sentence[i].Tag == CoarseTag.Adverb)
        {
            i++;
        }

        return i;
    }

    private static bool IsCueVerbForm(in Sentence sentence, int i) =>
        i < sentence.ParagraphEnd && sentence[i].CueVerb >= 0 && sentence[i].Tag == CoarseTag.Verb
            && (!sentence[i].Can(WordClasses.VerbBase) || IsPluralSay(sentence, i))
        && (sentence.CueVerbAt(i)!.Kind is CueKind.Saying or CueKind.Judging
            || (i + 1 < sentence.ParagraphEnd && sentence[i + 1].Tag == CoarseTag.That && sentence.CueVerbAt(i)!.Takes(CueFrames.That)));

    /// <summary>Whether a base form of the plainest verb of saying follows its subject: <c>people say</c>.</summary>
    private static bool IsPluralSay(in Sentence sentence, int verb) =>
        sentence.CueVerbAt(verb)!.Takes(CueFrames.Alone) && verb > 0
            && sentence[verb - 1].Tag is CoarseTag.Noun or CoarseTag.ProperNoun or CoarseTag.Pronoun;

    private static bool OpensOccasion(in Sentence sentence, int i)
    {
        var high = Math.Min(sentence.End, i + 6);
        for (; i < high; i++)
        {
            if (sentence[i].Can(WordClasses.Occasion))
            {
                return true;
            }

            if (!sentence[i].Has(TokenShapes.Word) || sentence[i].Tag == CoarseTag.Preposition)
            {
                break;
            }
        }

        return false;
    }
}
