using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Tokens;

/// <summary>Decides whether a form that can be a noun is the verb of its clause: <c>the poll shows large gaps</c>.</summary>
internal static class PredicateVerb
{
    /// <summary>Whether the form is the verb.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="i">Index of the form.</param>
    /// <param name="before">Index of the word before it, adverbs aside: the last word of the subject if there is one.</param>
    /// <param name="previous">The tag of that word.</param>
    /// <param name="next">The token after the form.</param>
    /// <param name="classes">The lexicon's classes of the form.</param>
    internal static bool Is(TokenList tokens, int i, int before, CoarseTag previous, in Token next, WordClasses classes) =>
        (previous == CoarseTag.ProperNoun && (IsThirdPersonAfterName(next, classes) || ReportsAfterName(tokens, i, before)))
        || (AgreesWithSubject(tokens, before, previous, classes)
            && (OpensObject(tokens, i, previous, next) || IsFindingOfResearch(tokens, i, before, next) || IsIntention(tokens, before, next, classes)));

    /// <summary>Whether the form and the word before it agree in number as verb and subject do.</summary>
    private static bool AgreesWithSubject(TokenList tokens, int before, CoarseTag previous, WordClasses classes)
    {
        if ((classes & WordClasses.VerbThird) == 0)
        {
            return previous is CoarseTag.Noun or CoarseTag.ProperNoun && before >= 0 && tokens[before].Can(WordClasses.Plural);
        }

        return previous is CoarseTag.ProperNoun or CoarseTag.Noun or CoarseTag.That or CoarseTag.Coordinator
            || (previous == CoarseTag.Punctuation && before >= 0 && (tokens[before].Mark == ',' || EndsQuotation(tokens, before)));
    }

    /// <summary>Whether a quotation mark follows another mark, as it does at the end of a quotation: <c>“… small,” cautions Alves</c>.</summary>
    private static bool EndsQuotation(TokenList tokens, int i) =>
        tokens[i].Mark is '"' or '\'' && i > 0 && tokens[i - 1].Mark is ',' or '?' or '!';

    /// <summary>Whether the next token opens an object or a clause of content.</summary>
    private static bool OpensObject(TokenList tokens, int i, CoarseTag previous, in Token next)
    {
        if (previous is CoarseTag.Punctuation or CoarseTag.Coordinator && next.Can(WordClasses.That))
        {
            return false;
        }

        return next.Can(WordClasses.Determiner | WordClasses.Possessive | WordClasses.That | WordClasses.PersonalPronoun | WordClasses.ObjectPronoun)
            || next.Mark is '"' or '$' or '€' or '£'
            || (next.Has(TokenShapes.Number) && tokens[i].CueVerb < 0)
            || (next.Has(TokenShapes.Capitalized) && previous is CoarseTag.ProperNoun or CoarseTag.Punctuation);
    }

    /// <summary>Whether research shows something: <c>the poll shows large gaps</c>. Research is seldom a show.</summary>
    private static bool IsFindingOfResearch(TokenList tokens, int i, int before, in Token next) =>
        before >= 0 && tokens[i].CueVerb >= 0 && tokens[before].Can(WordClasses.ResearchNoun)
        && NounPhraseStart.CanBe(next) && !next.Can(WordClasses.AnyVerb);

    /// <summary>Whether people mean to do something: <c>the company plans to</c>, <c>voters hope to</c>.</summary>
    private static bool IsIntention(TokenList tokens, int before, in Token next, WordClasses classes) =>
        before >= 0 && (classes & WordClasses.Adjective) == 0 && next.Can(WordClasses.To)
        && tokens[before].Can(WordClasses.PersonNoun | WordClasses.GroupNoun);

    /// <summary>Whether a form in -s stands between a name and what can be its object: <c>Alves cautions drivers</c>.</summary>
    private static bool IsThirdPersonAfterName(in Token next, WordClasses classes) =>
        (classes & WordClasses.VerbThird) != 0 && !next.Can(WordClasses.AnyVerb | WordClasses.Auxiliary) && next.Mark != ',';

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
}
