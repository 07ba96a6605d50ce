using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Tokens;

/// <summary>Tags function words: pronouns, determiners, prepositions, conjunctions, auxiliaries, numbers, times and adverbs.</summary>
internal static class ClosedClassTagger
{
    /// <summary>Tags a word: the first class in this order that it can have where it stands.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="i">Index of the word.</param>
    /// <param name="end">Index just past the sentence's last token.</param>
    /// <param name="previous">The tag of the word before.</param>
    /// <param name="next">The token after it.</param>
    /// <param name="classes">The lexicon's classes of the word.</param>
    internal static CoarseTag Tag(TokenList tokens, int i, int end, CoarseTag previous, in Token next, WordClasses classes)
    {
        bool Can(WordClasses wanted) => (classes & wanted) != 0;
        return Can(WordClasses.That) ? CoarseTag.That
            : Can(WordClasses.To) ? CoarseTag.To
            : Can(WordClasses.Auxiliary) ? CoarseTag.Auxiliary
            : IsPossessive(next, classes) ? CoarseTag.Possessive
            : IsDeterminer(tokens, i, end, next, classes) ? CoarseTag.Determiner
            : Can(WordClasses.Wh) ? CoarseTag.Wh
            : Can(WordClasses.PersonalPronoun | WordClasses.OtherPronoun) ? TagPronoun(next, classes)
            : Can(WordClasses.ObjectPronoun) ? CoarseTag.ObjectPronoun
            : Can(WordClasses.Coordinator) ? CoarseTag.Coordinator
            : Can(WordClasses.Subordinator) && IsAdverbBeforePast(previous, next, classes) ? CoarseTag.Adverb
            : Can(WordClasses.Subordinator) && IsSubordinator(previous, next, classes) ? CoarseTag.Subordinator
            : Can(WordClasses.Preposition) && !IsVerbForm(previous, classes) ? CoarseTag.Preposition
            : Can(WordClasses.Number) ? TagNumber(previous, next, classes)
            : Can(WordClasses.AnyVerb) ? OpenClassTagger.Tag(tokens, i, previous, next, classes)
            : Can(WordClasses.Time) ? CoarseTag.Time
            : Can(WordClasses.Adverb | WordClasses.Hearsay | WordClasses.Negation) ? CoarseTag.Adverb
            : OpenClassTagger.Tag(tokens, i, previous, next, classes);
    }

    /// <summary>Whether a possessive stands before its noun: <c>her office</c>, but <c>asked her</c>.</summary>
    private static bool IsPossessive(in Token next, WordClasses classes) => (classes & WordClasses.Possessive) != 0
        && ((classes & WordClasses.ObjectPronoun) == 0 || NounPhraseStart.CanBe(next));

    /// <summary>Whether an article, demonstrative or quantifier stands before its noun: <c>some men</c>, but <c>some said</c>.</summary>
    private static bool IsDeterminer(TokenList tokens, int i, int end, in Token next, WordClasses classes) =>
        (classes & WordClasses.Determiner) != 0 && (classes & WordClasses.Wh) == 0
        && (NounPhraseStart.CanBe(next) && !IsRespondents(tokens, i, end) && !IsAccusers(tokens, i, end) && !DeniesVerb(tokens, i, end)
            || ((classes & WordClasses.Article) != 0 && next.Has(TokenShapes.Word)));

    /// <summary>Whether <c>neither</c> denies a verb after its subject: <c>Holm [neither] confirmed nor denied it</c>.</summary>
    private static bool DeniesVerb(TokenList tokens, int i, int end) =>
        tokens[i].Can(WordClasses.Nobody) && i > 0 && tokens[i - 1].Tag is CoarseTag.Noun or CoarseTag.ProperNoun or CoarseTag.Pronoun
        && i + 1 < end && tokens[i + 1].Can(WordClasses.AnyVerb) && !tokens[i + 1].Can(WordClasses.AlsoNominal | WordClasses.SourceNoun);

