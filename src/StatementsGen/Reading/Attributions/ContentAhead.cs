using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds the content of a cue behind an adverbial: <c>said in a letter to the council on Monday [that …]</c></summary>
internal static class ContentAhead
{
    /// <summary>
    /// Looks past an adverbial for a that-clause, a question or a quotation: <c>said in a letter to the council on Monday that …</c>.
    /// </summary>
    /// <param name="start">Where the adverbial starts.</param>
    internal static RightContext Past(in Sentence sentence, int start)
    {
        var high = Math.Min(sentence.End, start + Adverbial.Longest);
        var isSubordinate = start < high && sentence[start].Mark == '-';
        for (var i = start; i < high; i++)
        {
            ref var token = ref sentence[i];
            if (token.IsClaimed || (token.Tag == CoarseTag.Gerund && token.CueVerb >= 0 && i > start && !IsNoun(sentence, i)))
            {
                break;
            }

            if (token.Has(TokenShapes.OpensQuotation))
            {
                // A title in quotation marks is no statement.
                if (i > start && NounPhrase.IsTitle(sentence, i))
                {
                    i = sentence.Quotations[token.Quotation].Close;
                    continue;
                }

                return new RightContext(i > start && sentence[i - 1].Mark is ',' or ':' ? RightKind.Quote : RightKind.Other, i, 0);
            }

            if (ContentMarkerAt(sentence, i, start) is { } content)
            {
                return content;
            }

            // A comma ends a subordinate clause. After "before" or a dash another one begins.
            isSubordinate &= token.Mark != ',';
            isSubordinate |= OpensSubordinate(token);
            if (i > start && !isSubordinate && (OpensClauseWithPronoun(sentence, i)
                || (OpensClauseAfterNoun(sentence, i) && !OpensComplexSentence(sentence, start))))
            {
                return new RightContext(RightKind.Clause, i, 0);
            }

            if ((token.Tag is CoarseTag.Verb or CoarseTag.Auxiliary && i > start) || token.Mark is ';' or ':')
            {
                break;
            }
        }

        return new RightContext(RightKind.Other, start, 0);
    }

    /// <summary>Whether a form in -ing is a noun, as the words before it tell: <c>before a 2014 [hearing]</c>.</summary>
    private static bool IsNoun(in Sentence sentence, int gerund) =>
        sentence[gerund - 1].Tag is CoarseTag.Determiner or CoarseTag.Number or CoarseTag.Adjective or CoarseTag.Possessive;

    /// <summary>The word or mark at a token that introduces a content: <c>that</c>, <c>whether</c>, <c>why</c>, or a colon before a quotation.</summary>
    private static RightContext? ContentMarkerAt(in Sentence sentence, int i, int start)
    {
        ref var token = ref sentence[i];
        return token.Tag == CoarseTag.That && i > start && !Adverbial.IsDemonstrative(sentence, i)
            && !(i + 1 < sentence.End && sentence[i + 1].Tag is CoarseTag.Verb or CoarseTag.Auxiliary) ? new RightContext(RightKind.That, i, 0)
            : token.Tag == CoarseTag.Wh && i > start && (sentence.Is(i, "whether") || (sentence.Is(i, "why") && !sentence.Is(i - 1, "reason")))
            ? new RightContext(RightKind.Wh, i, 0)
            : token.Mark == ':' && (i + 1 == sentence.ParagraphEnd || (i + 1 < sentence.End && sentence[i + 1].Has(TokenShapes.OpensQuotation)))
            ? new RightContext(RightKind.Colon, i + 1, 0)
            : null;
    }

    private static bool OpensSubordinate(in Token token) => token.Tag is CoarseTag.Subordinator or CoarseTag.Wh
        || (token.Tag == CoarseTag.Preposition && token.Can(WordClasses.Subordinator));

    /// <summary>Whether a pronoun begins a clause after an adverbial: <c>said on Monday [he would go]</c>.</summary>
    private static bool OpensClauseWithPronoun(in Sentence sentence, int i) =>
        sentence[i].Can(WordClasses.PersonalPronoun) && sentence[i].Tag == CoarseTag.Pronoun
        && sentence[i - 1].Tag != CoarseTag.Preposition && i + 1 < sentence.End
        && sentence[i + 1].Tag is CoarseTag.Verb or CoarseTag.Auxiliary or CoarseTag.Adverb;

    /// <summary>Whether a clause begins right after the noun of an adverbial: <c>said in a letter [the lock was old]</c>.</summary>
    private static bool OpensClauseAfterNoun(in Sentence sentence, int i) =>
        sentence[i - 1].Tag is CoarseTag.Noun or CoarseTag.ProperNoun or CoarseTag.Time
        && (sentence[i].Tag == CoarseTag.Determiner || sentence.IsOneOf(i, RuleWords.Expletives)
            || (sentence[i].Tag == CoarseTag.Possessive && !WordCharacters.IsApostrophe(sentence.Text[sentence[i].Start])))
        && ClauseStart.IsClause(sentence, i);

    /// <summary>
    /// Whether what is said begins with a subordinate clause of its own: <c>said because it leaks, the lock is shut</c>,
    /// but not <c>said when asked</c>.
    /// </summary>
    /// <param name="start">Index of the subordinator.</param>
    internal static bool OpensComplexSentence(in Sentence sentence, int start)
    {
        if (!sentence.IsOneOf(start, RuleWords.FrontedClauseOpeners))
        {
            return false;
        }

        var verbs = 0;
        var high = Math.Min(sentence.End, start + 2 * Adverbial.Longest);
        for (var i = start + 1; i < high && !sentence[i].IsClaimed; i++)
        {
            verbs += sentence[i].Tag is CoarseTag.Verb or CoarseTag.Auxiliary ? 1 : 0;
        }

        return verbs > (sentence.Is(start, "despite") ? 0 : 1);
    }
}
