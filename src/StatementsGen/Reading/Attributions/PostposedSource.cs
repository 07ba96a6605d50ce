using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds the noun phrase that follows a cue where the order is inverted, or a preposition.</summary>
internal static class PostposedSource
{
    /// <summary>The noun phrase that starts at a token: <c>said [Ann Lee, keeper of the bridge]</c>.</summary>
    /// <param name="start">Where it starts.</param>
    internal static TokenRange StartingAt(in Sentence sentence, int start)
    {
        var i = start;
        var limit = Math.Min(sentence.End, start + NounPhrase.Longest);
        if (i < limit && sentence[i].Tag == CoarseTag.Pronoun)
        {
            return new TokenRange(i, i + 1);
        }

        i = Approximator.Skip(sentence, i);
        var hasHead = false;
        if (i + 1 < limit && sentence[i].Tag is CoarseTag.Verb or CoarseTag.Participle or CoarseTag.Gerund
            && (sentence[i].Can(WordClasses.VerbParticiple | WordClasses.VerbGerund) || sentence[i].Has(TokenShapes.EndsInEd
            | TokenShapes.EndsInIng))
            && sentence[i + 1].Tag is CoarseTag.Noun or CoarseTag.ProperNoun)
        {
            i++;
        }

        for (; i < limit; i++)
        {
            ref var token = ref sentence[i];
            if (token.Quotation >= 0 || token.IsClaimed)
            {
                break;
            }

            if (token.Mark == '(')
            {
                var close = NounPhrase.EndOfBracket(sentence, i, limit);
                i = close < limit ? close : i;
                continue;
            }

            if (token.Tag is CoarseTag.Noun or CoarseTag.ProperNoun)
            {
                hasHead = true;
            }
            else if (!hasHead && i + 1 < limit && sentence[i + 1].Quotation < 0 && NounPhrase.IsInside(sentence[i + 1])
                && token.Tag is CoarseTag.Adverb or CoarseTag.Participle or CoarseTag.Coordinator && !token.Can(WordClasses.Negation))
            {
                // "a newly found letter", "complete but early returns"
                continue;
            }
            else if (token.Tag is CoarseTag.Preposition && hasHead && i + 1 < limit && NounPhrase.IsInside(sentence[i + 1])
                && !sentence[i + 1].Can(WordClasses.Time))
            {
                continue;
            }
            else if (token.Mark == ',' && hasHead && i + 2 < limit && NounPhrase.IsInside(sentence[i + 2])
                && (sentence.Is(i + 1, "of") || sentence.Is(i + 1, "from")))
            {
                // "said Lee, 55, of Porto"
                continue;
            }
            else if (token.Mark == ',' && hasHead && i + 1 < limit && Apposition.Opens(sentence, i + 1)
                && NounPhrase.IsInside(sentence[i + 1]) && !ClauseStart.IsClause(sentence, i + 1))
            {
                continue;
            }
            else if (token.Tag == CoarseTag.Coordinator && hasHead && i + 1 < limit && NounPhrase.IsInside(sentence[i + 1]))
            {
                continue;
            }
            else if (!NounPhrase.IsInside(token))
            {
                break;
            }
        }

        return hasHead ? new TokenRange(start, NounPhrase.TrimEnd(sentence, start, i)) : TokenRange.None;
    }
}