    /// <summary>Whether a quantifier stands for people with a participle, and a verb of saying follows: <c>those surveyed said</c>.</summary>
    private static bool IsRespondents(TokenList tokens, int i, int end) =>
        i + 2 < end && tokens[i].Can(WordClasses.OtherPronoun) && tokens[i + 1].Can(WordClasses.VerbParticiple)
        && tokens[i + 2].CueVerb >= 0 && tokens[i + 2].Can(WordClasses.VerbPast | WordClasses.VerbBase)
        && !tokens[i + 2].Can(WordClasses.AlsoNominal);

    /// <summary>Whether a quantifier is the subject of a verb of saying in the past: <c>Some accused her</c>, but <c>some accused men</c>.</summary>
    private static bool IsAccusers(TokenList tokens, int i, int end) =>
        i + 2 < end && tokens[i].Can(WordClasses.PersonalPronoun) && tokens[i + 1].CueVerb >= 0 && tokens[i + 1].Can(WordClasses.VerbPast)
        && OpensComplement(tokens[i + 2]);

    /// <summary>Whether a token can follow only a verb, and not a participle before its noun.</summary>
    private static bool OpensComplement(in Token token) => token.Has(TokenShapes.Capitalized)
        || token.Can(WordClasses.Determiner | WordClasses.Possessive | WordClasses.PersonalPronoun | WordClasses.OtherPronoun
            | WordClasses.ObjectPronoun | WordClasses.To | WordClasses.That | WordClasses.Preposition | WordClasses.Number | WordClasses.Time)
        || token.Mark is '"' or ':';

    /// <summary>Tags a pronoun; <c>one</c> is a pronoun in <c>one said</c> and a number in <c>one voter said</c>.</summary>
    private static CoarseTag TagPronoun(in Token next, WordClasses classes) =>
        (classes & WordClasses.Number) != 0 && NounPhraseStart.CanBe(next) ? CoarseTag.Number : CoarseTag.Pronoun;

    /// <summary>Whether <c>once</c> or the like stands between subject and verb: <c>who once said</c>, <c>a keeper once said</c>.</summary>
    private static bool IsAdverbBeforePast(CoarseTag previous, in Token next, WordClasses classes) =>
        (classes & WordClasses.Adverb) != 0 && next.Can(WordClasses.VerbPast)
        && (previous is CoarseTag.Wh or CoarseTag.Pronoun or CoarseTag.Auxiliary or CoarseTag.ProperNoun
            || (previous == CoarseTag.Noun && next.CueVerb >= 0));

    /// <summary>Whether a word opens a clause and not a prepositional phrase: <c>after he left</c>, but <c>left after noon</c>.</summary>
    private static bool IsSubordinator(CoarseTag previous, in Token next, WordClasses classes) =>
        (classes & WordClasses.Preposition) == 0 || previous == CoarseTag.Punctuation || next.Can(WordClasses.PersonalPronoun);

    /// <summary>Whether a preposition is the form of a verb here: <c>they like</c>, <c>to near</c>.</summary>
    private static bool IsVerbForm(CoarseTag previous, WordClasses classes) => (classes & WordClasses.AnyVerb) != 0
        && previous is CoarseTag.To or CoarseTag.Auxiliary or CoarseTag.Pronoun or CoarseTag.Determiner;

    /// <summary>Tags a number; an ordinal before a verb is an adverb: <c>who first said</c>.</summary>
    private static CoarseTag TagNumber(CoarseTag previous, in Token next, WordClasses classes) =>
        (classes & WordClasses.Adverb) != 0 && previous is CoarseTag.Wh or CoarseTag.That or CoarseTag.Pronoun or CoarseTag.Auxiliary
            && next.Can(WordClasses.AnyVerb) ? CoarseTag.Adverb : CoarseTag.Number;
}
