using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Reads the attribution whose cue is a verb: <c>Diallo said that …</c></summary>
internal static class VerbAttribution
{
    /// <summary>Reads it.</summary>
    /// <param name="i">Index of the verb.</param>
    /// <param name="found">The attributions found before.</param>
    /// <param name="firstOfSentence">Index in <paramref name="found"/> of the first attribution of this sentence.</param>
    internal static FoundAttribution? Read(
        in Sentence sentence, int i, List<FoundAttribution> found, int firstOfSentence)
    {
        var word = sentence.CueVerbAt(i)!;
        var right = RightContext.After(sentence, i, word);
        var group = VerbGroup.EndingAt(sentence, i);
        if (group.IsPassive && word.Takes(CueFrames.Particle))
        {
            return null;
        }

        if (group.IsPassive || IsReportedBy(sentence, group) || IsBareParticiple(sentence, group, word))
        {
            return PassiveAttribution.Read(sentence, word, group, right);
        }

        if (i == sentence.First && OpeningInversion(sentence, i, word) is { } inverted)
        {
            return inverted;
        }

        right = AsReported.After(sentence, group, word, right);
        if (!CueAcceptance.Takes(word, right) || (word.Takes(CueFrames.Particle) && right.CueEnd < i + 2))
        {
            return null;
        }

        // "declined to say": the infinitive is the cue.
        if (right.Kind == RightKind.To && right.Start + 1 < sentence.End && sentence[right.Start + 1].CueVerb >= 0)
        {
            var inner = sentence.CueVerbAt(right.Start + 1)!;
            if (inner.Kind == CueKind.Saying && CueAcceptance.Takes(inner, RightContext.After(sentence, right.Start + 1, inner)))
            {
                return null;
            }
        }

        var source = SubjectFinder.Before(sentence, group.First, out var left);
        if (QuotedAs.SpeakerBefore(sentence, i) is { IsEmpty: false } quoted)
        {
            (source, left) = (quoted, LeftContext.None);
        }

        var isGerund = sentence[i].Tag == CoarseTag.Gerund;
        var cueFirst = group.First;
        if (isGerund && left == LeftContext.Comma && !group.IsFinite)
        {
            // The participle's subject is that of the clause before it.
            var subject = SharedSource(sentence, group, left, found, firstOfSentence);
            source = subject.IsEmpty ? source : subject;
        }

        if (source.IsEmpty)
        {
            if (left is LeftContext.Coordinator || isGerund || sentence[group.First].Tag == CoarseTag.To || left == LeftContext.Comma)
            {
                source = SharedSource(sentence, group, left, found, firstOfSentence);
            }

            if (source.IsEmpty)
            {
                return null;
            }
        }
        else if (!group.IsFinite && left is LeftContext.NounPhrase && group.First == i
            && sentence[i].Tag is CoarseTag.Participle or CoarseTag.Gerund)
        {
            source = isGerund && (word.Kind is CueKind.Saying or CueKind.Showing
                || (word.Kind == CueKind.Judging && (right.Kind != RightKind.Noun || word.Takes(CueFrames.Quote))))
                ? GerundSource.Find(sentence, source, i, right.Kind, out cueFirst) : TokenRange.None;
            if (source.IsEmpty)
            {
                return null;
            }
        }

        if (isGerund && left == LeftContext.Preposition && right.Kind != RightKind.Quote && right.Start > i + 1
            && sentence[right.Start - 1].Mark == ',')
        {
            // "at the time of writing, it"
            return null;
        }

        if ((isGerund && left == LeftContext.Preposition && !TellsWhatIsDone(sentence, group.First - 1, right.Kind))
            || (left is LeftContext.NounPhrase or LeftContext.Comma && sentence[group.First].Tag == CoarseTag.To
                && right.Kind is RightKind.Noun or RightKind.Object)
            || IsAsked(sentence, source, group)
            || IsNothing(sentence, source)
            || IsFitting(sentence, source, group)
            || AsksForAnonymity(sentence, word, right)
            || (group.First == sentence.First && sentence[group.First].Tag == CoarseTag.To && i + 1 < sentence.End && sentence[i + 1].Mark == ','))
        {
            return null;
        }

        if (left == LeftContext.Relative && source.First == sentence.First && source.End == sentence.First + 1
            && sentence[source.First].Tag == CoarseTag.That)
        {
            // "That said, …"
            return null;
        }

        if (left == LeftContext.Relative && !CueAcceptance.TakesRelative(sentence, source, word, right.Kind))
        {
            return null;
        }

        if (!CueAcceptance.CanSay(sentence, source, word, right.Kind) || IsNaming(sentence, source, word, left, right))
        {
            return null;
        }

        return new FoundAttribution
        {
            Sentence = sentence.Index,
            Source = source,
            Cue = new TokenRange(cueFirst, right.CueEnd),
            ContentBefore = RelativeObject(sentence, source, right),
            ContentAfter = ContentFinder.Of(sentence, right),
            IsWeak = CueAcceptance.IsWeak(word, right.Kind),
        };
    }

