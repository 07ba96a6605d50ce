using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds where a cue in parenthesis ends, with its particle, hearer and adverbials.</summary>
internal static class ParenthesisEnd
{
    /// <summary>The number of tokens within which an adverbial is looked for. The bound keeps the work linear.</summary>
    private const int MostAdverbials = 24;

    /// <summary>Where a cue ends that has a particle: <c>…, she pointed out</c>, <c>as she put it</c>.</summary>
    /// <param name="verb">Index of the verb.</param>
    /// <param name="word">What the lexicon says about the cue.</param>
    internal static int OfParticle(in Sentence sentence, int verb, CueWord word) =>
        verb + 1 < sentence.End && sentence[verb + 1].Tag is CoarseTag.Adverb or CoarseTag.Pronoun or CoarseTag.Preposition
            && word.TakesPreposition(sentence.TextOf(verb + 1))
            && (verb + 2 >= sentence.End || !sentence[verb + 2].Has(TokenShapes.Word) || word.Takes(CueFrames.Particle))
            ? verb + 2 : verb + 1;

    /// <summary>Where hearer and adverbials after a cue end: <c>…, she told reporters in Geneva on Monday</c>.</summary>
    /// <param name="start">Index just past the cue.</param>
    /// <param name="word">What the lexicon says about the cue.</param>
    /// <param name="isQuoted">Whether the content before the cue is a quotation.</param>
    internal static int OfAdverbials(in Sentence sentence, int start, CueWord word, bool isQuoted)
    {
        var i = word.Takes(CueFrames.Hearer) ? OfHearer(sentence, start) : start;
        var high = Math.Min(sentence.End, i + MostAdverbials);
        for (; i < high; i++)
        {
            ref var token = ref sentence[i];
            if (i > start && token.Has(TokenShapes.OpensQuotation) && !isQuoted && NounPhrase.IsTitle(sentence, i))
            {
                i = sentence.Quotations[token.Quotation].Close;
            }
            else if (EndsAdverbial(sentence, i) || (i == start && !OpensAdverbial(token, isQuoted)))
            {
                break;
            }
        }

        return i;
    }

    private static int OfHearer(in Sentence sentence, int start)
    {
        if (start >= sentence.End)
        {
            return start;
        }

        if (sentence[start].Tag == CoarseTag.ObjectPronoun || sentence[start].Can(WordClasses.ObjectPronoun))
        {
            return start + 1;
        }

        var hearer = PostposedSource.StartingAt(sentence, start);
        return hearer.IsEmpty ? start : hearer.End;
    }

    /// <summary>Whether a token is no part of an adverbial: a mark, a conjunction, a finite verb, or part of another attribution.</summary>
    private static bool EndsAdverbial(in Sentence sentence, int i)
    {
        ref var token = ref sentence[i];
        return token.Quotation >= 0 || token.IsClaimed || token.Mark is '.' or ',' or ';' or '?' or '!' or '-'
            || token.Tag is CoarseTag.That or CoarseTag.Wh or CoarseTag.Coordinator
            || (token.Tag is CoarseTag.Auxiliary or CoarseTag.Verb && sentence[i - 1].Tag != CoarseTag.To);
    }

    /// <summary>Whether an adverbial can begin with a word. Without quotation marks an infinitive or a form in -ing is the content.</summary>
    private static bool OpensAdverbial(in Token token, bool isQuoted) => token.Tag switch
    {
        CoarseTag.Preposition or CoarseTag.Adverb or CoarseTag.Time or CoarseTag.Subordinator => true,
        CoarseTag.Gerund or CoarseTag.To => isQuoted,
        _ => false,
    };

    /// <summary>Whether nothing after the cue can be its content: the sentence ends, or a mark separates the rest.</summary>
    /// <param name="after">Index just past the cue and what belongs to it.</param>
    internal static bool IsAt(in Sentence sentence, int after) =>
        after >= sentence.End
        || (sentence[after].Mark is '.' or '!' or '?' or ',' or ';' or '-' or ')'
            && !(after + 1 < sentence.End && sentence[after + 1].Has(TokenShapes.OpensQuotation)));
}
