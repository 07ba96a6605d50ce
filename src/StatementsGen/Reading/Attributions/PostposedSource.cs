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
        i = OpensWithParticiple(sentence, i, limit) ? i + 1 : i;
        var hasHead = false;
        for (; i < limit; i++)
        {
            ref var token = ref sentence[i];
            if (token.Quotation >= 0 || token.IsClaimed)
            {
                break;
            }

            if (token.Mark == '(')
            {
                var close = Brackets.EndOf(sentence, i, limit);
                i = close < limit ? close : i;
            }
            else if (token.Tag is CoarseTag.Noun or CoarseTag.ProperNoun)
            {
                hasHead = true;
            }
            else if (!NounPhrase.IsInside(token) && !(hasHead ? GoesOnAfterHead(sentence, i, limit) : GoesOnToHead(sentence, i, limit)))
            {
                break;
            }
        }

        return hasHead ? new TokenRange(start, NounPhrase.TrimEnd(sentence, start, i)) : TokenRange.None;
    }
    /// <summary>Whether a participle opens the phrase, before its noun: <c>said [retired] keepers</c>.</summary>
    private static bool OpensWithParticiple(in Sentence sentence, int i, int limit) =>
        i + 1 < limit && sentence[i].Tag is CoarseTag.Verb or CoarseTag.Participle or CoarseTag.Gerund
        && (sentence[i].Can(WordClasses.VerbParticiple | WordClasses.VerbGerund)
            || sentence[i].Has(TokenShapes.EndsInEd | TokenShapes.EndsInIng))
        && sentence[i + 1].Tag is CoarseTag.Noun or CoarseTag.ProperNoun;

    /// <summary>Whether a modifier stands before the noun: <c>a [newly] found letter</c>, <c>complete [but] early returns</c>.</summary>
    private static bool GoesOnToHead(in Sentence sentence, int i, int limit) =>
        i + 1 < limit && sentence[i + 1].Quotation < 0 && NounPhrase.IsInside(sentence[i + 1])
        && sentence[i].Tag is CoarseTag.Adverb or CoarseTag.Participle or CoarseTag.Coordinator && !sentence[i].Can(WordClasses.Negation);

    /// <summary>Whether the phrase goes on behind its noun: with a preposition, a coordinator or an apposition.</summary>
    private static bool GoesOnAfterHead(in Sentence sentence, int i, int limit)
    {
        if (i + 1 >= limit)
        {
            return false;
        }

        ref var token = ref sentence[i];
        ref var next = ref sentence[i + 1];
        return (token.Tag is CoarseTag.Preposition && NounPhrase.IsInside(next) && !next.Can(WordClasses.Time))
            || (token.Tag == CoarseTag.Coordinator && NounPhrase.IsInside(next))
            || (token.Mark == ',' && (IsOrigin(sentence, i + 1, limit) || IsApposition(sentence, i + 1)));
    }

    /// <summary>Whether words after a comma give the place that somebody is from: <c>said Lee, 55, [of Porto]</c>.</summary>
    private static bool IsOrigin(in Sentence sentence, int i, int limit) =>
        i + 1 < limit && NounPhrase.IsInside(sentence[i + 1]) && sentence.IsOneOf(i, RuleWords.HomePrepositions);

    /// <summary>Whether words after a comma are an apposition: <c>said Lee, [keeper of the bridge]</c>.</summary>
    private static bool IsApposition(in Sentence sentence, int i) =>
        Apposition.Opens(sentence, i) && NounPhrase.IsInside(sentence[i]) && !ClauseStart.IsClause(sentence, i);
}