    /// <summary>
    /// The source that a verb has in common with another: whoever said something in the sentence before it, or else the subject of its
    /// clause; also where a clause put first told what another one said (<c>When she asked why, [Holm] shrugged and said</c>).
    /// </summary>
    private static TokenRange SharedSource(in Sentence sentence, in VerbGroup group, LeftContext left,
        List<FoundAttribution> found, int firstOfSentence)
    {
        var before = found.Count > firstOfSentence ? found[found.Count - 1] : null;
        var isCoordinated = left == LeftContext.Coordinator;
        if (before is not null && !(isCoordinated && ClauseStart.IsFronted(sentence)))
        {
            return before.Source;
        }

        var subject = SubjectFinder.SubjectOfClause(sentence, group.First, isCoordinated);
        return before is null || (subject.First > before.Cue.End && subject.First < group.First && sentence[subject.First - 1].Mark == ',')
            ? subject : before.Source;
    }

    /// <summary>
    /// The relative pronoun that stands for a part of what is said: <c>the plan, [which] he called [a waste]</c>,
    /// <c>those [who] she says [will go]</c>.
    /// </summary>
    private static TokenRange RelativeObject(in Sentence sentence, TokenRange source, in RightContext right)
    {
        var pronoun = source.First - 1;
        if (pronoun < sentence.First || sentence[pronoun].IsClaimed)
        {
            return TokenRange.None;
        }

        var isRelative = sentence[pronoun].Tag == CoarseTag.Wh
            ? sentence.Is(pronoun, "which") || sentence.Is(pronoun, "who") || sentence.Is(pronoun, "whom") || sentence.Is(pronoun, "what")
            : sentence[pronoun].Tag == CoarseTag.That && right.Kind == RightKind.Clause
                && sentence[right.Start].Tag is CoarseTag.Verb or CoarseTag.Auxiliary;
        return isRelative ? new TokenRange(pronoun, source.First) : TokenRange.None;
    }

    /// <summary>A verb of saying that opens its sentence: <c>Said Diallo, “…”</c></summary>
    private static FoundAttribution? OpeningInversion(in Sentence sentence, int verb, CueWord word)
    {
        if (word.Kind != CueKind.Saying || !word.Takes(CueFrames.After) || sentence[verb].Can(WordClasses.VerbBase))
        {
            return null;
        }

        var source = PostposedSource.StartingAt(sentence, verb + 1);
        var mark = source.End;
        return source.IsEmpty || mark + 1 >= sentence.End || sentence[mark].Mark is not (',' or ':')
            || !sentence[mark + 1].Has(TokenShapes.OpensQuotation) ? null : new FoundAttribution
            {
                Sentence = sentence.Index,
                Source = source,
                Cue = new TokenRange(verb, verb + 1),
                ContentAfter = ContentFinder.After(sentence, mark + 1, isPhrase: false),
            };
    }

    /// <summary>
    /// Whether the verb opens its clause as a passive participle: <c>Asked whether …, she said</c>, <c>when asked about</c>.
    /// </summary>
    private static bool IsBareParticiple(in Sentence sentence, in VerbGroup group, CueWord word) =>
        word.Takes(CueFrames.Hearer) && group.First == group.Verb && sentence[group.Verb].Can(WordClasses.VerbParticiple)
        && (group.Verb == sentence.First || sentence[group.Verb - 1].Tag is CoarseTag.Subordinator or CoarseTag.Wh
        && !sentence.Is(group.Verb - 1, "who"));

    /// <summary>
    /// Whether a form in -ing after a preposition tells what somebody does (<c>by calling</c>, <c>after warning</c>) and not what is
    /// wanted, feared or left undone (<c>for calling</c>, <c>without warning</c>).
    /// </summary>
    private static bool TellsWhatIsDone(in Sentence sentence, int preposition, RightKind right) =>
        sentence.Is(preposition, "for") ? right is RightKind.That or RightKind.Quote
        : sentence.Is(preposition, "by") || sentence.Is(preposition, "in") || sentence.Is(preposition, "of")
            || sentence[preposition].Can(WordClasses.Subordinator) && !sentence.Is(preposition, "as");

