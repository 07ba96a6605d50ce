using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds the noun phrase that a relative pronoun goes back to.</summary>
internal static class RelativeClause
{
    /// <summary>The longest parenthesis between a relative pronoun and its verb, in tokens.</summary>
    private const int LongestParenthesis = 24;

    /// <summary>The relative pronoun before a parenthesis that ends in a comma, or -1: <c>who, after the vote, said</c>.</summary>
    /// <param name="comma">Index of the comma or dash.</param>
    internal static int Across(in Sentence sentence, int comma)
    {
        var low = Math.Max(sentence.First, comma - LongestParenthesis);
        for (var i = comma - 1; i > low && !sentence[i].IsClaimed && sentence[i].Quotation < 0; i--)
        {
            if (sentence[i].Mark == sentence[comma].Mark)
            {
                return sentence[i - 1].Tag == CoarseTag.Wh && sentence.Is(i - 1, "who") ? i - 1 : -1;
            }
        }

        return -1;
    }

    /// <summary>
    /// The noun phrase whose relative clause ends before a verb: <c>[those who voted for him] said</c>;
    /// none where no such clause ends there.
    /// </summary>
    /// <param name="verb">Index of the first token of the verb group.</param>
    internal static TokenRange SubjectEndingAt(in Sentence sentence, int verb)
    {
        var low = Math.Max(sentence.First, verb - LongestParenthesis);
        var verbs = 0;
        for (var i = verb - 1; i > low && !sentence[i].IsClaimed && sentence[i].Quotation < 0; i--)
        {
            var isVerb = sentence[i].Tag is CoarseTag.Verb or CoarseTag.Auxiliary;
            if (verbs == 1 && sentence[i].Can(WordClasses.Wh) && (sentence.Is(i, "whose") || (sentence.Is(i, "who")
                && sentence[i + 1].Tag is CoarseTag.Verb or CoarseTag.Auxiliary or CoarseTag.Adverb)))
            {
                return sentence[i - 1].Tag == CoarseTag.Pronoun ? new TokenRange(i - 1, verb)
                    : NounPhrase.IsInside(sentence[i - 1]) ? NounPhrase.EndingAt(sentence, i - 1) with { End = verb }
                    : TokenRange.None;
            }

            if (sentence[i].Mark != '\0' || sentence[i].Tag is CoarseTag.Coordinator or CoarseTag.That or CoarseTag.Wh)
            {
                break;
            }

            verbs += isVerb && !IsInfinitive(sentence, i, low) && !GoesOn(sentence, i, verb) ? 1 : 0;
        }

        return TokenRange.None;
    }

    /// <summary>Whether a verb stands in an infinitive: <c>to name</c>, <c>to be named</c>.</summary>
    private static bool IsInfinitive(in Sentence sentence, int i, int low) => sentence[i - 1].Tag == CoarseTag.To
        || (i - 1 > low && sentence[i - 1].Tag == CoarseTag.Auxiliary && sentence[i - 2].Tag == CoarseTag.To);

    /// <summary>Whether another word of the same verb group follows a verb: <c>had never</c> does, <c>asked not to</c> does not.</summary>
    private static bool GoesOn(in Sentence sentence, int i, int verb) => i + 1 < verb
        && (sentence[i + 1].Tag is CoarseTag.Verb or CoarseTag.Auxiliary
        || (sentence[i + 1].Tag == CoarseTag.Adverb && !(i + 2 < verb && sentence[i + 2].Tag == CoarseTag.To)));

    /// <summary>A relative pronoun with the noun phrase that it goes back to.</summary>
    /// <param name="last">Index of the pronoun.</param>
    internal static TokenRange WithAntecedent(in Sentence sentence, int last)
    {
        var antecedent = last - 1;
        if (antecedent >= sentence.First && sentence[antecedent].Mark is ',' or '-')
        {
            antecedent--;
        }

        antecedent = Brackets.SkipBack(sentence, antecedent);
        if (antecedent < sentence.First || !NounPhrase.IsInside(sentence[antecedent]) || sentence[antecedent].IsClaimed
            || sentence[antecedent].Quotation >= 0)
        {
            return new TokenRange(last, last + 1);
        }

        var phrase = NounPhrase.EndingAt(sentence, antecedent);
        if (phrase.IsEmpty)
        {
            return new TokenRange(last, last + 1);
        }

        // "A, the B of C, who": the apposition's own name stands before it.
        var before = phrase.First - 2;
        if (before >= sentence.First && sentence[before + 1].Mark == ',' && sentence[before].Tag == CoarseTag.ProperNoun
            && sentence[phrase.First].Tag is CoarseTag.Determiner or CoarseTag.Possessive or CoarseTag.Noun)
        {
            return new TokenRange(NounPhrase.RunEndingAt(sentence, before), last + 1);
        }

        // "remarks by A, who": only the name is meant.
        var run = NounPhrase.RunEndingAt(sentence, antecedent);
        var isName = sentence[antecedent].Tag == CoarseTag.ProperNoun && run > phrase.First && !sentence.IsOneOf(run - 1, RuleWords.NamePrepositions);
        return new TokenRange(isName ? run : phrase.First, last + 1);
    }
}
