using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds the noun phrase before appositions and other parentheses.</summary>
internal static class Apposition
{
    /// <summary>A quotation within an apposition is no longer, in tokens with its marks.</summary>
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
                // A relative clause or a participle can report something of its own: "Diallo, who said that it is safe, asked".
                isClaimed = true;
                continue;
            }

            if (token.Has(TokenShapes.ClosesQuotation) && IsInParenthesis(sentence, i, low))
            {
                i = sentence.Quotations[token.Quotation].Open;
                continue;
            }

            if (token.Mark is ';' or ':' || token.Has(TokenShapes.ClosesQuotation)
                || (token.Tag is CoarseTag.Verb or CoarseTag.Auxiliary && !found.IsEmpty && i < found.First
                && !IsInRelative(sentence, i, low)))
            {
                break;
            }

            if (token.Mark != mark || token.Quotation >= 0)
            {
                continue;
            }

            if (isClaimed && sentence[i + 1].Tag is not (CoarseTag.Gerund or CoarseTag.Preposition)
                && !(sentence[i + 1].Tag == CoarseTag.Wh && sentence.Is(i + 1, "who")))
            {
                continue;
            }

            isClaimed = false;
            var last = NounPhrase.SkipBracket(sentence, i - 1);
            if (last < sentence.First || !Opens(sentence, i + 1)
                || sentence[last].Tag is not (CoarseTag.Noun or CoarseTag.ProperNoun or CoarseTag.Pronoun or CoarseTag.Number)
                || sentence[last].Quotation >= 0)
            {
                continue;
            }

            var name = sentence[last].Tag == CoarseTag.Pronoun ? new TokenRange(last, last + 1) : NounPhrase.EndingAt(sentence, last);
            // "the bank, in a statement signed by its director, Ms. Sidi, said": what follows the preposition is not who speaks.
            var isAfterPreposition = !found.IsEmpty && found.First == i + 2 && sentence[i + 1].Tag == CoarseTag.Preposition
                && !sentence.Is(i + 1, "of");
            if (name.IsEmpty || (!found.IsEmpty && !isAfterPreposition && sentence[NounPhrase.HeadOf(sentence, name) is var head and >= 0 ? head
                : name.First].Tag != CoarseTag.ProperNoun)
                || (name.First - 1 == sentence.First && sentence[sentence.First].Tag is CoarseTag.Preposition or CoarseTag.Subordinator
                && !(found.IsEmpty && sentence.Is(sentence.First, "as"))))
            {
                continue;
            }

            // Only appositions and relatives say who the speaker is; "during a meeting" does not.
            var isAdverbial = sentence[i + 1].Tag is CoarseTag.Preposition or CoarseTag.Gerund or CoarseTag.Subordinator or CoarseTag.Adverb
                && !sentence.Is(i + 1, "of");
            found = new TokenRange(name.First, isAdverbial ? name.End : comma + 1);
        }

        return found;
    }

    /// <summary>
    /// Whether a short quotation stands in what tells of somebody: <c>Diallo, citing “costs,” said</c>,
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
