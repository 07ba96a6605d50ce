using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Recognizes the places where a content ends before its sentence: another report, a loose clause, a time.</summary>
internal static class ContentBoundary
{
    /// <summary>Whether the content ends before a token.</summary>
    /// <param name="i">Index of the token.</param>
    /// <param name="isPhrase">Whether the content is a noun phrase and not a clause.</param>
    /// <param name="hasRelative">Whether a relative pronoun or <c>that</c> stands in the content so far.</param>
    internal static bool StopsBefore(in Sentence sentence, int i, bool isPhrase, bool hasRelative)
    {
        switch (sentence[i].Mark)
        {
            case ';':
                return true;
            case ',':
                return i + 1 < sentence.End && StopsAfterComma(sentence, i + 1, isPhrase);
            case '-' or ':':
                return isPhrase;
        }

        return JoinsReport(sentence, i) || (sentence[i].Can(WordClasses.Preposition) && sentence.Is(i, "according"))
            || OpensReportInGerund(sentence, i) || (isPhrase && EndsPhrase(sentence, i, hasRelative));
    }

    /// <summary>Whether a coordinator joins another report: <c>said it was dry [and added that …]</c></summary>
    private static bool JoinsReport(in Sentence sentence, int i) =>
        sentence[i].Tag == CoarseTag.Coordinator && i + 1 < sentence.End
        && (IsCueVerbForm(sentence, SkipAdverb(sentence, i + 1)) || OpensReport(sentence, i + 1));

    /// <summary>Whether another report follows in a form in -ing: <c>said it was dry [before adding that …]</c></summary>
    private static bool OpensReportInGerund(in Sentence sentence, int i) =>
        sentence[i].Tag is CoarseTag.Preposition or CoarseTag.Subordinator && i + 1 < sentence.End
        && sentence[i + 1].Tag == CoarseTag.Gerund && sentence[i + 1].CueVerb >= 0
        && sentence.IsOneOf(i, RuleWords.SequenceWords) && sentence.CueVerbAt(i + 1)!.Kind == CueKind.Saying;

    /// <summary>Whether a content that is a noun phrase ends before a token, where a clause would go on.</summary>
    private static bool EndsPhrase(in Sentence sentence, int i, bool hasRelative)
    {
        ref var token = ref sentence[i];
        return token.Tag switch
        {
            CoarseTag.Subordinator => true,
            CoarseTag.Wh => sentence.Is(i, "when"),
            CoarseTag.Time => IsLooseTime(sentence, i),
            CoarseTag.Preposition => sentence.IsOneOf(i, RuleWords.TimePrepositions)
                || (sentence.IsOneOf(i, RuleWords.OccasionPrepositions) && OpensOccasion(sentence, i + 1)),
            CoarseTag.Coordinator => !hasRelative && i + 1 < sentence.End && sentence[i + 1].Tag is CoarseTag.Verb or CoarseTag.Auxiliary,
            _ => false,
        } || (sentence.Is(i, "on") && i + 1 < sentence.End && sentence[i + 1].Tag == CoarseTag.Time);
    }

    /// <summary>Whether a time belongs to the report and not to the noun phrase before it: <c>called it a waste [Monday]</c>.</summary>
    private static bool IsLooseTime(in Sentence sentence, int i) =>
        i > 0 && sentence[i - 1].Tag is not (CoarseTag.Determiner or CoarseTag.Possessive or CoarseTag.Adjective or CoarseTag.Preposition);

    /// <summary>Whether a comma before a token ends the content.</summary>
    /// <param name="next">Index of the token after the comma.</param>
    /// <param name="isPhrase">Whether the content is a noun phrase and not a clause.</param>
    internal static bool StopsAfterComma(in Sentence sentence, int next, bool isPhrase)
    {
        ref var token = ref sentence[next];
        if (token.Tag == CoarseTag.Coordinator)
        {
            return StopsAtCoordinator(sentence, next, isPhrase);
        }

        if (token.Has(TokenShapes.OpensQuotation))
        {
            return false;
        }

        return sentence.IsOneOf(next, RuleWords.LooseClauseOpeners)
            || OpensRelativeReport(sentence, next)
            || IsCueVerbForm(sentence, next)
            || (token.Tag == CoarseTag.Gerund && !sentence.Is(next, "including"))
            || (token.Tag == CoarseTag.Pronoun && next + 1 < sentence.End && IsCueVerbForm(sentence, next + 1))
            || OpensReport(sentence, next)
            || (isPhrase && (ClauseStart.IsClause(sentence, next) || token.Tag is not (CoarseTag.Adjective or CoarseTag.Number
                or CoarseTag.Noun or CoarseTag.ProperNoun or CoarseTag.Determiner)));
    }

    /// <summary>Whether the content ends before a coordinator after a comma: another report or another act of the speaker follows.</summary>
    private static bool StopsAtCoordinator(in Sentence sentence, int coordinator, bool isPhrase)
    {
        var next = coordinator + 1;
        if (OpensReport(sentence, next))
        {
            return true;
        }

        if (sentence.IsOneOf(coordinator, RuleWords.Adversatives))
        {
            return !(next < sentence.End && sentence[next].Tag == CoarseTag.That);
        }

        var verb = SkipAdverb(sentence, next);
        return verb < sentence.End && (sentence[verb].Tag == CoarseTag.Verb
            || (isPhrase && sentence[verb].Tag == CoarseTag.Gerund));
    }

    /// <summary>Whether another report begins in a relative clause: <c>said it was dry, [who had told …]</c></summary>
    private static bool OpensRelativeReport(in Sentence sentence, int who)
    {
        if (sentence[who].Tag != CoarseTag.Wh || !sentence.Is(who, "who"))
        {
            return false;
        }

        var verb = SkipAdverb(sentence, who + 1);
        return verb < sentence.End && (IsCueVerbForm(sentence, verb) || (sentence[verb].Can(WordClasses.Have)
            && SkipAdverb(sentence, verb + 1) is var participle && participle < sentence.End && sentence[participle].CueVerb >= 0));
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
