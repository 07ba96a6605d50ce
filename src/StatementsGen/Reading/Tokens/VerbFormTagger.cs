using System.Runtime.CompilerServices;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Tokens;

/// <summary>Tags words that can be a form of a verb, or else a noun or an adjective of the same form.</summary>
internal static class VerbFormTagger
{
    /// <summary>Tags a form that is known as a verb's or looks like one.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="i">Index of the word.</param>
    /// <param name="previous">The tag of the word before.</param>
    /// <param name="next">The token after it.</param>
    /// <param name="classes">What the lexicon says about it.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static CoarseTag Tag(TokenList tokens, int i, CoarseTag previous, in Token next, WordClasses classes)
    {
        // Adverbs between subject and verb say nothing about the verb.
        var before = i - 1;
        var steps = 0;
        while (previous == CoarseTag.Adverb && before > 0 && steps++ < 3)
        {
            before--;
            previous = tokens[before].Tag;
        }

        var noun = previous is CoarseTag.Determiner or CoarseTag.Possessive or CoarseTag.Adjective or CoarseTag.Preposition
            or CoarseTag.Number;
        var nominal = (classes & (WordClasses.AlsoNominal | WordClasses.SourceNoun | WordClasses.Adjective | WordClasses.Occasion)) != 0;
        if ((classes & WordClasses.VerbGerund) != 0)
        {
            return (classes & WordClasses.Adjective) != 0 && noun ? CoarseTag.Adjective : TagGerund(previous, next);
        }

        if ((classes & (WordClasses.VerbPast | WordClasses.VerbParticiple)) != 0 && (classes & WordClasses.VerbBase) == 0)
        {
            if (previous == CoarseTag.Auxiliary)
            {
                return (classes & WordClasses.VerbParticiple) != 0 ? CoarseTag.Participle : CoarseTag.Verb;
            }

            return noun && previous != CoarseTag.Number ? CoarseTag.Adjective
                : (classes & WordClasses.VerbPast) != 0 ? CoarseTag.Verb
                : CoarseTag.Participle;
        }

        if (next.Can(WordClasses.ObjectPronoun) && !next.Can(WordClasses.Possessive | WordClasses.PersonalPronoun)
            && previous is CoarseTag.Number or CoarseTag.Noun or CoarseTag.ProperNoun)
        {
            // No noun has such a pronoun right after it: "32 percent call themselves".
            return CoarseTag.Verb;
        }

        if (noun)
        {
            return nominal || previous is CoarseTag.Determiner or CoarseTag.Possessive ? CoarseTag.Noun : CoarseTag.Verb;
        }

        if (previous == CoarseTag.To && (classes & WordClasses.VerbBase) == 0 && nominal)
        {
            return CoarseTag.Noun;
        }

        if (previous is CoarseTag.To or CoarseTag.Auxiliary or CoarseTag.Pronoun or CoarseTag.Wh)
        {
            var afterBe = previous == CoarseTag.Auxiliary && before >= 0 && tokens[before].Can(WordClasses.Be | WordClasses.Have) && nominal
                && (classes & WordClasses.VerbParticiple) == 0;
            return afterBe ? CoarseTag.Noun : CoarseTag.Verb;
        }

        if (!nominal)
        {
            return CoarseTag.Verb;
        }

        var opensObject = next.Can(WordClasses.Determiner | WordClasses.Possessive | WordClasses.That
                | WordClasses.PersonalPronoun | WordClasses.ObjectPronoun)
            || next.Mark is '"' or '$' or '€' or '£' || (next.Has(TokenShapes.Number) && tokens[i].CueVerb < 0)
            || (next.Has(TokenShapes.Capitalized) && previous is CoarseTag.ProperNoun or CoarseTag.Punctuation);
        opensObject &= previous is not (CoarseTag.Punctuation or CoarseTag.Coordinator) || !next.Can(WordClasses.That);
        var agrees = (classes & WordClasses.VerbThird) != 0
            ? previous is CoarseTag.ProperNoun or CoarseTag.Noun or CoarseTag.That or CoarseTag.Coordinator
                || (previous == CoarseTag.Punctuation && before >= 0 && (tokens[before].Mark == ',' || EndsQuotation(tokens, before)))
            : previous is CoarseTag.Noun or CoarseTag.ProperNoun && before >= 0 && tokens[before].Can(WordClasses.Plural);

        // "the poll shows large gaps": research shows something, and seldom is a show.
        opensObject |= before >= 0 && tokens[i].CueVerb >= 0 && tokens[before].Can(WordClasses.ResearchNoun)
            && NounPhraseStart.CanBe(next) && !next.Can(WordClasses.AnyVerb);

        // "the company plans to", "voters hope to"
        opensObject |= before >= 0 && (classes & WordClasses.Adjective) == 0 && next.Can(WordClasses.To)
            && tokens[before].Can(WordClasses.PersonNoun | WordClasses.GroupNoun);
        return (agrees && opensObject) || (previous == CoarseTag.ProperNoun && ReportsAfterName(tokens, i, before)) ? CoarseTag.Verb
            : (classes & WordClasses.VerbThird) != 0 && previous is CoarseTag.ProperNoun
                && !next.Can(WordClasses.AnyVerb | WordClasses.Auxiliary) && next.Mark != ','
                ? CoarseTag.Verb
            : CoarseTag.Noun;
    }

    /// <summary>Whether a quotation mark follows a mark, as it does where a quotation ends: <c>“… small,” cautions Alves</c>.</summary>
    private static bool EndsQuotation(TokenList tokens, int i) =>
        tokens[i].Mark is '"' or '\'' && i > 0 && tokens[i - 1].Mark is ',' or '?' or '!';

    /// <summary>
    /// Whether a plural form with a clause follows the name that ends its subject, where a noun would have an article:
    /// <c>keepers led by Maria Lund report that the lock leaks</c>, but <c>a Pentagon report that the lock leaks</c>.
    /// </summary>
    private static bool ReportsAfterName(TokenList tokens, int i, int name)
    {
        if (tokens[i].CueVerb < 0 || !tokens[i].Can(WordClasses.VerbBase) || i + 2 >= tokens.Count || !tokens[i + 1].Can(WordClasses.That)
            || (tokens[i + 2].Can(WordClasses.AnyVerb | WordClasses.Auxiliary) && !tokens[i + 2].Can(WordClasses.AlsoNominal)))
        {
            return false;
        }

        while (name > 0 && tokens[name].Tag == CoarseTag.ProperNoun)
        {
            name--;
        }

        return tokens[name].Tag == CoarseTag.Preposition;
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
}
