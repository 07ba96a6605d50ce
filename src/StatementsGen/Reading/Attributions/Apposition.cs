using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds the noun phrase before appositions and other parentheses.</summary>
internal static class Apposition
{
    /// <summary>The longest quotation within an apposition, in tokens with its marks.</summary>
    private const int LongestQuotation = 12;

    /// <summary>
    /// The noun phrase before one or more appositions, relatives or adverbials: <c>[Ana Silva, 33, of Porto, the mayor’s aide,] said</c>.
    /// </summary>
    /// <param name="comma">Index of the comma or dash that ends the last of them, or of a quotation that closes after its comma.</param>
    internal static TokenRange Across(in Sentence sentence, int comma)
    {
        var low = Math.Max(Dateline.EndOf(sentence), comma - NounPhrase.Longest);
        var isQuoted = sentence[comma].Has(TokenShapes.ClosesQuotation);
        var mark = isQuoted ? ',' : sentence[comma].Mark;
        var found = TokenRange.None;
        var isClaimed = false;
        for (var i = isQuoted ? comma : comma - 1; i > low; i--)
        {
            ref var token = ref sentence[i];
            if (token.IsClaimed)
            {
                isClaimed = true;
            }
            else if (token.Has(TokenShapes.ClosesQuotation) && IsInParenthesis(sentence, i, low))
            {
                i = sentence.Quotations[token.Quotation].Open;
            }
            else if (EndsSearch(sentence, i, found, low))
            {
                break;
            }
            else if (token.Mark == mark && token.Quotation < 0 && (!isClaimed || CanReport(sentence, i + 1)))
            {
                isClaimed = false;
                var bearer = BearerBefore(sentence, i, found);
                if (!bearer.IsEmpty)
                {
                    // Only appositions and relatives say who the speaker is; "during a meeting" does not.
                    found = new TokenRange(bearer.First, IsAdverbial(sentence, i + 1) ? bearer.End : comma + 1);
                }
            }
        }

        return found;
    }

    /// <summary>Whether no noun phrase before a token can be the subject: another clause or a quotation stands there.</summary>
    private static bool EndsSearch(in Sentence sentence, int i, TokenRange found, int low)
    {
        ref var token = ref sentence[i];
        return token.Mark is ';' or ':' || token.Has(TokenShapes.ClosesQuotation)
            || (token.Tag is CoarseTag.Verb or CoarseTag.Auxiliary && !found.IsEmpty && i < found.First && !IsInRelative(sentence, i, low)
            && !OpensReducedRelative(sentence, i));
    }

    /// <summary>
    /// Whether a relative clause or another parenthesis starts at a token in which something can be reported: <c>Diallo, [who said that it is
    /// safe,] asked</c>.
    /// </summary>
    private static bool CanReport(in Sentence sentence, int i) => sentence[i].Tag is CoarseTag.Gerund or CoarseTag.Preposition
        || (sentence[i].Tag == CoarseTag.Wh && sentence.Is(i, "who"));

    /// <summary>The noun phrase before a parenthesis, if the parenthesis can describe it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="comma">Index of the comma or dash that opens the parenthesis.</param>
    /// <param name="found">The noun phrase found so far, with what stands between it and the verb.</param>
    private static TokenRange BearerBefore(in Sentence sentence, int comma, TokenRange found)
    {
        var last = Brackets.SkipBack(sentence, comma - 1);
        if (last < sentence.First || !Opens(sentence, comma + 1) || sentence[last].Quotation >= 0
            || sentence[last].Tag is not (CoarseTag.Noun or CoarseTag.ProperNoun or CoarseTag.Pronoun or CoarseTag.Number))
        {
            return TokenRange.None;
        }

        var phrase = sentence[last].Tag == CoarseTag.Pronoun ? new TokenRange(last, last + 1) : NounPhrase.EndingAt(sentence, last);
        return phrase.IsEmpty || (NounPhrase.IsInside(sentence[comma + 1]) && ClauseStart.IsClause(sentence, comma + 1))
            || !CanReplace(sentence, phrase, comma, found) || IsInAdverbial(sentence, phrase, found)
            ? TokenRange.None : phrase;
    }

