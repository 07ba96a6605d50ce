using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>
/// Passes over what stands between a cue and what it brings: adverbs, whoever is spoken to, places and times.
/// </summary>
internal static class Adverbial
{
    /// <summary>How far a recipient or adverbial can reach, in tokens; the bound keeps the work linear.</summary>
    private const int LongestAdverbial = 24;

    /// <summary>
    /// Looks past an adverbial for a that-clause, a question or a quotation: <c>said in a letter to the council on Monday that …</c>.
    /// </summary>
    /// <param name="start">Where the adverbial starts.</param>
    internal static RightContext LookAhead(in Sentence sentence, int start)
    {
        var high = Math.Min(sentence.End, start + LongestAdverbial);
        var isSubordinate = start < high && sentence[start].Mark == '-';
        for (var i = start; i < high; i++)
        {
            ref var token = ref sentence[i];
            if (token.IsClaimed || (token.Tag == CoarseTag.Gerund && token.CueVerb >= 0 && i > start))
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

    /// <summary>The word or mark at a token that brings a content: <c>that</c>, <c>whether</c>, <c>why</c>, or a colon before a quotation.</summary>
    private static RightContext? ContentMarkerAt(in Sentence sentence, int i, int start)
    {
        ref var token = ref sentence[i];
        return token.Tag == CoarseTag.That && i > start && !IsDemonstrative(sentence, i)
            && !(i + 1 < sentence.End && sentence[i + 1].Tag is CoarseTag.Verb or CoarseTag.Auxiliary) ? new RightContext(RightKind.That, i, 0)
            : token.Tag == CoarseTag.Wh && i > start && (sentence.Is(i, "whether") || (sentence.Is(i, "why") && !sentence.Is(i - 1, "reason")))
            ? new RightContext(RightKind.Wh, i, 0)
            : token.Mark == ':' && i + 1 < sentence.End && sentence[i + 1].Has(TokenShapes.OpensQuotation)
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
        var high = Math.Min(sentence.End, start + 2 * LongestAdverbial);
        for (var i = start + 1; i < high && !sentence[i].IsClaimed; i++)
        {
            verbs += sentence[i].Tag is CoarseTag.Verb or CoarseTag.Auxiliary ? 1 : 0;
        }

        return verbs > (sentence.Is(start, "despite") ? 0 : 1);
    }

    /// <summary>Index past the adverbs and times that start at a token.</summary>
    /// <param name="i">Index of the token.</param>
    internal static int SkipAdverbs(in Sentence sentence, int i)
    {
        for (var steps = 0; i < sentence.End && steps < 6; steps++)
        {
            ref var token = ref sentence[i];
            if (token.Tag is CoarseTag.Time && !(i + 1 < sentence.End && sentence[i + 1].Tag is CoarseTag.Possessive
                or CoarseTag.Auxiliary or CoarseTag.Verb)
                || (token.Tag == CoarseTag.Adverb && !token.Can(WordClasses.Determiner | WordClasses.Number)
                && Approximator.Skip(sentence, i) == i))
            {
                i++;
            }
            else if (token.Can(WordClasses.Adjective) && sentence.Is(i, "last") && i + 1 < sentence.End
                && !(i + 2 < sentence.End && sentence[i + 2].Tag == CoarseTag.Possessive))
            {
                i += 2;
            }
            else if (token.Tag == CoarseTag.Number && i + 1 < sentence.End && sentence[i + 1].Tag == CoarseTag.That)
            {
                // "ruled 6-3 that"
                i++;
            }
            else if (sentence.Is(i, "on") && i + 1 < sentence.End && sentence[i + 1].Tag == CoarseTag.Time)
            {
                i += 2;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    /// <summary>Index past whoever is spoken to, if a noun phrase or pronoun starts at a token.</summary>
    /// <param name="start">Index of the token.</param>
    internal static int SkipHearer(in Sentence sentence, int start)
    {
        var i = start;
        if (i >= sentence.End)
        {
            return start;
        }

        if (sentence[i].Tag == CoarseTag.ObjectPronoun || (sentence[i].Tag is CoarseTag.Pronoun or CoarseTag.Possessive
            && sentence[i].Can(WordClasses.ObjectPronoun | WordClasses.PersonalPronoun)))
        {
            return sentence.IsOneOf(i, RuleWords.Expletives) ? start : i + 1;
        }

        var phrase = PostposedSource.StartingAt(sentence, i);
        return phrase.IsEmpty ? start : EndOfHearer(sentence, phrase);
    }

    /// <summary>
    /// Where a hearer ends: before an article that follows a noun, for another noun phrase begins there: <c>told [the Herald] the lock is old</c>.
    /// </summary>
    private static int EndOfHearer(in Sentence sentence, TokenRange phrase)
    {
        for (var i = phrase.First + 1; i < phrase.End; i++)
        {
            if (sentence[i].Can(WordClasses.Article) && sentence[i - 1].Tag is CoarseTag.Noun or CoarseTag.ProperNoun)
            {
                return i;
            }
        }

        return phrase.End;
    }

    /// <summary>The infinitive past an adverbial, or -1: <c>promised on Sunday at a rally [to] go</c>.</summary>
    /// <param name="start">Where the adverbial starts.</param>
    internal static int InfinitiveAfter(in Sentence sentence, int start)
    {
        var high = Math.Min(sentence.End - 1, start + LongestAdverbial / 2);
        for (var i = start; i < high && (NounPhrase.IsInside(sentence[i])
            || sentence[i].Tag is CoarseTag.Preposition or CoarseTag.To); i++)
        {
            if (sentence[i].Tag == CoarseTag.To && sentence[i + 1].Can(WordClasses.VerbBase) && sentence[i + 1].Tag == CoarseTag.Verb)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The preposition of the topic past an adverbial, or -1: <c>spoke to the council [about] tolls</c>.</summary>
    /// <param name="start">Where the adverbial starts.</param>
    internal static int TopicAfter(in Sentence sentence, int start)
    {
        var high = Math.Min(sentence.End - 1, start + LongestAdverbial / 2);
        for (var i = start; i < high && !sentence[i].IsClaimed && (NounPhrase.IsInside(sentence[i])
            || sentence[i].Tag is CoarseTag.Preposition or CoarseTag.To or CoarseTag.ObjectPronoun or CoarseTag.Adverb); i++)
        {
            if (sentence[i].Tag == CoarseTag.Preposition && sentence.Is(i, "about"))
            {
                return Approximator.Skip(sentence, i) == i ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>Whether <c>that</c> stands for something itself and opens no clause.</summary>
    /// <param name="i">Index of <c>that</c>.</param>
    internal static bool IsDemonstrative(in Sentence sentence, int i) =>
        i + 1 >= sentence.End || !sentence[i + 1].Has(TokenShapes.Word) && !sentence[i + 1].Has(TokenShapes.OpensQuotation)
            && sentence[i + 1].Mark is not (',' or '(')
        || IsDemonstrativeBefore(sentence, i + 1);

    /// <summary>
    /// Whether a noun follows that no clause can begin with: <c>believe that story or not</c>, but not <c>argued that trust, not cash, was low</c>.
    /// </summary>
    private static bool IsDemonstrativeBefore(in Sentence sentence, int noun) =>
        sentence[noun].Tag == CoarseTag.Noun && !sentence[noun].Can(WordClasses.AnyVerb)
            && sentence.Text[sentence[noun].End - 1] is not ('s' or 'S')
            && (noun + 1 >= sentence.End || sentence[noun + 1].Mark is '.' or ';' or '?' or '!'
            || (sentence[noun + 1].Mark == ',' && !(noun + 2 < sentence.End && sentence.Is(noun + 2, "not")))
            || sentence[noun + 1].Tag == CoarseTag.Coordinator);
}
