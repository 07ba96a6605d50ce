using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds the attributions of a sentence that follow the order source, cue, content.</summary>
internal static class SentenceAttributions
{
    /// <summary>Finds them, from left to right.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="index">Index of the sentence in the paragraph.</param>
    /// <param name="found">Where to add them; those found before are at its end.</param>
    /// <param name="firstOfSentence">Index in <paramref name="found"/> of the first attribution of this sentence.</param>
    internal static void Find(ParagraphTokens paragraph, int index, List<FoundAttribution> found, int firstOfSentence)
    {
        var sentence = paragraph.Sentences[index];
        for (var i = sentence.First; i < sentence.End; i++)
        {
            ref var token = ref paragraph[i];
            if (token.Quotation >= 0 || token.IsClaimed)
            {
                continue;
            }

            FoundAttribution? attribution = null;
            if (token.CueVerb >= 0 && token.Tag is CoarseTag.Verb or CoarseTag.Participle or CoarseTag.Gerund)
            {
                attribution = ReadVerb(paragraph, sentence, index, i, found, firstOfSentence);
            }
            else if (token.CueNoun >= 0)
            {
                attribution = ReadNounOrAdjective(paragraph, sentence, index, i);
            }

            if (attribution is not null)
            {
                found.Add(attribution);
                paragraph.Claim(attribution.Cue);
                paragraph.Claim(attribution.ContentAfter);
                paragraph.Claim(attribution.ContentBefore);
            }
        }
    }

    private static FoundAttribution? ReadVerb(
        ParagraphTokens paragraph, TokenRange sentence, int index, int i, List<FoundAttribution> found, int firstOfSentence)
    {
        var word = paragraph.CueVerbAt(i)!;
        var right = RightContext.After(paragraph, sentence, i, word);
        var group = VerbGroup.EndingAt(paragraph, sentence, i);
        if (group.IsPassive || IsBareParticiple(paragraph, sentence, group, word))
        {
            return ReadPassive(paragraph, sentence, index, word, group, right);
        }

        if (!CueAcceptance.Takes(word, right))
        {
            return null;
        }

        // "declined to say": the infinitive is the cue.
        if (right.Kind == RightKind.To && right.Start + 1 < sentence.End && paragraph[right.Start + 1].CueVerb >= 0)
        {
            var inner = paragraph.CueVerbAt(right.Start + 1)!;
            if (inner.Kind == CueKind.Saying && CueAcceptance.Takes(inner, RightContext.After(paragraph, sentence, right.Start + 1, inner)))
            {
                return null;
            }
        }

        var source = SubjectFinder.Before(paragraph, sentence, group.First, out var left);
        if (source.IsEmpty)
        {
            var isGerund = paragraph[i].Tag == CoarseTag.Gerund;
            if (left is LeftContext.Coordinator || isGerund || paragraph[group.First].Tag == CoarseTag.To || left == LeftContext.Comma)
            {
                source = found.Count > firstOfSentence ? found[found.Count - 1].Source : SubjectFinder.SubjectOfClause(paragraph,
                    sentence, group.First);
            }

            if (source.IsEmpty)
            {
                return null;
            }
        }
        else if (!group.IsFinite && left is LeftContext.NounPhrase && group.First == i
            && paragraph[i].Tag is CoarseTag.Participle or CoarseTag.Gerund)
        {
            return null;
        }

        if (left == LeftContext.Relative && !CueAcceptance.TakesRelative(paragraph, source, word, right.Kind))
        {
            return null;
        }

        if (!CueAcceptance.CanSay(paragraph, source, word, right.Kind) || IsNaming(paragraph, source, word, left, right.Kind))
        {
            return null;
        }

        return new FoundAttribution
        {
            Sentence = index,
            Source = source,
            Cue = new TokenRange(group.First, right.CueEnd),
            ContentAfter = ContentOf(paragraph, sentence, right),
            IsWeak = CueAcceptance.IsWeak(word, right.Kind),
        };
    }

    /// <summary>
    /// Whether the verb opens its clause as a passive participle: <c>Asked whether …, she said</c>, <c>when asked about</c>.
    /// </summary>
    private static bool IsBareParticiple(ParagraphTokens paragraph, TokenRange sentence, in VerbGroup group, CueWord word) =>
        word.Takes(CueFrames.Hearer) && group.First == group.Verb && paragraph[group.Verb].Can(WordClasses.VerbParticiple)
        && (group.Verb == sentence.First || paragraph[group.Verb - 1].Tag is CoarseTag.Subordinator or CoarseTag.Wh
        && !paragraph.Is(group.Verb - 1, "who"));

    /// <summary>Whether the verb only gives a thing's name: <c>a firm called Arrow</c>.</summary>
    private static bool IsNaming(ParagraphTokens paragraph, TokenRange source, CueWord word, LeftContext left, RightKind right) =>
        left == LeftContext.NounPhrase && word.Takes(CueFrames.Object) && !word.Takes(CueFrames.Hearer | CueFrames.To)
        && right is RightKind.Object or RightKind.Noun or RightKind.Quote
        && (paragraph.Is(source.First, "a") || paragraph.Is(source.First, "an"));

