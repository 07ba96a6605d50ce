using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds the noun phrase that follows a cue where the order is inverted, or a preposition.</summary>
internal static class PostposedSource
{
    /// <summary>The noun phrase that starts at a token: <c>said [Ann Lee, keeper of the bridge]</c>.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="start">Where it starts.</param>
    internal static TokenRange StartingAt(ParagraphTokens paragraph, TokenRange sentence, int start)
    {
        var i = start;
        var limit = Math.Min(sentence.End, start + NounPhrase.Longest);
        if (i < limit && paragraph[i].Tag == CoarseTag.Pronoun)
        {
            return new TokenRange(i, i + 1);
        }

        i = Approximator.Skip(paragraph, sentence, i);
        var hasHead = false;
        if (i + 1 < limit && paragraph[i].Tag is CoarseTag.Verb or CoarseTag.Participle or CoarseTag.Gerund
            && (paragraph[i].Can(WordClasses.VerbParticiple | WordClasses.VerbGerund) || paragraph[i].Has(TokenShapes.EndsInEd
            | TokenShapes.EndsInIng))
            && paragraph[i + 1].Tag is CoarseTag.Noun or CoarseTag.ProperNoun)
        {
            i++;
        }

        for (; i < limit; i++)
        {
            ref var token = ref paragraph[i];
            if (token.Quotation >= 0 || token.IsClaimed)
            {
                break;
            }

            if (token.Mark == '(')
            {
                var close = NounPhrase.EndOfBracket(paragraph, i, limit);
                i = close < limit ? close : i;
                continue;
            }

            if (token.Tag is CoarseTag.Noun or CoarseTag.ProperNoun)
            {
                hasHead = true;
            }
            else if (!hasHead && i + 1 < limit && paragraph[i + 1].Quotation < 0 && NounPhrase.IsInside(paragraph[i + 1])
                && token.Tag is CoarseTag.Adverb or CoarseTag.Participle or CoarseTag.Coordinator && !token.Can(WordClasses.Negation))
            {
                // "a newly found letter", "complete but early returns"
                continue;
            }
            else if (token.Tag is CoarseTag.Preposition && hasHead && i + 1 < limit && NounPhrase.IsInside(paragraph[i + 1])
                && !paragraph[i + 1].Can(WordClasses.Time))
            {
                continue;
            }
            else if (token.Mark == ',' && hasHead && i + 2 < limit && NounPhrase.IsInside(paragraph[i + 2])
                && (paragraph.Is(i + 1, "of") || paragraph.Is(i + 1, "from")))
            {
                // "said Lee, 55, of Porto"
                continue;
            }
            else if (token.Mark == ',' && hasHead && i + 1 < limit && Apposition.Opens(paragraph, i + 1)
                && NounPhrase.IsInside(paragraph[i + 1]) && !ClauseStart.IsClause(paragraph, sentence, i + 1))
            {
                continue;
            }
            else if (token.Tag == CoarseTag.Coordinator && hasHead && i + 1 < limit && NounPhrase.IsInside(paragraph[i + 1]))
            {
                continue;
            }
            else if (!NounPhrase.IsInside(token))
            {
                break;
            }
        }

        return hasHead ? new TokenRange(start, NounPhrase.TrimEnd(paragraph, start, i)) : TokenRange.None;
    }
}