    /// <summary>Whether a question asks for it: <c>Did the mayor say that …?</c>, <c>Has she said that …?</c></summary>
    private static bool IsAsked(in Sentence sentence, TokenRange source, in VerbGroup group)
    {
        if (source.First <= sentence.First || source.End != group.First || group.First != group.Verb)
        {
            return false;
        }

        var auxiliary = source.First - 1;
        return (sentence[group.Verb].Can(WordClasses.VerbBase) && sentence[auxiliary].Can(WordClasses.Do | WordClasses.Modal))
            || (sentence[sentence.End - 1].Mark == '?' && (auxiliary == sentence.First || sentence[auxiliary - 1].Mark == ':')
            && sentence[auxiliary].Can(WordClasses.Do | WordClasses.Modal | WordClasses.Have));
    }

    /// <summary>Whether it is only told how it would be to say it: <c>it is fair to say that …</c></summary>
    private static bool IsFitting(in Sentence sentence, TokenRange source, in VerbGroup group) =>
        sentence[group.First].Tag == CoarseTag.To && (sentence.Is(source.First, "it")
            || (source.First > sentence.First + 1 && sentence[source.First - 1].Can(WordClasses.Be) && sentence.Is(source.First - 2, "it")));

    /// <summary>
    /// Whether it tells why a source has no name, and nothing that the source said: <c>who asked not to be named</c>,
    /// <c>who asked that her name not be used</c>, <c>requesting anonymity</c>.
    /// </summary>
    private static bool AsksForAnonymity(in Sentence sentence, CueWord word, in RightContext right) =>
        right.Start + 2 < sentence.End && right.Kind switch
        {
            RightKind.Noun or RightKind.Object or RightKind.Preposition => sentence.Is(right.Start, "anonymity"),
            RightKind.To => sentence.Is(right.Start + 1, "be")
                && (sentence.Is(right.Start + 2, "named") || sentence.Is(right.Start + 2, "identified")),
            RightKind.That => word.Lemma is "ask" or "request" && sentence[right.Start + 1].Tag == CoarseTag.Possessive
                && (sentence.Is(right.Start + 2, "name") || sentence.Is(right.Start + 2, "names") || sentence.Is(right.Start + 2, "identity")),
            _ => false,
        };

    /// <summary>Whether nothing of a kind says it: <c>Nothing in this policy says that …</c></summary>
    private static bool IsNothing(in Sentence sentence, TokenRange source) =>
        sentence.Is(source.First, "nothing") || (source.First > sentence.First + 1
            && sentence[source.First - 1].Tag == CoarseTag.Preposition
            && (sentence.Is(source.First - 2, "nothing") || sentence.Is(source.First - 2, "none") || sentence.Is(source.First - 2, "nobody")));

    /// <summary>Whether the verb stands in <c>as reported by</c>.</summary>
    private static bool IsReportedBy(in Sentence sentence, in VerbGroup group) =>
        group.First == group.Verb && group.Verb > sentence.First && group.Verb + 1 < sentence.End
            && sentence[group.Verb].Can(WordClasses.VerbParticiple) && sentence.Is(group.Verb - 1, "as")
            && sentence.Is(group.Verb + 1, "by");

    /// <summary>Whether the verb only gives a thing's name: <c>a firm called Arrow</c>.</summary>
    private static bool IsNaming(in Sentence sentence, TokenRange source, CueWord word, LeftContext left, in RightContext right) =>
        left == LeftContext.NounPhrase && word.Takes(CueFrames.Object) && !word.Takes(CueFrames.Hearer | CueFrames.To)
        && right.Kind is RightKind.Object or RightKind.Noun or RightKind.Quote
        && (right.Kind == RightKind.Quote || sentence[right.Start].Tag == CoarseTag.ProperNoun
            || (sentence[right.Start].Tag == CoarseTag.Determiner && sentence[right.Start + 1].Tag == CoarseTag.ProperNoun))
        && !(NounPhrase.HeadOf(sentence, source) is var head and >= 0 && sentence[head].Can(WordClasses.PersonNoun))
        && (sentence.Is(source.First, "a") || sentence.Is(source.First, "an")
            || (right.Kind != RightKind.Quote && source.First > 1 && sentence[source.First - 1].Tag is CoarseTag.Verb or CoarseTag.Gerund
            or CoarseTag.Participle or CoarseTag.Preposition && sentence[source.First].Tag == CoarseTag.Determiner));
}
