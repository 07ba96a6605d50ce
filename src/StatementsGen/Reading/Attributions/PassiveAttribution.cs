using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Reads the attribution whose cue is a passive verb.</summary>
internal static class PassiveAttribution
{
    /// <summary>The shortest clause with its conjunction, in tokens.</summary>
    private const int ShortestClause = 3;

    /// <summary>Whether a verb is a passive, or a participle that stands for one.</summary>
    /// <param name="word">The cue.</param>
    /// <param name="group">Its verb group.</param>
    internal static bool Is(in Sentence sentence, CueWord word, in VerbGroup group) =>
        group.IsPassive || IsReportedBy(sentence, group) || IsBareParticiple(sentence, group, word);

    /// <summary>
    /// Reads a passive: <c>was told that</c>, <c>is expected to</c>, <c>was criticized by</c>. Its source, if any, follows <c>by</c>.
    /// </summary>
    /// <param name="word">The cue.</param>
    /// <param name="group">Its verb group.</param>
    /// <param name="right">What stands after it.</param>
    internal static FoundAttribution? Read(in Sentence sentence, CueWord word, in VerbGroup group, in RightContext right)
    {
        if (group.IsPassive && word.Takes(CueFrames.Particle))
        {
            return null;
        }

        var agent = AgentAfter(sentence, word, group.Verb + 1);
        if (agent.IsEmpty)
        {
            return Agentless(sentence, word, group, right);
        }

        // "was quoted by the paper as saying": the subject says it.
        return QuotedAs.Follows(sentence, agent.End) ? null
            : ToldBy(sentence, word, group, agent)
            ?? ByAgent(sentence, word, group, agent);
    }

    /// <summary>The agent of a passive, after <c>by</c>.</summary>
    private static TokenRange AgentAfter(in Sentence sentence, CueWord word, int by) =>
        by + 1 < sentence.End && sentence.Is(by, "by") && word.Kind is CueKind.Saying or CueKind.Judging
            ? PostposedSource.StartingAt(sentence, by + 1)
            : TokenRange.None;

    /// <summary>A passive whose subject hears what the agent says: <c>was told by the mayor that …</c>, <c>asked by reporters whether …</c></summary>
    private static FoundAttribution? ToldBy(in Sentence sentence, CueWord word, in VerbGroup group, TokenRange agent)
    {
        if (!word.Takes(CueFrames.Hearer) || !CueAcceptance.CanSay(sentence, agent, word, RightKind.That))
        {
            return null;
        }

        var by = group.Verb + 1;
        var said = RightContext.From(sentence, agent.End, by, word);
        var content = said.Kind is RightKind.That or RightKind.Wh or RightKind.Quote or RightKind.To or RightKind.Preposition
            ? ContentFinder.Of(sentence, said) : TokenRange.None;
        return content.IsEmpty ? null : new FoundAttribution
        {
            Finder = AttributionFinderKind.Passive,
            Sentence = sentence.Index,
            Source = agent,
            Cue = new TokenRange(group.First, by),
            ContentAfter = content,
        };
    }

    /// <summary>A passive whose subject is what the agent speaks of: <c>[the plan] was criticized by [the council]</c>.</summary>
    private static FoundAttribution? ByAgent(in Sentence sentence, CueWord word, in VerbGroup group, TokenRange agent)
    {
        var subject = SubjectFinder.Before(sentence, group.First, out var left);
        if (subject.IsEmpty && group.First == group.Verb && group.First > sentence.First && sentence.Is(group.First - 1, "as"))
        {
            return AsReportedBy(sentence, word, group, agent);
        }

        return subject.IsEmpty || !CueAcceptance.CanSay(sentence, agent, word, RightKind.That) ? null : new FoundAttribution
        {
            Finder = AttributionFinderKind.Passive,
            Sentence = sentence.Index,
            Source = agent,
            Cue = new TokenRange(group.First, group.Verb + 1),
            IsWeak = true,
            ContentBefore = left == LeftContext.Relative ? new TokenRange(subject.End - 1, subject.End) : subject,
        };
    }

