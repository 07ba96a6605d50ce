using System.Runtime.CompilerServices;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Tokens;

/// <summary>Tags words that can be a form of a verb, or else a noun or an adjective of the same form.</summary>
internal static class VerbFormTagger
{
    /// <summary>Adverbs between a subject and its verb: more are not skipped, which keeps the work linear.</summary>
    private const int MostAdverbs = 3;

    /// <summary>Tags a form that the lexicon knows as a verb's, or that looks like one.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="i">Index of the word.</param>
    /// <param name="previous">The tag of the word before.</param>
    /// <param name="next">The token after it.</param>
    /// <param name="classes">The lexicon's classes of the word.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static CoarseTag Tag(TokenList tokens, int i, CoarseTag previous, in Token next, WordClasses classes)
    {
        var before = SkipAdverbs(tokens, i - 1, ref previous);
        if ((classes & WordClasses.VerbGerund) != 0)
        {
            return (classes & WordClasses.Adjective) != 0 && ExpectsNoun(previous) ? CoarseTag.Adjective : TagGerund(previous, next);
        }

        if (IsPastOnly(classes))
        {
            return TagPast(previous, classes);
        }

        if (HasPronounAsObject(previous, next))
        {
            return CoarseTag.Verb;
        }

        if (ExpectsNoun(previous))
        {
            return IsNominal(classes) || previous is CoarseTag.Determiner or CoarseTag.Possessive ? CoarseTag.Noun : CoarseTag.Verb;
        }

        if (previous is CoarseTag.To or CoarseTag.Auxiliary or CoarseTag.Pronoun or CoarseTag.Wh)
        {
            return IsNominal(classes) && IsComplement(tokens, before, previous, classes) ? CoarseTag.Noun : CoarseTag.Verb;
        }

        return !IsNominal(classes) || PredicateVerb.Is(tokens, i, before, previous, next, classes) ? CoarseTag.Verb : CoarseTag.Noun;
    }

    /// <summary>
    /// Tags a form in -ing: a noun or an adjective where a noun has to stand (<c>the hearing was</c>, <c>a growing number</c>).
    /// </summary>
    /// <param name="previous">The tag of the word before.</param>
    /// <param name="next">The token after it.</param>
    internal static CoarseTag TagGerund(CoarseTag previous, in Token next)
    {
        var ends = !next.Has(TokenShapes.Word) && next.Mark != '"'
            || next.Can(WordClasses.Auxiliary | WordClasses.Preposition | WordClasses.AnyVerb | WordClasses.Coordinator);
        return previous switch
        {
            CoarseTag.Determiner or CoarseTag.Adjective => ends || !NounPhraseStart.CanBe(next) ? CoarseTag.Noun : CoarseTag.Adjective,
            CoarseTag.Possessive when ends => CoarseTag.Noun,
            CoarseTag.Possessive when next.Can(WordClasses.PersonNoun) && !next.Can(WordClasses.Plural) => CoarseTag.Adjective,
            _ => CoarseTag.Gerund,
        };
    }

    /// <summary>Skips the adverbs before a form, which decide nothing about it.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="before">Index of the word before the form.</param>
    /// <param name="previous">The tag of that word; receives the tag of the word before the adverbs.</param>
    /// <returns>Index of the word before the adverbs.</returns>
    private static int SkipAdverbs(TokenList tokens, int before, ref CoarseTag previous)
    {
        for (var skipped = 0; previous == CoarseTag.Adverb && before > 0 && skipped < MostAdverbs; skipped++)
        {
            before--;
            previous = tokens[before].Tag;
        }

        return before;
    }

    /// <summary>Whether a noun or an adjective has to follow a word of this class.</summary>
    private static bool ExpectsNoun(CoarseTag previous) => previous is CoarseTag.Determiner or CoarseTag.Possessive or CoarseTag.Adjective
        or CoarseTag.Preposition or CoarseTag.Number;

    /// <summary>Whether the form can be a noun or an adjective as well.</summary>
    private static bool IsNominal(WordClasses classes) =>
        (classes & (WordClasses.AlsoNominal | WordClasses.SourceNoun | WordClasses.Adjective | WordClasses.Occasion)) != 0;

    /// <summary>Whether the form is a past tense or a past participle and never a base form.</summary>
    private static bool IsPastOnly(WordClasses classes) =>
        (classes & (WordClasses.VerbPast | WordClasses.VerbParticiple)) != 0 && (classes & WordClasses.VerbBase) == 0;

    private static CoarseTag TagPast(CoarseTag previous, WordClasses classes)
    {
        if (previous == CoarseTag.Auxiliary)
        {
            return (classes & WordClasses.VerbParticiple) != 0 ? CoarseTag.Participle : CoarseTag.Verb;
        }

        return ExpectsNoun(previous) && previous != CoarseTag.Number ? CoarseTag.Adjective
            : (classes & WordClasses.VerbPast) != 0 ? CoarseTag.Verb
            : CoarseTag.Participle;
    }

    /// <summary>Whether an object pronoun follows, as it never follows a noun: <c>32 percent call themselves</c>.</summary>
    private static bool HasPronounAsObject(CoarseTag previous, in Token next) =>
        next.Can(WordClasses.ObjectPronoun) && !next.Can(WordClasses.Possessive | WordClasses.PersonalPronoun)
        && previous is CoarseTag.Number or CoarseTag.Noun or CoarseTag.ProperNoun;

    /// <summary>
    /// Whether a form that can be a noun completes <c>to</c>, <c>be</c> or <c>have</c> instead of being a verb: <c>to reports</c>, <c>is news</c>.
    /// </summary>
    private static bool IsComplement(TokenList tokens, int before, CoarseTag previous, WordClasses classes) => previous switch
    {
        CoarseTag.To => (classes & WordClasses.VerbBase) == 0,
        CoarseTag.Auxiliary => before >= 0 && tokens[before].Can(WordClasses.Be | WordClasses.Have) && (classes & WordClasses.VerbParticiple) == 0,
        _ => false,
    };
}
