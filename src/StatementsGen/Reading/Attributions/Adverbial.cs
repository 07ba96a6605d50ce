using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>
/// Skips what stands between a cue and its content: adverbs, hearers, places and times.
/// </summary>
internal static class Adverbial
{
    /// <summary>The longest hearer or adverbial, in tokens. The bound keeps the work linear.</summary>
    internal const int Longest = 24;

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

    /// <summary>Index past the hearer, if a noun phrase or pronoun starts at a token.</summary>
    /// <param name="start">Index of the token.</param>
    internal static int SkipHearer(in Sentence sentence, int start)
    {
        var i = start;
        if (i >= sentence.End)
        {
            return start;
        }

        if (EndOfOwnedHearer(sentence, i) is var owned and > 0)
        {
            return owned;
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
    /// Where a hearer with a possessive ends, or 0: <c>told [her staff] that …</c>. Before a verb the possessive can be the hearer: <c>told [her] staff would go</c>.
    /// </summary>
    private static int EndOfOwnedHearer(in Sentence sentence, int i)
    {
        if (!sentence.Is(i, "her") || i + 2 >= sentence.End || sentence[i + 1].Tag is not (CoarseTag.Noun or CoarseTag.Adjective))
        {
            return 0;
        }

        var end = PostposedSource.StartingAt(sentence, i + 1).End;
        return end < sentence.End && sentence[end].Tag is CoarseTag.That or CoarseTag.To or CoarseTag.Wh ? end : 0;
    }

    /// <summary>
    /// Where a hearer ends: before an article that follows a noun, where another noun phrase begins: <c>told [the Herald] the lock is old</c>.
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
        var high = Math.Min(sentence.End - 1, start + Longest / 2);
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
        var high = Math.Min(sentence.End - 1, start + Longest / 2);
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