    /// <summary>A passive that names no source: <c>was told that …</c>, <c>is expected to …</c></summary>
    private static FoundAttribution? Agentless(in Sentence sentence, CueWord word, in VerbGroup group, in RightContext right)
    {
        var subject = SubjectFinder.Before(sentence, group.First, out var left);
        var isExpletive = IsExpletive(sentence, subject);
        var content = Takes(word, right.Kind, isExpletive && !sentence[group.First].Can(WordClasses.Modal))
            ? ContentFinder.Of(sentence, right) : TokenRange.None;
        if (IsAbsolute(sentence, group))
        {
            content = BeforeMainClause(sentence, content);
        }

        return content.IsEmpty ? null : new FoundAttribution
        {
            Finder = AttributionFinderKind.Passive,
            Sentence = sentence.Index,
            Cue = new TokenRange(group.First, right.CueEnd),
            ContentBefore = word.Takes(CueFrames.Hearer) || left == LeftContext.Relative || isExpletive ? TokenRange.None : subject,
            ContentAfter = content,
            IsWeak = CueAcceptance.IsWeak(word, right.Kind),
        };
    }

    /// <summary>Whether the passive of a cue takes what stands after it.</summary>
    /// <param name="word">The cue.</param>
    /// <param name="right">What stands after it.</param>
    /// <param name="hasExpletive">Whether the subject only stands for the clause that follows, and no modal makes it a mere possibility.</param>
    private static bool Takes(CueWord word, RightKind right, bool hasExpletive) => right switch
    {
        RightKind.To => word.Kind == CueKind.Thinking || word.Lemma is "say" || word.Takes(CueFrames.Hearer | CueFrames.Object),
        RightKind.That => word.Takes(CueFrames.Hearer) || (word.Kind == CueKind.Saying && hasExpletive),
        RightKind.Clause or RightKind.Wh or RightKind.Quote => word.Takes(CueFrames.Hearer),
        RightKind.Preposition => word.Takes(CueFrames.Hearer) || word.Kind == CueKind.Judging || word.Lemma is "describe",
        _ => false,
    };

    /// <summary>Whether the verb stands in <c>as reported by</c>.</summary>
    private static bool IsReportedBy(in Sentence sentence, in VerbGroup group) =>
        group.First == group.Verb && group.Verb > sentence.First && group.Verb + 1 < sentence.End
            && sentence[group.Verb].Can(WordClasses.VerbParticiple) && sentence.Is(group.Verb - 1, "as")
            && sentence.Is(group.Verb + 1, "by");

    /// <summary>
    /// Whether the verb opens its clause as a passive participle: <c>Asked whether …, she said</c>, <c>when asked about</c>.
    /// </summary>
    private static bool IsBareParticiple(in Sentence sentence, in VerbGroup group, CueWord word) =>
        word.Takes(CueFrames.Hearer) && group.First == group.Verb && sentence[group.Verb].Can(WordClasses.VerbParticiple)
        && (group.Verb == sentence.First || sentence[group.Verb - 1].Tag is CoarseTag.Subordinator or CoarseTag.Wh
        && !sentence.Is(group.Verb - 1, "who"));

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

    /// <summary>A participle after <c>as</c> whose agent is the source of the sentence: <c>As reported by the council, …</c></summary>
    private static FoundAttribution? AsReportedBy(in Sentence sentence, CueWord word, in VerbGroup group, TokenRange source)
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
            Finder = AttributionFinderKind.Passive,
            Sentence = sentence.Index,
            Source = source,
            Cue = new TokenRange(group.First, group.Verb + 1),
            ContentBefore = opens ? TokenRange.None : ContentFinder.Trim(sentence, ClauseStart.Of(sentence, first), first),
            ContentAfter = opens ? ContentFinder.After(sentence, source.End + 1, isPhrase: false) : TokenRange.None,
        };
    }
}
