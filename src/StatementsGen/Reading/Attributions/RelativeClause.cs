using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds the noun phrase that a relative pronoun goes back to.</summary>
internal static class RelativeClause
{
    /// <summary>A parenthesis between a relative pronoun and its verb is no longer.</summary>
    private const int LongestParenthesis = 24;

    /// <summary>The relative pronoun before a parenthesis that ends in a comma, or -1: <c>who, after the vote, said</c>.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="comma">Index of the comma or dash.</param>
    internal static int Across(ParagraphTokens paragraph, TokenRange sentence, int comma)
    {
        var low = Math.Max(sentence.First, comma - LongestParenthesis);
        for (var i = comma - 1; i > low && !paragraph[i].IsClaimed && paragraph[i].Quotation < 0; i--)
        {
            if (paragraph[i].Mark == paragraph[comma].Mark)
            {
                return paragraph[i - 1].Tag == CoarseTag.Wh && paragraph.Is(i - 1, "who") ? i - 1 : -1;
            }
        }

        return -1;
    }

    /// <summary>
    /// The noun phrase whose relative clause ends before a verb: <c>[those who voted for him] said</c>;
    /// none where no such clause ends there.
    /// </summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">Index of the first token of the verb group.</param>
    internal static TokenRange SubjectEndingAt(ParagraphTokens paragraph, TokenRange sentence, int verb)
    {
        var low = Math.Max(sentence.First, verb - LongestParenthesis);
        var verbs = 0;
        for (var i = verb - 1; i > low && !paragraph[i].IsClaimed && paragraph[i].Quotation < 0; i--)
        {
            var isVerb = paragraph[i].Tag is CoarseTag.Verb or CoarseTag.Auxiliary;
            if (verbs == 1 && paragraph[i].Can(WordClasses.Wh) && (paragraph.Is(i, "whose") || (paragraph.Is(i, "who")
                && paragraph[i + 1].Tag is CoarseTag.Verb or CoarseTag.Auxiliary or CoarseTag.Adverb)))
            {
                return paragraph[i - 1].Tag == CoarseTag.Pronoun ? new TokenRange(i - 1, verb)
                    : NounPhrase.IsInside(paragraph[i - 1]) ? NounPhrase.EndingAt(paragraph, sentence, i - 1) with { End = verb }
                    : TokenRange.None;
            }

            if (paragraph[i].Mark != '\0' || paragraph[i].Tag is CoarseTag.Coordinator or CoarseTag.That or CoarseTag.Wh)
            {
                break;
            }

            verbs += isVerb && !IsInfinitive(paragraph, i, low) && !GoesOn(paragraph, i, verb) ? 1 : 0;
        }

        return TokenRange.None;
    }

    /// <summary>Whether a verb stands in an infinitive: <c>to name</c>, <c>to be named</c>.</summary>
    private static bool IsInfinitive(ParagraphTokens paragraph, int i, int low) => paragraph[i - 1].Tag == CoarseTag.To
        || (i - 1 > low && paragraph[i - 1].Tag == CoarseTag.Auxiliary && paragraph[i - 2].Tag == CoarseTag.To);

    /// <summary>Whether the verb group of a verb goes on: <c>had never</c> does, <c>asked not to</c> does not.</summary>
    private static bool GoesOn(ParagraphTokens paragraph, int i, int verb) => i + 1 < verb
        && (paragraph[i + 1].Tag is CoarseTag.Verb or CoarseTag.Auxiliary
        || (paragraph[i + 1].Tag == CoarseTag.Adverb && !(i + 2 < verb && paragraph[i + 2].Tag == CoarseTag.To)));

    /// <summary>A relative pronoun with the noun phrase that it goes back to.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="last">Index of the pronoun.</param>
    internal static TokenRange WithAntecedent(ParagraphTokens paragraph, TokenRange sentence, int last)
    {
        var antecedent = last - 1;
        if (antecedent >= sentence.First && paragraph[antecedent].Mark is ',' or '-')
        {
            antecedent--;
        }

        antecedent = NounPhrase.SkipBracket(paragraph, sentence, antecedent);
        if (antecedent < sentence.First || !NounPhrase.IsInside(paragraph[antecedent]) || paragraph[antecedent].IsClaimed
            || paragraph[antecedent].Quotation >= 0)
        {
            return new TokenRange(last, last + 1);
        }

        var phrase = NounPhrase.EndingAt(paragraph, sentence, antecedent);
        if (phrase.IsEmpty)
        {
            return new TokenRange(last, last + 1);
        }

        // "A, the B of C, who": the apposition's own name stands before it.
        var before = phrase.First - 2;
        if (before >= sentence.First && paragraph[before + 1].Mark == ',' && paragraph[before].Tag == CoarseTag.ProperNoun
            && paragraph[phrase.First].Tag is CoarseTag.Determiner or CoarseTag.Possessive or CoarseTag.Noun)
        {
            return new TokenRange(NounPhrase.RunEndingAt(paragraph, sentence, before), last + 1);
        }

        // "remarks by A, who": only the name is meant.
        var run = NounPhrase.RunEndingAt(paragraph, sentence, antecedent);
        var isName = paragraph[antecedent].Tag == CoarseTag.ProperNoun && run > phrase.First && !paragraph.Is(run - 1, "of")
            && !paragraph.Is(run - 1, "for") && !paragraph.Is(run - 1, "at");
        return new TokenRange(isName ? run : phrase.First, last + 1);
    }
}
