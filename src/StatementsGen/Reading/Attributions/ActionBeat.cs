using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>
/// Finds who speaks where a paragraph of quotations has no cue, and tells what one person does: <c>Holm put down the lamp. “It must be Ida.”</c>
/// </summary>
internal static class ActionBeat
{
    /// <summary>The most sentences between the quotations.</summary>
    private const int MostSentences = 3;

    /// <summary>The most tokens of a subject with the adverbs before its verb.</summary>
    private const int LongestSubject = 6;

    /// <summary>Finds the speaker of the quotations of a paragraph.</summary>
    /// <param name="paragraph">The paragraph, in which no attribution was found.</param>
    /// <param name="found">Where to add the attribution, and the sentences that it goes on in.</param>
    internal static void Find(ParagraphTokens paragraph, List<FoundAttribution> found)
    {
        var pairs = paragraph.Quotations.Pairs;
        foreach (var pair in pairs)
        {
            if (!IsSpeech(paragraph, pair))
            {
                return;
            }
        }

        if (pairs.Count == 0 || SourceOf(paragraph) is not { IsEmpty: false } source)
        {
            return;
        }

        FoundAttribution? first = null;
        for (var i = 0; i < paragraph.Sentences.Count; i++)
        {
            var sentence = paragraph.SentenceAt(i);
            var content = sentence.IsEmpty || sentence[sentence.First].Quotation < 0 ? TokenRange.None : ContentFinder.Trim(sentence);
            if (!content.IsEmpty)
            {
                var beat = new FoundAttribution
                {
                    Finder = AttributionFinderKind.Beat,
                    Sentence = i,
                    Source = first is null ? source : TokenRange.None,
                    ContentAfter = content,
                    ContinuesFrom = first,
                    IsWeak = true,
                };
                first ??= beat;
                found.Add(beat);
            }
        }
    }

    /// <summary>Whether a quotation is something said, in whole sentences, and no title or term.</summary>
    private static bool IsSpeech(ParagraphTokens paragraph, QuotationPair pair) =>
        pair.Close > pair.Open + 2 && paragraph[pair.Open + 1].Has(TokenShapes.Capitalized) && !paragraph[pair.Open + 1].Has(TokenShapes.SpaceBefore)
        && (!pair.IsClosed || paragraph[pair.Close - 1].Mark is '.' or '!' or '?' or '-')
        && (pair.Open == 0 || paragraph[pair.Open - 1].Mark is '.' or '!' or '?' or '-' or '"' or '\'');

    /// <summary>The one person whom the sentences outside the quotations are about.</summary>
    private static TokenRange SourceOf(ParagraphTokens paragraph)
    {
        var source = TokenRange.None;
        var count = 0;
        for (var i = 0; i < paragraph.Sentences.Count; i++)
        {
            var sentence = paragraph.SentenceAt(i);
            if (sentence.IsEmpty || sentence[sentence.First].Quotation >= 0)
            {
                if (!sentence.IsEmpty && sentence[sentence.End - 1].Quotation < 0)
                {
                    return TokenRange.None;
                }

                continue;
            }

            var subject = SubjectOf(sentence);
            if (subject.IsEmpty || ++count > MostSentences || (count > 1 && sentence[subject.First].Tag == CoarseTag.ProperNoun))
            {
                return TokenRange.None;
            }

            source = count == 1 ? subject : source;
        }

        return source;
    }

    /// <summary>The person that opens a sentence and does something in it, or whose body does: <c>Holm nodded</c>, <c>[his] voice shook</c>.</summary>
    private static TokenRange SubjectOf(in Sentence sentence)
    {
        var first = sentence.First;
        while (first < sentence.End && sentence[first].Tag is CoarseTag.Coordinator or CoarseTag.Adverb)
        {
            first++;
        }

        var verb = first;
        while (verb < sentence.End && verb - first < LongestSubject && (NounPhrase.IsInside(sentence[verb]) || sentence[verb].Tag is CoarseTag.Pronoun or CoarseTag.Adverb))
        {
            verb++;
        }

        if (verb == first || verb >= sentence.End || !IsPast(sentence, verb) || TellsOfWords(sentence, verb))
        {
            return TokenRange.None;
        }

        var end = verb;
        while (end > first && sentence[end - 1].Tag == CoarseTag.Adverb)
        {
            end--;
        }

        var source = new TokenRange(first, end);
        var head = source.IsEmpty ? -1 : NounPhrase.HeadOf(sentence, source);
        if (head < 0)
        {
            return TokenRange.None;
        }

        if (end - first == 1 && sentence[head].Tag == CoarseTag.Pronoun)
        {
            return sentence[head].Can(WordClasses.Male | WordClasses.Female) ? source : TokenRange.None;
        }

        if (sentence[head].Tag == CoarseTag.ProperNoun)
        {
            return source;
        }

        return end - first == 2 && sentence[first].Tag == CoarseTag.Possessive && sentence[first].Can(WordClasses.Male | WordClasses.Female)
            && !sentence[head].Can(WordClasses.PersonNoun | WordClasses.GroupNoun) ? new TokenRange(first, first + 1)
            : sentence[head].Can(WordClasses.PersonNoun) && !sentence[head].Can(WordClasses.Plural) && sentence[first].Can(WordClasses.Article) ? source
            : TokenRange.None;
    }

    /// <summary>Whether the verb tells of words, which need not be the quoted ones: <c>“It leaks.” Holm told Vane so.</c></summary>
    private static bool TellsOfWords(in Sentence sentence, int verb) =>
        sentence.CueVerbAt(verb) is { } word && Array.IndexOf(RuleWords.SpeechVerbs, word.Lemma) >= 0;

    private static bool IsPast(in Sentence sentence, int i) => sentence[i].Quotation < 0
        && (sentence[i].Tag is CoarseTag.Verb or CoarseTag.Participle && (sentence[i].Can(WordClasses.VerbPast) || sentence[i].Has(TokenShapes.EndsInEd))
            || (sentence[i].Tag == CoarseTag.Auxiliary && (sentence.Is(i, "was") || sentence.Is(i, "had") || sentence.Is(i, "did"))));
}