    /// <summary>
    /// Whether a noun phrase further left is a better subject than the one found: a name is, and so is one before a
    /// preposition (<c>[the bank], in a statement signed by its director, Ms. Sidi, said</c>).
    /// </summary>
    private static bool CanReplace(in Sentence sentence, TokenRange phrase, int comma, TokenRange found) =>
        found.IsEmpty
        || (found.First == comma + 2 && sentence[comma + 1].Tag == CoarseTag.Preposition && !sentence.Is(comma + 1, "of"))
        || sentence[NounPhrase.HeadOf(sentence, phrase) is var head and >= 0 ? head : phrase.First].Tag == CoarseTag.ProperNoun;

    /// <summary>Whether a noun phrase belongs to the preposition or subordinator that opens the sentence: <c>In [Porto], Diallo said</c>.</summary>
    private static bool IsInAdverbial(in Sentence sentence, TokenRange phrase, TokenRange found) =>
        phrase.First - 1 == sentence.First && sentence[sentence.First].Tag is CoarseTag.Preposition or CoarseTag.Subordinator
        && !(found.IsEmpty && sentence.Is(sentence.First, "as"));

    /// <summary>Whether a parenthesis is an adverbial of time, place or manner, and no apposition.</summary>
    private static bool IsAdverbial(in Sentence sentence, int i) =>
        sentence[i].Tag is CoarseTag.Preposition or CoarseTag.Gerund or CoarseTag.Subordinator or CoarseTag.Adverb && !sentence.Is(i, "of");

    /// <summary>
    /// Whether a short quotation stands in a parenthesis that describes somebody: <c>Diallo, citing “costs,” said</c>,
    /// <c>Reed, author of “The Lock,” said</c>.
    /// </summary>
    /// <param name="close">Index of its closing mark.</param>
    /// <param name="low">Index before which nothing counts.</param>
    internal static bool IsInParenthesis(in Sentence sentence, int close, int low)
    {
        var open = sentence.Quotations[sentence[close].Quotation].Open;
        return open > low && close - open <= LongestQuotation && sentence[open - 1].Has(TokenShapes.Word)
            && sentence[open - 1].Tag is CoarseTag.Gerund or CoarseTag.Preposition or CoarseTag.Noun or CoarseTag.Determiner
            or CoarseTag.Possessive or CoarseTag.ProperNoun or CoarseTag.Adjective;
    }

    /// <summary>Whether a participle after a comma describes the noun before it: <c>Holm Ltd, [based] in Porto, said</c>.</summary>
    private static bool OpensReducedRelative(in Sentence sentence, int verb) =>
        sentence[verb - 1].Mark == ',' && verb + 1 < sentence.End && sentence[verb + 1].Tag is CoarseTag.Preposition or CoarseTag.To
        && (sentence[verb].Can(WordClasses.VerbParticiple) || sentence[verb].Has(TokenShapes.EndsInEd));

    /// <summary>Whether a verb stands in a relative clause: a relative pronoun comes before it and no comma between.</summary>
    private static bool IsInRelative(in Sentence sentence, int verb, int low)
    {
        for (var i = verb - 1; i >= low && verb - i < 8; i--)
        {
            if (sentence[i].Tag == CoarseTag.Wh)
            {
                return true;
            }

            if (sentence[i].Mark == ',')
            {
                break;
            }
        }

        return false;
    }

    /// <summary>Whether a token can open an apposition or another parenthesis.</summary>
    /// <param name="i">Index of the token.</param>
    internal static bool Opens(in Sentence sentence, int i)
    {
        ref var token = ref sentence[i];
        return token.Tag switch
        {
            CoarseTag.Determiner or CoarseTag.Possessive or CoarseTag.Noun or CoarseTag.Adjective or CoarseTag.Wh
                or CoarseTag.Preposition or CoarseTag.Gerund
                or CoarseTag.Participle or CoarseTag.Number or CoarseTag.Subordinator or CoarseTag.Adverb => true,
            CoarseTag.ProperNoun => true,
            CoarseTag.Pronoun => token.Can(WordClasses.Number),
            CoarseTag.Verb => token.Can(WordClasses.VerbParticiple),
            _ => false,
        };
    }
}
