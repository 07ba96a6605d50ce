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
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="comma">Index of the comma or dash that ends the last of them, or of a quotation that closes after its comma.</param>
    internal static TokenRange Across(ParagraphTokens paragraph, TokenRange sentence, int comma)
    {
        var low = Math.Max(Dateline.EndOf(paragraph, sentence), comma - NounPhrase.Longest);
        var isQuoted = paragraph[comma].Has(TokenShapes.ClosesQuotation);
        var mark = isQuoted ? ',' : paragraph[comma].Mark;
        var found = TokenRange.None;
        var isClaimed = false;
        for (var i = isQuoted ? comma : comma - 1; i > low; i--)
        {
            ref var token = ref paragraph[i];
            if (token.IsClaimed)
            {
                // A relative clause or a participle can report something of its own: "Diallo, who said that it is safe, asked".
                isClaimed = true;
                continue;
            }

            if (token.Has(TokenShapes.ClosesQuotation) && IsInParenthesis(paragraph, i, low))
            {
                i = paragraph.Quotations.Pairs[token.Quotation].Open;
                continue;
            }

            if (token.Mark is ';' or ':' || token.Has(TokenShapes.ClosesQuotation)
                || (token.Tag is CoarseTag.Verb or CoarseTag.Auxiliary && !found.IsEmpty && i < found.First
                && !IsInRelative(paragraph, i, low)))
            {
                break;
            }

            if (token.Mark != mark || token.Quotation >= 0)
            {
                continue;
            }

            if (isClaimed && paragraph[i + 1].Tag is not (CoarseTag.Gerund or CoarseTag.Preposition)
                && !(paragraph[i + 1].Tag == CoarseTag.Wh && paragraph.Is(i + 1, "who")))
            {
                continue;
            }

            isClaimed = false;
            var last = NounPhrase.SkipBracket(paragraph, sentence, i - 1);
            if (last < sentence.First || !Opens(paragraph, i + 1)
                || paragraph[last].Tag is not (CoarseTag.Noun or CoarseTag.ProperNoun or CoarseTag.Pronoun or CoarseTag.Number)
                || paragraph[last].Quotation >= 0)
            {
                continue;
            }

            var name = paragraph[last].Tag == CoarseTag.Pronoun ? new TokenRange(last, last + 1) : NounPhrase.EndingAt(paragraph,
                sentence, last);
            // "the bank, in a statement signed by its director, Ms. Sidi, said": what follows the preposition is not who speaks.
            var isAfterPreposition = !found.IsEmpty && found.First == i + 2 && paragraph[i + 1].Tag == CoarseTag.Preposition
                && !paragraph.Is(i + 1, "of");
            if (name.IsEmpty || (!found.IsEmpty && !isAfterPreposition && paragraph[NounPhrase.HeadOf(paragraph, name) is var head and >= 0 ? head
                : name.First].Tag != CoarseTag.ProperNoun)
                || (name.First - 1 == sentence.First && paragraph[sentence.First].Tag is CoarseTag.Preposition or CoarseTag.Subordinator
                && !(found.IsEmpty && paragraph.Is(sentence.First, "as"))))
            {
                continue;
            }

            // Only appositions and relatives say who the speaker is; "during a meeting" does not.
            var isAdverbial = paragraph[i + 1].Tag is CoarseTag.Preposition or CoarseTag.Gerund or CoarseTag.Subordinator or CoarseTag.Adverb
                && !paragraph.Is(i + 1, "of");
            found = new TokenRange(name.First, isAdverbial ? name.End : comma + 1);
        }

        return found;
    }

    /// <summary>
    /// Whether a short quotation stands in what tells of somebody: <c>Diallo, citing “costs,” said</c>,
    /// <c>Reed, author of “The Lock,” said</c>.
    /// </summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="close">Index of its closing mark.</param>
    /// <param name="low">Index before which nothing counts.</param>
    internal static bool IsInParenthesis(ParagraphTokens paragraph, int close, int low)
    {
        var open = paragraph.Quotations.Pairs[paragraph[close].Quotation].Open;
        return open > low && close - open <= LongestQuotation && paragraph[open - 1].Has(TokenShapes.Word)
            && paragraph[open - 1].Tag is CoarseTag.Gerund or CoarseTag.Preposition or CoarseTag.Noun or CoarseTag.Determiner
            or CoarseTag.Possessive or CoarseTag.ProperNoun or CoarseTag.Adjective;
    }

    /// <summary>Whether a verb stands in a relative clause: a relative pronoun comes before it and no comma between.</summary>
    private static bool IsInRelative(ParagraphTokens paragraph, int verb, int low)
    {
        for (var i = verb - 1; i >= low && verb - i < 8; i--)
        {
            if (paragraph[i].Tag == CoarseTag.Wh)
            {
                return true;
            }

            if (paragraph[i].Mark == ',')
            {
                break;
            }
        }

        return false;
    }

    /// <summary>Whether a token can open an apposition or another parenthesis.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="i">Index of the token.</param>
    internal static bool Opens(ParagraphTokens paragraph, int i)
    {
        ref var token = ref paragraph[i];
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
