using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds the noun phrase that a verb has for its subject.</summary>
internal static class SubjectFinder
{
    /// <summary>The noun phrase that ends just before a verb group, appositions and relative clauses with it.</summary>
    /// <param name="verb">Index of the first token of the verb group.</param>
    /// <param name="kind">What stands before the verb.</param>
    internal static TokenRange Before(in Sentence sentence, int verb, out LeftContext kind)
    {
        var subject = Nearest(sentence, verb, out kind);
        if (kind is LeftContext.None or LeftContext.NounPhrase && (subject.IsEmpty || (subject.First > sentence.First
            && sentence[subject.First - 1].Tag is CoarseTag.Verb or CoarseTag.Participle or CoarseTag.Preposition))
            && RelativeClause.SubjectEndingAt(sentence, verb) is { IsEmpty: false } modified)
        {
            kind = LeftContext.NounPhrase;
            return modified;
        }

        return subject;
    }

    private static TokenRange Nearest(in Sentence sentence, int verb, out LeftContext kind)
    {
        kind = LeftContext.None;
        var end = WithoutOccasion(sentence, WithoutTime(sentence, WithoutOccasion(sentence, verb)));
        var last = Brackets.SkipBack(sentence, end - 1);
        if (last > sentence.First && sentence[last].Has(TokenShapes.ClosesQuotation) && sentence[last - 1].Mark == ','
            && Apposition.IsInParenthesis(sentence, last, sentence.First))
        {
            kind = LeftContext.Comma;
            return Apposition.Across(sentence, last);
        }

        if (last < sentence.First || sentence[last].Quotation >= 0 || sentence[last].IsClaimed)
        {
            return TokenRange.None;
        }

        if (IsReflexive(sentence[last]) && last > sentence.First)
        {
            // "the mayor herself"
            last--;
        }

        kind = KindAt(sentence, last);
        return kind switch
        {
            LeftContext.Pronoun => PronounPhrase(sentence, last),
            LeftContext.Relative => RelativeClause.WithAntecedent(sentence, last),
            LeftContext.NounPhrase => NounPhraseBefore(sentence, last, end),
            LeftContext.Comma => AcrossParenthesis(sentence, last, ref kind),
            _ => TokenRange.None,
        };
    }

    /// <summary>What a token before a verb group makes of the subject.</summary>
    private static LeftContext KindAt(in Sentence sentence, int last) => sentence[last].Tag switch
    {
        CoarseTag.Pronoun => LeftContext.Pronoun,
        CoarseTag.Wh when sentence.IsOneOf(last, RuleWords.Interrogatives) => LeftContext.None,
        CoarseTag.That or CoarseTag.Wh => LeftContext.Relative,
        CoarseTag.Noun or CoarseTag.ProperNoun or CoarseTag.Number or CoarseTag.Time or CoarseTag.ObjectPronoun
            or CoarseTag.Possessive or CoarseTag.Determiner => LeftContext.NounPhrase,
        CoarseTag.Adjective or CoarseTag.Verb or CoarseTag.Participle when IsReducedRelative(sentence, last) => LeftContext.NounPhrase,
        CoarseTag.Punctuation when sentence[last].Mark is ',' or '-' => LeftContext.Comma,
        CoarseTag.Coordinator => LeftContext.Coordinator,
        CoarseTag.Preposition => LeftContext.Preposition,
        _ => LeftContext.None,
    };

    /// <summary>Whether a participle modifies a noun or pronoun of persons: <c>those surveyed</c>, <c>voters polled</c>.</summary>
    private static bool IsReducedRelative(in Sentence sentence, int participle) =>
        participle > sentence.First && (sentence[participle].Can(WordClasses.VerbParticiple) || sentence[participle].Has(TokenShapes.EndsInEd))
        && (sentence.Is(participle - 1, "those")
            || (sentence[participle].Tag != CoarseTag.Adjective && sentence[participle - 1].Can(WordClasses.PersonNoun)));

    private static TokenRange NounPhraseBefore(in Sentence sentence, int last, int end)
    {
        if (sentence[last].Tag is CoarseTag.Adjective or CoarseTag.Verb or CoarseTag.Participle)
        {
            return sentence.Is(last - 1, "those") ? new TokenRange(last - 1, end) : NounPhrase.EndingAt(sentence, last - 1) with { End = end };
        }

        return NounPhrase.EndingAt(sentence, last) is { IsEmpty: false } phrase ? Conjunct(sentence, phrase) with { End = end } : TokenRange.None;
    }

