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
    /// <param name="word">The cue.</param>
    /// <param name="group">Its verb group.</param>
    /// <param name="right">What stands after it.</param>
    internal static FoundAttribution? Read(
        in Sentence sentence, CueWord word, in VerbGroup group, in RightContext right)
    {
        var by = group.Verb + 1;
        var source = by + 1 < sentence.End && sentence.Is(by, "by") && word.Kind is CueKind.Saying or CueKind.Judging
            ? PostposedSource.StartingAt(sentence, by + 1)
            : TokenRange.None;
        if (!source.IsEmpty && QuotedAs.Follows(sentence, source.End))
        {
            // "was quoted by the paper as saying": the subject says it.
            return null;
        }

        var subject = SubjectFinder.Before(sentence, group.First, out var left);
        if (!source.IsEmpty && word.Takes(CueFrames.Hearer) && CueAcceptance.CanSay(sentence, source, word, RightKind.That))
        {
            // "was told by the mayor that", "asked by reporters whether"
            var said = RightContext.From(sentence, source.End, by, word);
            var what = said.Kind is RightKind.That or RightKind.Wh or RightKind.Quote or RightKind.To or RightKind.Preposition
                ? ContentFinder.Of(sentence, said) : TokenRange.None;
            if (!what.IsEmpty)
            {
                return new FoundAttribution
                {
                    Sentence = sentence.Index,
                    Source = source,
                    Cue = new TokenRange(group.First, by),
                    ContentAfter = what,
                };
            }
        }

        if (!source.IsEmpty && subject.IsEmpty && group.First == group.Verb && group.First > sentence.First
            && sentence.Is(group.First - 1, "as"))
        {
            return AsReportedBy(sentence, word, group, source);
        }

        if (!source.IsEmpty)
        {
            return subject.IsEmpty || !CueAcceptance.CanSay(sentence, source, word, RightKind.That) ? null : new FoundAttribution
            {
                Sentence = sentence.Index,
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
                || (right.Kind == RightKind.That && word.Kind == CueKind.Saying && IsExpletive(sentence, subject)
                && !sentence[group.First].Can(WordClasses.Modal)),
            RightKind.Preposition => word.Takes(CueFrames.Hearer) || word.Kind == CueKind.Judging || word.Lemma is "describe",
            _ => false,
        };
        var content = takes ? ContentFinder.Of(sentence, right) : TokenRange.None;
        if (IsAbsolute(sentence, group))
        {
            content = BeforeMainClause(sentence, content);
        }

        return content.IsEmpty ? null : new FoundAttribution
        {
            Sentence = sentence.Index,
            Cue = new TokenRange(group.First, right.CueEnd),
            ContentBefore = word.Takes(CueFrames.Hearer) || left == LeftContext.Relative || IsExpletive(sentence, subject)
                ? TokenRange.None : subject,
            ContentAfter = content,
            IsWeak = CueAcceptance.IsWeak(word, right.Kind),
        };
    }

    /// <summary>Whether a subject only stands for the clause that follows: <c>It was agreed that …</c></summary>
    private static bool IsExpletive(in Sentence sentence, TokenRange subject) =>
        subject.End - subject.First == 1 && sentence.Is(subject.First, "it");

    /// <summary>Whether a participle opens the sentence, so that the main clause comes after it: <c>When asked whether …, she left</c>.</summary>
    private static bool IsAbsolute(in Sentence sentence, in VerbGroup group) =>
        group.First == group.Verb && (group.First == sentence.First || (group.First == sentence.First + 1
            && sentence[sentence.First].Tag is CoarseTag.Wh or CoarseTag.Subordinator));

    /// <summary>The part of a content that comes before the comma of the main clause.</summary>
    private static TokenRange BeforeMainClause(in Sentence sentence, TokenRange content)
    {
        for (var i = content.First + ShortestClause; i + 1 < content.End; i++)
        {
            if (sentence[i].Mark == ',' && sentence[i].Quotation < 0 && ClauseStart.IsClause(sentence, i + 1))
            {
                return content with { End = i };
            }
        }

        return content;
    }

    /// <summary>A participle that tells whose words the sentence is in: <c>As reported by the council, …</c></summary>
    private static FoundAttribution? AsReportedBy(
        in Sentence sentence, CueWord word, in VerbGroup group, TokenRange source)
    {
        var first = group.First - 1;
        var opens = first == sentence.First;
        if (!CueAcceptance.CanSay(sentence, source, word, RightKind.That) || !(opens ? source.End + 1 < sentence.End
            && sentence[source.End].Mark == ',' : sentence[first - 1].Mark == ','))
        {
            return null;
        }

        return new FoundAttribution
        {
            Sentence = sentence.Index,
            Source = source,
            Cue = new TokenRange(group.First, group.Verb + 1),
            ContentBefore = opens ? TokenRange.None : ContentFinder.Trim(sentence, ClauseStart.Of(sentence, first), first),
            ContentAfter = opens ? ContentFinder.After(sentence, source.End + 1, isPhrase: false) : TokenRange.None,
        };
    }
}
