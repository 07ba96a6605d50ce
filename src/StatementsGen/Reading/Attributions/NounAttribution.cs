using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>
/// Reads the attribution whose cue is a noun or an adjective: <c>Diallo’s claim that …</c>, <c>she is sure that …</c>
/// </summary>
internal static class NounAttribution
{
    /// <summary>Reads it.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Index of the sentence in the paragraph.</param>
    /// <param name="i">Index of the noun or adjective.</param>
    internal static FoundAttribution? Read(ParagraphTokens paragraph, TokenRange sentence, int index, int i)
    {
        var word = paragraph.CueNounAt(i)!;
        var right = RightContext.After(paragraph, sentence, i, word);
        if (right.Kind is RightKind.Clause or RightKind.Noun or RightKind.Object or RightKind.End || (!CueAcceptance.Takes(word, right)
            && !(right.Kind == RightKind.OtherPreposition && word.Kind == CueKind.Noun)))
        {
            return null;
        }

        if (word.Kind == CueKind.Adjective)
        {
            var made = word.Takes(CueFrames.Object) ? MadeBefore(paragraph, sentence, i) : -1;
            if (made < 0 && (word.Takes(CueFrames.Object) || i == sentence.First || !paragraph[i - 1].Can(WordClasses.Be | WordClasses.Adverb)
                && paragraph[i - 1].Tag is not (CoarseTag.Auxiliary or CoarseTag.Adverb)))
            {
                return null;
            }

            var group = VerbGroup.EndingAt(paragraph, sentence, made < 0 ? i : made);
            var subject = SubjectFinder.Before(paragraph, sentence, group.First, out _);
            return (group.First == i && made < 0) || subject.IsEmpty || !CueAcceptance.CanSay(paragraph, subject, word, right.Kind) ? null
                : new FoundAttribution
                {
                    Sentence = index,
                    Source = subject,
                    Cue = new TokenRange(group.First, right.CueEnd),
                    ContentAfter = ContentFinder.Of(paragraph, sentence, right),
                    IsWeak = CueAcceptance.IsWeak(word, right.Kind),
                };
        }

        return paragraph[i].Tag == CoarseTag.Noun && (i > sentence.First || word.Takes(CueFrames.Alone))
            ? ReadNoun(paragraph, sentence, index, i, word, right) : null;
    }

    /// <summary>The form of <c>make</c> before an adjective, or -1: <c>[made] it very clear</c>.</summary>
    private static int MadeBefore(ParagraphTokens paragraph, TokenRange sentence, int adjective)
    {
        var i = adjective - 1;
        while (i > sentence.First && (paragraph[i].Tag == CoarseTag.Adverb || paragraph.Is(i, "it")))
        {
            i--;
        }

        return i >= sentence.First && paragraph[i].Tag is CoarseTag.Verb or CoarseTag.Participle or CoarseTag.Gerund
            && (paragraph.Is(i, "made") || paragraph.Is(i, "make") || paragraph.Is(i, "makes") || paragraph.Is(i, "making")) ? i : -1;
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

        if (source.IsEmpty && ReadSourceAfter(paragraph, sentence, index, i, first, word) is { } named)
        {
            return named;
        }

        if (source.IsEmpty && right.Kind is RightKind.That or RightKind.Preposition && word.Takes(CueFrames.Alone))
        {
            // "allegations that": nobody is named, yet somebody says it.
            return new FoundAttribution
            {
                Sentence = index,
                Cue = new TokenRange(first, right.CueEnd),
                ContentAfter = right.Kind == RightKind.That ? ContentFinder.Of(paragraph, sentence, right)
                    : BeforeVerb(paragraph, ContentFinder.Of(paragraph, sentence, right)),
                IsWeak = true,
            };
        }

        if (source.IsEmpty || paragraph[source.First].Can(WordClasses.NotReported) || !CueAcceptance.Takes(word, right)
            || !CueAcceptance.CanSay(paragraph, source, word, right.Kind))
        {
            return null;
        }

        return new FoundAttribution
        {
            Sentence = index,
            Source = source,
            Cue = new TokenRange(first, right.CueEnd),
            ContentAfter = ContentFinder.Of(paragraph, sentence, right),
            IsWeak = CueAcceptance.IsWeak(word, right.Kind),
        };
    }

    /// <summary>What a noun is about ends where the verb begins that it is the subject of: <c>criticism of [the plan] grew</c>.</summary>
    private static TokenRange BeforeVerb(ParagraphTokens paragraph, TokenRange content)
    {
        for (var i = content.First + 1; i < content.End && paragraph[i].Quotation < 0
            && paragraph[i].Tag is not (CoarseTag.Wh or CoarseTag.That or CoarseTag.To); i++)
        {
            if (paragraph[i].Tag is CoarseTag.Verb or CoarseTag.Auxiliary)
            {
                return content with { End = i };
            }
        }

        return content;
    }

    /// <summary>A noun with its source after it: <c>criticism from drivers that …</c>, <c>calls by the council for …</c></summary>
    private static FoundAttribution? ReadSourceAfter(
        ParagraphTokens paragraph, TokenRange sentence, int index, int i, int first, CueWord word)
    {
        var preposition = i + 1;
        if (preposition + 2 >= sentence.End || !(paragraph.Is(preposition, "from") || paragraph.Is(preposition, "by")
            || paragraph.Is(preposition, "among")))
        {
            return null;
        }

        var source = PostposedSource.StartingAt(paragraph, sentence, preposition + 1);
        var right = source.IsEmpty ? default : RightContext.From(paragraph, sentence, source.End, i + 1, word);
        if (source.IsEmpty || !CueAcceptance.Takes(word, right) || right.Kind is RightKind.End or RightKind.Quote
            || !CueAcceptance.CanSay(paragraph, source, word, right.Kind))
        {
            return null;
        }

        return new FoundAttribution
        {
            Sentence = index,
            Source = source,
            Cue = new TokenRange(first, i + 1),
            ContentAfter = ContentFinder.Of(paragraph, sentence, right),
            IsWeak = CueAcceptance.IsWeak(word, right.Kind),
        };
    }
}