    /// <summary>
    /// A passive: <c>was told that</c>, <c>is expected to</c>, <c>was criticized by</c>. Its source, if any, follows <c>by</c>.
    /// </summary>
    private static FoundAttribution? ReadPassive(
        ParagraphTokens paragraph, TokenRange sentence, int index, CueWord word, in VerbGroup group, in RightContext right)
    {
        var by = group.Verb + 1;
        var source = by + 1 < sentence.End && paragraph.Is(by, "by") && word.Kind is CueKind.Saying or CueKind.Judging
            ? PostposedSource.StartingAt(paragraph, sentence, by + 1)
            : TokenRange.None;
        var subject = SubjectFinder.Before(paragraph, sentence, group.First, out var left);
        if (!source.IsEmpty)
        {
            return subject.IsEmpty || !CueAcceptance.CanSay(paragraph, source, word, RightKind.That) ? null : new FoundAttribution
            {
                Sentence = index,
                Source = source,
                Cue = new TokenRange(group.First, by),
                IsWeak = true,
                ContentBefore = left == LeftContext.Relative ? new TokenRange(subject.End - 1, subject.End) : subject,
            };
        }

        var takes = right.Kind switch
        {
            RightKind.To => word.Kind == CueKind.Thinking || word.Lemma is "say" || word.Takes(CueFrames.Hearer | CueFrames.Object),
            RightKind.Object or RightKind.Noun => word.Kind == CueKind.Judging && word.Takes(CueFrames.Object),
            RightKind.That or RightKind.Clause or RightKind.Wh or RightKind.Quote => word.Takes(CueFrames.Hearer),
            RightKind.Preposition => word.Takes(CueFrames.Hearer) || word.Kind == CueKind.Judging || word.Lemma is "describe",
            _ => false,
        };
        var content = takes ? ContentOf(paragraph, sentence, right) : TokenRange.None;
        return content.IsEmpty ? null : new FoundAttribution
        {
            Sentence = index,
            Cue = new TokenRange(group.First, right.CueEnd),
            ContentBefore = word.Takes(CueFrames.Hearer) || left == LeftContext.Relative ? TokenRange.None : subject,
            ContentAfter = content,
            IsWeak = CueAcceptance.IsWeak(word, right.Kind),
        };
    }

    private static TokenRange ContentOf(ParagraphTokens paragraph, TokenRange sentence, in RightContext right) =>
        right.Kind == RightKind.End ? TokenRange.None
        : ContentFinder.After(paragraph, sentence, right.Start, right.Kind is RightKind.Noun or RightKind.Preposition or RightKind.Ing,
            right.Kind == RightKind.Object);

    private static FoundAttribution? ReadNounOrAdjective(ParagraphTokens paragraph, TokenRange sentence, int index, int i)
    {
        var word = paragraph.CueNounAt(i)!;
        var right = RightContext.After(paragraph, sentence, i, word);
        if (right.Kind is RightKind.Clause or RightKind.Noun or RightKind.Object or RightKind.End || !CueAcceptance.Takes(word, right))
        {
            return null;
        }

        if (word.Kind == CueKind.Adjective)
        {
            if (i == sentence.First || !paragraph[i - 1].Can(WordClasses.Be | WordClasses.Adverb)
                && paragraph[i - 1].Tag is not (CoarseTag.Auxiliary or CoarseTag.Adverb))
            {
                return null;
            }

            var group = VerbGroup.EndingAt(paragraph, sentence, i);
            var subject = SubjectFinder.Before(paragraph, sentence, group.First, out _);
            return group.First == i || subject.IsEmpty || !CueAcceptance.CanSay(paragraph, subject, word, right.Kind) ? null
                : new FoundAttribution
                {
                    Sentence = index,
                    Source = subject,
                    Cue = new TokenRange(group.First, right.CueEnd),
                    ContentAfter = ContentOf(paragraph, sentence, right),
                    IsWeak = CueAcceptance.IsWeak(word, right.Kind),
                };
        }

        return paragraph[i].Tag == CoarseTag.Noun && i > sentence.First ? ReadNoun(paragraph, sentence, index, i, word, right) : null;
    }

    /// <summary>
    /// A noun with its source: <c>Pakistan’s claim that</c>, <c>she made the claim that</c>; or without one: <c>the claim that</c>.
    /// </summary>
    private static FoundAttribution? ReadNoun(ParagraphTokens paragraph, TokenRange sentence, int index, int i, CueWord word,
        in RightContext right)
    {
        var first = i;
        while (first > sentence.First && paragraph[first - 1].Tag is CoarseTag.Adjective or CoarseTag.Noun or CoarseTag.Determiner
            or CoarseTag.Number && i - first < 5
            && !paragraph[first - 1].IsClaimed)
        {
            first--;
        }

        var source = TokenRange.None;
        if (first > sentence.First && paragraph[first - 1].Tag == CoarseTag.Possessive && paragraph[first].Tag != CoarseTag.Determiner)
        {
            var possessive = first - 1;
            source = paragraph[possessive].Can(WordClasses.Possessive)
                ? new TokenRange(possessive, first)
                : SubjectFinder.Before(paragraph, sentence, possessive, out _);
        }
        else if (first > sentence.First && paragraph[first - 1].Can(WordClasses.LightVerb)
            && paragraph[first - 1].Tag is CoarseTag.Verb or CoarseTag.Participle or CoarseTag.Gerund)
        {
            var group = VerbGroup.EndingAt(paragraph, sentence, first - 1);
            source = group.IsPassive ? TokenRange.None : SubjectFinder.Before(paragraph, sentence, group.First, out _);
            first = source.IsEmpty ? first : group.First;
        }

        if (source.IsEmpty || !CueAcceptance.CanSay(paragraph, source, word, right.Kind))
        {
            return null;
        }

        return new FoundAttribution
        {
            Sentence = index,
            Source = source,
            Cue = new TokenRange(first, right.CueEnd),
            ContentAfter = ContentOf(paragraph, sentence, right),
            IsWeak = CueAcceptance.IsWeak(word, right.Kind),
        };
    }
}
