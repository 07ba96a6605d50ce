using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Tokens;

/// <summary>Tags function words: pronouns, determiners, prepositions, conjunctions, auxiliaries, numbers, times and adverbs.</summary>
internal static class ClosedClassTagger
{
    /// <summary>Tags a word.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="i">Index of the word.</param>
    /// <param name="end">Index just past the sentence's last token.</param>
    /// <param name="previous">The tag of the word before.</param>
    /// <param name="next">The token after it.</param>
    /// <param name="classes">What the lexicon says about it.</param>
    internal static CoarseTag Tag(TokenList tokens, int i, int end, CoarseTag previous, in Token next, WordClasses classes)
    {
        bool Can(WordClasses wanted) => (classes & wanted) != 0;
        if (Can(WordClasses.That))
        {
            return CoarseTag.That;
        }

        if (Can(WordClasses.To))
        {
            return CoarseTag.To;
        }

        if (Can(WordClasses.Auxiliary))
        {
            return CoarseTag.Auxiliary;
        }

        if (Can(WordClasses.Possessive) && (!Can(WordClasses.ObjectPronoun) || NounPhraseStart.CanBe(next)))
        {
            return CoarseTag.Possessive;
        }

        if (Can(WordClasses.Determiner) && !Can(WordClasses.Wh)
            && (NounPhraseStart.CanBe(next) && !IsQuantifierSubject(tokens, i, end)
                || (Can(WordClasses.Article) && next.Has(TokenShapes.Word))))
        {
            return CoarseTag.Determiner;
        }

        if (Can(WordClasses.Wh))
        {
            return CoarseTag.Wh;
        }

        if (Can(WordClasses.PersonalPronoun | WordClasses.OtherPronoun))
        {
            // "one" is a pronoun in "one said", a number in "one voter said".
            return Can(WordClasses.Number) && NounPhraseStart.CanBe(next) ? CoarseTag.Number : CoarseTag.Pronoun;
        }

        if (Can(WordClasses.ObjectPronoun))
        {
            return CoarseTag.ObjectPronoun;
        }

        if (Can(WordClasses.Coordinator))
        {
            return CoarseTag.Coordinator;
        }

        if (Can(WordClasses.Subordinator) && Can(WordClasses.Adverb) && next.Can(WordClasses.VerbPast)
            && (previous is CoarseTag.Wh or CoarseTag.Pronoun or CoarseTag.Auxiliary or CoarseTag.ProperNoun
            || (previous == CoarseTag.Noun && next.CueVerb >= 0)))
        {
            // "who once said", "a keeper once said"
            return CoarseTag.Adverb;
        }

        if (Can(WordClasses.Subordinator) && (!Can(WordClasses.Preposition) || previous == CoarseTag.Punctuation
            || next.Can(WordClasses.PersonalPronoun)))
        {
            return CoarseTag.Subordinator;
        }

        if (Can(WordClasses.Preposition) && !(Can(WordClasses.AnyVerb) && previous is CoarseTag.To or CoarseTag.Auxiliary
            or CoarseTag.Pronoun or CoarseTag.Determiner))
        {
            return CoarseTag.Preposition;
        }

        if (Can(WordClasses.Number))
        {
            // "who first said"
            return Can(WordClasses.Adverb) && previous is CoarseTag.Wh or CoarseTag.That or CoarseTag.Pronoun or CoarseTag.Auxiliary
                && next.Can(WordClasses.AnyVerb) ? CoarseTag.Adverb : CoarseTag.Number;
        }

        if (Can(WordClasses.Time) && !Can(WordClasses.AnyVerb))
        {
            return CoarseTag.Time;
        }

        return Can(WordClasses.Adverb | WordClasses.Hearsay | WordClasses.Negation) && !Can(WordClasses.AnyVerb)
            ? CoarseTag.Adverb
            : OpenClassTagger.Tag(tokens, i, previous, next, classes);
    }

    /// <summary>
    /// Whether a quantifier is the subject of a verb of saying in the past: <c>Some accused her</c>, but <c>some accused men</c>.
    /// </summary>
    private static bool IsQuantifierSubject(TokenList tokens, int i, int end) =>
        // "those surveyed said"
        i + 2 < end && tokens[i].Can(WordClasses.OtherPronoun) && tokens[i + 1].Can(WordClasses.VerbParticiple)
            && tokens[i + 2].CueVerb >= 0 && tokens[i + 2].Can(WordClasses.VerbPast | WordClasses.VerbBase)
            && !tokens[i + 2].Can(WordClasses.AlsoNominal)
        ||
        tokens[i].Can(WordClasses.PersonalPronoun) && i + 2 < end && tokens[i + 1].CueVerb >= 0 && tokens[i + 1].Can(WordClasses.VerbPast)
            && (tokens[i + 2].Has(TokenShapes.Capitalized)
                || tokens[i + 2].Can(WordClasses.Determiner | WordClasses.Possessive | WordClasses.PersonalPronoun
                    | WordClasses.OtherPronoun | WordClasses.ObjectPronoun | WordClasses.To | WordClasses.That | WordClasses.Preposition
                    | WordClasses.Number | WordClasses.Time)
                || tokens[i + 2].Mark is '"' or ':');
}
