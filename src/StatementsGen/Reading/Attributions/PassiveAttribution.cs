using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Reads the attribution whose cue is a passive verb.</summary>
internal static class PassiveAttribution
{
    /// <summary>A clause with its conjunction is no shorter, in tokens.</summary>
    private const int ShortestClause = 3;

    /// <summary>
    /// A passive: <c>was told that</c>, <c>is expected to</c>, <c>was criticized by</c>. Its source, if any, follows <c>by</c>.
    /// </summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Index of the sentence in the paragraph.</param>
    /// <param name="word">The cue.</param>
    /// <param name="group">Its verb group.</param>
    /// <param name="right">What stands after it.</param>
    internal static FoundAttribution? Read(
        ParagraphTokens paragraph, TokenRange sentence, int index, CueWord word, in VerbGroup group, in RightContext right)
    {
        var by = group.Verb + 1;
        var source = by + 1 < sentence.End && paragraph.Is(by, "by") && word.Kind is CueKind.Saying or CueKind.Judging
            ? PostposedSource.StartingAt(paragraph, sentence, by + 1)
            : TokenRange.None;
        if (!source.IsEmpty && QuotedAs.Follows(paragraph, sentence, source.End))
        {
            // "was quoted by the paper as saying": the subject says it.
            return null;
        }

        var subject = SubjectFinder.Before(paragraph, sentence, group.First, out var left);
        if (!source.IsEmpty && word.Takes(CueFrames.Hearer) && CueAcceptance.CanSay(paragraph, source, word, RightKind.That))
        {
            // "was told by the mayor that", "asked by reporters whether"
            var said = RightContext.From(paragraph, sentence, source.End, by, word);
            var what = said.Kind is RightKind.That or RightKind.Wh or RightKind.Quote or RightKind.To or RightKind.Preposition
                ? ContentFinder.Of(paragraph, sentence, said) : TokenRange.None;
            if (!what.IsEmpty)
            {
                return new FoundAttribution
                {
                    Sentence = index,
                    Source = source,
                    Cue = new TokenRange(group.First, by),
                    ContentAfter = what,
                };
            }
        }

        if (!source.IsEmpty && subject.IsEmpty && group.First == group.Verb && group.First > sentence.First
            && paragraph.Is(group.First - 1, "as"))
        {
            return AsReportedBy(paragraph, sentence, index, word, group, source);
        }

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
            RightKind.That or RightKind.Clause or RightKind.Wh or RightKind.Quote => word.Takes(CueFrames.Hearer)
                || (right.Kind == RightKind.That && word.Kind == CueKind.Saying && IsExpletive(paragraph, subject)
                && !paragraph[group.First].Can(WordClasses.Modal)),
            RightKind.Preposition => word.Takes(CueFrames.Hearer) || word.Kind == CueKind.Judging || word.Lemma is "describe",
            _ => false,
        };
        var content = takes ? ContentFinder.Of(paragraph, sentence, right) : TokenRange.None;
        if (IsAbsolute(paragraph, sentence, group))
        {
            content = BeforeMainClause(paragraph, sentence, content);
        }

        return content.IsEmpty ? null : new FoundAttribution
        {
            Sentence = index,
            Cue = new TokenRange(group.First, right.CueEnd),
            ContentBefore = word.Takes(CueFrames.Hearer) || left == LeftContext.Relative || IsExpletive(paragraph, subject)
                ? TokenRange.None : subject,
            ContentAfter = content,
            IsWeak = CueAcceptance.IsWeak(word, right.Kind),
        };
    }

    /// <summary>Whether a subject only stands for the clause that follows: <c>It was agreed that …</c></summary>
    private static bool IsExpletive(ParagraphTokens paragraph, TokenRange subject) =>
        subject.End - subject.First == 1 && paragraph.Is(subject.First, "it");

    /// <summary>Whether a participle opens the sentence, so that the main clause comes after it: <c>When asked whether …, she left</c>.</summary>
    private static bool IsAbsolute(ParagraphTokens paragraph, TokenRange sentence, in VerbGroup group) =>
        group.First == group.Verb && (group.First == sentence.First || (group.First == sentence.First + 1
            && paragraph[sentence.First].Tag is CoarseTag.Wh or CoarseTag.Subordinator));

    /// <summary>The part of a content that comes before the comma of the main clause.</summary>
    private static TokenRange BeforeMainClause(ParagraphTokens paragraph, TokenRange sentence, TokenRange content)
    {
        for (var i = content.First + ShortestClause; i + 1 < content.End; i++)
        {
            if (paragraph[i].Mark == ',' && paragraph[i].Quotation < 0 && ClauseStart.IsClause(paragraph, sentence, i + 1))
            {
                return content with { End = i };
            }
        }

        return content;
    }

    /// <summary>A participle that tells whose words the sentence is in: <c>As reported by the council, …</c></summary>
    private static FoundAttribution? AsReportedBy(
        ParagraphTokens paragraph, TokenRange sentence, int index, CueWord word, in VerbGroup group, TokenRange source)
    {
        var first = group.First - 1;
        var opens = first == sentence.First;
        if (!CueAcceptance.CanSay(paragraph, source, word, RightKind.That) || !(opens ? source.End + 1 < sentence.End
            && paragraph[source.End].Mark == ',' : paragraph[first - 1].Mark == ','))
        {
            return null;
        }

        return new FoundAttribution
        {
            Sentence = index,
            Source = source,
            Cue = new TokenRange(group.First, group.Verb + 1),
            ContentBefore = opens ? TokenRange.None : ContentFinder.Trim(paragraph, ClauseStart.Of(paragraph, sentence, first), first),
            ContentAfter = opens ? ContentFinder.After(paragraph, sentence, source.End + 1, isPhrase: false) : TokenRange.None,
        };
    }
}
