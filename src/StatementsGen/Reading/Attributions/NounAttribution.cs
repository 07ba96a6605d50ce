using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>
/// Reads the attribution whose cue is a noun: <c>Diallo’s claim that …</c>, <c>she made the claim that …</c>, <c>the claim that …</c>
/// </summary>
internal static class NounAttribution
{
    /// <summary>The most tokens of a noun phrase before its noun.</summary>
    private const int LongestPhrase = 5;

    /// <summary>Whether a noun or adjective takes what stands after it.</summary>
    /// <param name="word">The cue.</param>
    /// <param name="right">What stands after it.</param>
    internal static bool Takes(CueWord word, in RightContext right) =>
        right.Kind is not (RightKind.Clause or RightKind.Noun or RightKind.Object or RightKind.End)
        && (CueAcceptance.Takes(word, right) || (right.Kind == RightKind.OtherPreposition && word.Kind == CueKind.Noun));

    /// <summary>Reads the attribution.</summary>
    /// <param name="noun">Index of the noun.</param>
    /// <param name="word">The cue.</param>
    /// <param name="right">What stands after it.</param>
    internal static FoundAttribution? Read(in Sentence sentence, int noun, CueWord word, in RightContext right)
    {
        if (sentence[noun].Tag != CoarseTag.Noun || (noun == sentence.First && !word.Takes(CueFrames.Alone)))
        {
            return null;
        }

        var first = StartOfPhrase(sentence, noun);
        var source = SourceBefore(sentence, ref first);
        if (source.IsEmpty)
        {
            return ReadSourceAfter(sentence, noun, first, word) ?? ReadWithoutSource(sentence, first, word, right);
        }

        return sentence[source.First].Can(WordClasses.NotReported) || !CueAcceptance.Takes(word, right)
            || !CueAcceptance.CanSay(sentence, source, word, right.Kind)
            ? null : new FoundAttribution
            {
                Finder = AttributionFinderKind.Noun,
                Sentence = sentence.Index,
                Source = source,
                Cue = new TokenRange(first, right.CueEnd),
                ContentAfter = ContentFinder.Of(sentence, right),
                IsWeak = CueAcceptance.IsWeak(word, right.Kind),
            };
    }

    private static int StartOfPhrase(in Sentence sentence, int noun)
    {
        var first = noun;
        while (first > sentence.First && sentence[first - 1].Tag is CoarseTag.Adjective or CoarseTag.Noun or CoarseTag.Determiner
            or CoarseTag.Number && noun - first < LongestPhrase && !sentence[first - 1].IsClaimed)
        {
            first--;
        }

        return first;
    }

    /// <summary>The owner of a noun, or the subject of the light verb before it: <c>[Diallo]’s claim</c>, <c>[she] made the claim</c>.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">Index of the first token of the noun phrase; moved to the light verb if there is one.</param>
    private static TokenRange SourceBefore(in Sentence sentence, ref int first)
    {
        if (first == sentence.First)
        {
            return TokenRange.None;
        }

        var before = first - 1;
        if (sentence[before].Tag == CoarseTag.Possessive && sentence[first].Tag != CoarseTag.Determiner)
        {
            return sentence[before].Can(WordClasses.Possessive) ? new TokenRange(before, first) : SubjectFinder.Before(sentence, before, out _);
        }

        if (!sentence[before].Can(WordClasses.LightVerb) || sentence[before].Tag is not (CoarseTag.Verb or CoarseTag.Participle or CoarseTag.Gerund))
        {
            return TokenRange.None;
        }

        var group = VerbGroup.EndingAt(sentence, before);
        var subject = group.IsPassive ? TokenRange.None : SubjectFinder.Before(sentence, group.First, out _);
        first = subject.IsEmpty ? first : group.First;
        return subject;
    }

    /// <summary>A noun that reports although nobody is named: <c>allegations that …</c></summary>
    private static FoundAttribution? ReadWithoutSource(in Sentence sentence, int first, CueWord word, in RightContext right)
    {
        if (right.Kind is not (RightKind.That or RightKind.Preposition) || !word.Takes(CueFrames.Alone))
        {
            return null;
        }

        var content = ContentFinder.Of(sentence, right);
        return new FoundAttribution
        {
            Finder = AttributionFinderKind.Noun,
            Sentence = sentence.Index,
            Cue = new TokenRange(first, right.CueEnd),
            ContentAfter = right.Kind == RightKind.That ? content : BeforeVerb(sentence, content),
            IsWeak = true,
        };
    }

    /// <summary>What a noun is about ends where the verb begins that it is the subject of: <c>criticism of [the plan] grew</c>.</summary>
    private static TokenRange BeforeVerb(in Sentence sentence, TokenRange content)
    {
        for (var i = content.First + 1; i < content.End && sentence[i].Quotation < 0
            && sentence[i].Tag is not (CoarseTag.Wh or CoarseTag.That or CoarseTag.To); i++)
        {
            if (sentence[i].Tag is CoarseTag.Verb or CoarseTag.Auxiliary)
            {
                return content with { End = i };
            }
        }

        return content;
    }

    /// <summary>A noun with its source after it: <c>criticism from drivers that …</c>, <c>calls by the council for …</c></summary>
    private static FoundAttribution? ReadSourceAfter(in Sentence sentence, int i, int first, CueWord word)
    {
        var preposition = i + 1;
        if (preposition + 2 >= sentence.End || !sentence.IsOneOf(preposition, RuleWords.OriginPrepositions))
        {
            return null;
        }

        var source = PostposedSource.StartingAt(sentence, preposition + 1);
        var right = source.IsEmpty ? default : RightContext.From(sentence, source.End, i + 1, word);
        if (source.IsEmpty || !CueAcceptance.Takes(word, right) || right.Kind is RightKind.End or RightKind.Quote
            || !CueAcceptance.CanSay(sentence, source, word, right.Kind))
        {
            return null;
        }

        return new FoundAttribution
        {
            Finder = AttributionFinderKind.Noun,
            Sentence = sentence.Index,
            Source = source,
            Cue = new TokenRange(first, i + 1),
            ContentAfter = ContentFinder.Of(sentence, right),
            IsWeak = CueAcceptance.IsWeak(word, right.Kind),
        };
    }
}
