using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>
/// Finds a clause that only its place makes one of saying: a quotation ends in a comma, and a short clause about a person
/// completes the sentence (<c>“It is late,” she yawned</c>, <c>“No,” sneezed Holm</c>).
/// </summary>
/// <remarks>Verbs of many kinds stand there. English puts a verb before its subject after a quotation only where somebody says it.</remarks>
internal static class QuotativeClause
{
    /// <summary>The most tokens of a subject.</summary>
    private const int LongestSubject = 6;

    /// <summary>Finds the clause after the quotation that opens a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="found">The attributions found so far; the one that is found is added.</param>
    /// <param name="firstOfSentence">Index in <paramref name="found"/> of the first attribution of this sentence.</param>
    internal static void Find(in Sentence sentence, List<FoundAttribution> found, int firstOfSentence)
    {
        if (found.Count > firstOfSentence || sentence.IsEmpty || sentence[sentence.First].Quotation < 0)
        {
            return;
        }

        var pair = sentence.Quotations[sentence[sentence.First].Quotation];
        var start = pair.Close + 1;
        if (!pair.IsClosed || start + 1 >= sentence.End || sentence[pair.Close - 1].Mark != ',')
        {
            return;
        }

        var (source, verb) = IsPastVerb(sentence, start) ? Inverted(sentence, start) : Plain(sentence, start);
        if (source.IsEmpty)
        {
            return;
        }

        found.Add(new FoundAttribution
        {
            Finder = AttributionFinderKind.Parenthesis,
            Sentence = sentence.Index,
            Source = source,
            Cue = new TokenRange(verb, verb + 1),
            ContentBefore = ContentFinder.Trim(sentence, sentence.First, start),
            ContentAfter = ParentheticalContent.RestOfQuotation(sentence, Math.Max(source.End, verb + 1)),
        });
    }

    private static (TokenRange Source, int Verb) Inverted(in Sentence sentence, int verb)
    {
        var source = PostposedSource.StartingAt(sentence, verb + 1);
        return !source.IsEmpty && IsPerson(sentence, source) && !IsObject(sentence, source.End) ? (source, verb) : default;
    }

    private static (TokenRange Source, int Verb) Plain(in Sentence sentence, int start)
    {
        var verb = start;
        while (verb < sentence.End && verb - start < LongestSubject
            && (NounPhrase.IsInside(sentence[verb]) || sentence[verb].Tag is CoarseTag.Pronoun or CoarseTag.Adverb))
        {
            verb++;
        }

        var end = verb;
        while (end > start && sentence[end - 1].Tag == CoarseTag.Adverb)
        {
            end--;
        }

        var source = new TokenRange(start, end);
        return end > start && verb < sentence.End && IsPastVerb(sentence, verb) && IsPerson(sentence, source) && !IsObject(sentence, verb + 1)
            ? (source, verb) : default;
    }

    private static bool IsPastVerb(in Sentence sentence, int i) =>
        sentence[i].Tag is CoarseTag.Verb or CoarseTag.Participle && sentence[i].Quotation < 0 && !sentence[i].IsClaimed
        && (sentence[i].Can(WordClasses.VerbPast) || sentence[i].Has(TokenShapes.EndsInEd));

    /// <summary>Whether a source is a person: by a name, a pronoun or a noun.</summary>
    private static bool IsPerson(in Sentence sentence, TokenRange source) =>
        NounPhrase.HeadOf(sentence, source) is var head and >= 0
        && (sentence[head].Tag == CoarseTag.ProperNoun || sentence[head].Can(WordClasses.PersonNoun)
            || (source.End - source.First == 1 && sentence[head].Can(WordClasses.PersonalPronoun)
            && !sentence.IsOneOf(head, RuleWords.ThingPronouns)));

    /// <summary>Whether the clause has an object, and so tells what somebody did: <c>“Well,” she closed the door</c>.</summary>
    private static bool IsObject(in Sentence sentence, int i) => i < sentence.End && sentence[i].Quotation < 0
        && (NounPhrase.IsInside(sentence[i]) || sentence[i].Tag is CoarseTag.ObjectPronoun or CoarseTag.That or CoarseTag.Pronoun
            or CoarseTag.Verb or CoarseTag.Auxiliary) && sentence[i].Tag != CoarseTag.Time;
}