    /// <summary>The subject before a parenthesis: <c>[Diallo, the mayor,] said</c>, <c>[the mayor who], after the vote, said</c>.</summary>
    private static TokenRange AcrossParenthesis(in Sentence sentence, int comma, ref LeftContext kind)
    {
        if (RelativeClause.Across(sentence, comma) is var pronoun and >= 0)
        {
            kind = LeftContext.Relative;
            return RelativeClause.WithAntecedent(sentence, pronoun);
        }

        return Apposition.Across(sentence, comma);
    }

    /// <summary>Where the subject ends if the document follows in which it says something: <c>the bureau [in a press release] said</c>.</summary>
    private static int WithoutOccasion(in Sentence sentence, int verb)
    {
        const int Longest = 4;
        var last = verb - 1;
        if (last <= sentence.First || sentence[last].Tag != CoarseTag.Noun || !sentence[last].Can(WordClasses.Occasion | WordClasses.DocumentNoun))
        {
            return verb;
        }

        var low = Math.Max(sentence.First + 1, last - Longest);
        for (var i = last - 1; i > low; i--)
        {
            if (sentence[i].Tag is CoarseTag.Noun or CoarseTag.Adjective)
            {
                continue;
            }

            return sentence.IsOneOf(i, RuleWords.IndefiniteArticles) && sentence.IsOneOf(i - 1, RuleWords.DocumentPrepositions)
                && sentence[i - 2] is { Tag: CoarseTag.Noun or CoarseTag.ProperNoun or CoarseTag.Pronoun or CoarseTag.Time } or { Mark: ')' }
                ? i - 1 : verb;
        }

        return verb;
    }

    /// <summary>
    /// Where the subject ends if a time stands between it and its verb: <c>the mayor on Monday night said</c>, <c>the mayor last week said</c>.
    /// </summary>
    private static int WithoutTime(in Sentence sentence, int verb)
    {
        var last = verb - 1;
        while (last > sentence.First && sentence[last].Tag == CoarseTag.Time)
        {
            last--;
        }

        if (last == verb - 1 && last > sentence.First + 1 && sentence[last].Tag == CoarseTag.Noun
            && (sentence.Is(last - 1, "last") || (sentence.Is(last - 1, "this") && sentence.IsOneOf(last, RuleWords.TimeUnits))))
        {
            last--;
        }

        if (last < verb - 1 && last > sentence.First
            && (sentence[last].Tag == CoarseTag.Preposition || sentence.IsOneOf(last, RuleWords.TimeModifiers)))
        {
            last--;
        }

        return last < verb - 1 && (sentence[last].Tag is CoarseTag.Noun or CoarseTag.ProperNoun or CoarseTag.Pronoun || sentence[last].Mark == ')')
            ? last + 1 : verb;
    }

    /// <summary>
    /// The subject without the object that a coordinator seems to join to it: <c>was paid by the owners and [Gates] said</c>.
    /// </summary>
    private static TokenRange Conjunct(in Sentence sentence, TokenRange phrase)
    {
        if (phrase.First - 1 <= sentence.First || sentence[phrase.First - 1].Tag is not (CoarseTag.Preposition or CoarseTag.Verb)
            || sentence.IsOneOf(phrase.First - 1, RuleWords.PairPrepositions))
        {
            return phrase;
        }

        for (var i = phrase.End - 2; i > phrase.First; i--)
        {
            if (sentence[i].Tag == CoarseTag.Coordinator && sentence[i - 1].Tag is CoarseTag.Noun or CoarseTag.Time)
            {
                return phrase with { First = i + 1 };
            }
        }

        return phrase;
    }

    private static bool IsReflexive(in Token token) =>
        token.Tag == CoarseTag.ObjectPronoun && token.End - token.Start > "whom".Length;

    private static TokenRange PronounPhrase(in Sentence sentence, int last)
    {
        var first = last;
        while (first > sentence.First && sentence[first - 1].Tag is CoarseTag.Determiner or CoarseTag.Number)
        {
            first--;
        }

        return new TokenRange(first, last + 1);
    }
}
