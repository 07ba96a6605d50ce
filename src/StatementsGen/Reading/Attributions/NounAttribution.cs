using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>
/// Reads the attribution whose cue is a noun or an adjective: <c>Diallo’s claim that …</c>, <c>she is sure that …</c>
/// </summary>
internal static class NounAttribution
{
    /// <summary>Reads it.</summary>
    /// <param name="i">Index of the noun or adjective.</param>
    internal static FoundAttribution? Read(in Sentence sentence, int i)
    {
        var word = sentence.CueNounAt(i)!;
        var right = RightContext.After(sentence, i, word);
        if (right.Kind is RightKind.Clause or RightKind.Noun or RightKind.Object or RightKind.End || (!CueAcceptance.Takes(word, right)
            && !(right.Kind == RightKind.OtherPreposition && word.Kind == CueKind.Noun)))
        {
            return null;
        }

        if (word.Kind == CueKind.Adjective)
        {
            var made = word.Takes(CueFrames.Object) ? MadeBefore(sentence, i) : -1;
            if (made < 0 && (word.Takes(CueFrames.Object) || i == sentence.First || !sentence[i - 1].Can(WordClasses.Be | WordClasses.Adverb)
                && sentence[i - 1].Tag is not (CoarseTag.Auxiliary or CoarseTag.Adverb)))
            {
                return null;
            }

            var group = VerbGroup.EndingAt(sentence, made < 0 ? i : made);
            var subject = SubjectFinder.Before(sentence, group.First, out _);
            return (group.First == i && made < 0) || subject.IsEmpty || !CueAcceptance.CanSay(sentence, subject, word, right.Kind) ? null
                : new FoundAttribution
                {
                    Sentence = sentence.Index,
                    Source = subject,
                    Cue = new TokenRange(group.First, right.CueEnd),
                    ContentAfter = ContentFinder.Of(sentence, right),
                    IsWeak = CueAcceptance.IsWeak(word, right.Kind),
                };
        }

        return sentence[i].Tag == CoarseTag.Noun && (i > sentence.First || word.Takes(CueFrames.Alone))
            ? ReadNoun(sentence, i, word, right) : null;
    }

    /// <summary>The form of <c>make</c> before an adjective, or -1: <c>[made] it very clear</c>.</summary>
    private static int MadeBefore(in Sentence sentence, int adjective)
    {
        var i = adjective - 1;
        while (i > sentence.First && (sentence[i].Tag == CoarseTag.Adverb || sentence.Is(i, "it")))
        {
            i--;
        }

        return i >= sentence.First && sentence[i].Tag is CoarseTag.Verb or CoarseTag.Participle or CoarseTag.Gerund
            && (sentence.Is(i, "made") || sentence.Is(i, "make") || sentence.Is(i, "makes") || sentence.Is(i, "making")) ? i : -1;
    }

    /// <summary>
    /// A noun with its source: <c>Pakistan’s claim that</c>, <c>she made the claim that</c>; or without one: <c>the claim that</c>.
    /// </summary>
    private static FoundAttribution? ReadNoun(in Sentence sentence, int i, CueWord word,
        in RightContext right)
    {
        var first = i;
        while (first > sentence.First && sentence[first - 1].Tag is CoarseTag.Adjective or CoarseTag.Noun or CoarseTag.Determiner
            or CoarseTag.Number && i - first < 5
            && !sentence[first - 1].IsClaimed)
        {
            first--;
        }

        var source = TokenRange.None;
        if (first > sentence.First && sentence[first - 1].Tag == CoarseTag.Possessive && sentence[first].Tag != CoarseTag.Determiner)
        {
            var possessive = first - 1;
            source = sentence[possessive].Can(WordClasses.Possessive)
                ? new TokenRange(possessive, first)
                : SubjectFinder.Before(sentence, possessive, out _);
        }
        else if (first > sentence.First && sentence[first - 1].Can(WordClasses.LightVerb)
            && sentence[first - 1].Tag is CoarseTag.Verb or CoarseTag.Participle or CoarseTag.Gerund)
        {
            var group = VerbGroup.EndingAt(sentence, first - 1);
            source = group.IsPassive ? TokenRange.None : SubjectFinder.Before(sentence, group.First, out _);
            first = source.IsEmpty ? first : group.First;
        }

        if (source.IsEmpty && ReadSourceAfter(sentence, i, first, word) is { } named)
        {
            return named;
        }

        if (source.IsEmpty && right.Kind is RightKind.That or RightKind.Preposition && word.Takes(CueFrames.Alone))
        {
            // "allegations that": nobody is named, yet somebody says it.
            return new FoundAttribution
            {
                Sentence = sentence.Index,
                Cue = new TokenRange(first, right.CueEnd),
                ContentAfter = right.Kind == RightKind.That ? ContentFinder.Of(sentence, right)
                    : BeforeVerb(sentence, ContentFinder.Of(sentence, right)),
                IsWeak = true,
            };
        }

        if (source.IsEmpty || sentence[source.First].Can(WordClasses.NotReported) || !CueAcceptance.Takes(word, right)
            || !CueAcceptance.CanSay(sentence, source, word, right.Kind))
        {
            return null;
        }

        return new FoundAttribution
        {
            Sentence = sentence.Index,
            Source = source,
            Cue = new TokenRange(first, right.CueEnd),
            ContentAfter = ContentFinder.Of(sentence, right),
            IsWeak = CueAcceptance.IsWeak(word, right.Kind),
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
    private static FoundAttribution? ReadSourceAfter(
        in Sentence sentence, int i, int first, CueWord word)
    {
        var preposition = i + 1;
        if (preposition + 2 >= sentence.End || !(sentence.Is(preposition, "from") || sentence.Is(preposition, "by")
            || sentence.Is(preposition, "among")))
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
            Sentence = sentence.Index,
            Source = source,
            Cue = new TokenRange(first, i + 1),
            ContentAfter = ContentFinder.Of(sentence, right),
            IsWeak = CueAcceptance.IsWeak(word, right.Kind),
        };
    }
}
