using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Reads the attribution whose cue is a verb: <c>Diallo said that …</c></summary>
internal static class VerbAttribution
{
    /// <summary>Reads it.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Index of the sentence in the paragraph.</param>
    /// <param name="i">Index of the verb.</param>
    /// <param name="found">The attributions found before.</param>
    /// <param name="firstOfSentence">Index in <paramref name="found"/> of the first attribution of this sentence.</param>
    internal static FoundAttribution? Read(
        ParagraphTokens paragraph, TokenRange sentence, int index, int i, List<FoundAttribution> found, int firstOfSentence)
    {
        var word = paragraph.CueVerbAt(i)!;
        var right = RightContext.After(paragraph, sentence, i, word);
        var group = VerbGroup.EndingAt(paragraph, sentence, i);
        if (group.IsPassive && word.Takes(CueFrames.Particle))
        {
            return null;
        }

        if (group.IsPassive || IsReportedBy(paragraph, sentence, group) || IsBareParticiple(paragraph, sentence, group, word))
        {
            return PassiveAttribution.Read(paragraph, sentence, index, word, group, right);
        }

        if (i == sentence.First && OpeningInversion(paragraph, sentence, index, i, word) is { } inverted)
        {
            return inverted;
        }

        right = AsReported.After(paragraph, sentence, group, word, right);
        if (!CueAcceptance.Takes(word, right) || (word.Takes(CueFrames.Particle) && right.CueEnd < i + 2))
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
        if (QuotedAs.SpeakerBefore(paragraph, sentence, i) is { IsEmpty: false } quoted)
        {
            (source, left) = (quoted, LeftContext.None);
        }

        var isGerund = paragraph[i].Tag == CoarseTag.Gerund;
        var cueFirst = group.First;
        if (isGerund && left == LeftContext.Comma && !group.IsFinite)
        {
            // The participle's subject is that of the clause before it.
            var subject = SharedSource(paragraph, sentence, group, left, found, firstOfSentence);
            source = subject.IsEmpty ? source : subject;
        }

        if (source.IsEmpty)
        {
            if (left is LeftContext.Coordinator || isGerund || paragraph[group.First].Tag == CoarseTag.To || left == LeftContext.Comma)
            {
                source = SharedSource(paragraph, sentence, group, left, found, firstOfSentence);
            }

            if (source.IsEmpty)
            {
                return null;
            }
        }
        else if (!group.IsFinite && left is LeftContext.NounPhrase && group.First == i
            && paragraph[i].Tag is CoarseTag.Participle or CoarseTag.Gerund)
        {
            source = isGerund && (word.Kind is CueKind.Saying or CueKind.Showing
                || (word.Kind == CueKind.Judging && (right.Kind != RightKind.Noun || word.Takes(CueFrames.Quote))))
                ? GerundSource.Find(paragraph, sentence, source, i, right.Kind, out cueFirst) : TokenRange.None;
            if (source.IsEmpty)
            {
                return null;
            }
        }

        if (isGerund && left == LeftContext.Preposition && right.Kind != RightKind.Quote && right.Start > i + 1
            && paragraph[right.Start - 1].Mark == ',')
        {
            // "at the time of writing, it"
            return null;
        }

        if ((isGerund && left == LeftContext.Preposition && !TellsWhatIsDone(paragraph, group.First - 1, right.Kind))
            || (left is LeftContext.NounPhrase or LeftContext.Comma && paragraph[group.First].Tag == CoarseTag.To
                && right.Kind is RightKind.Noun or RightKind.Object)
            || IsAsked(paragraph, sentence, source, group)
            || IsNothing(paragraph, sentence, source)
            || IsFitting(paragraph, sentence, source, group)
            || AsksForAnonymity(paragraph, sentence, word, right)
            || (group.First == sentence.First && paragraph[group.First].Tag == CoarseTag.To && i + 1 < sentence.End && paragraph[i + 1].Mark == ','))
        {
            return null;
        }

        if (left == LeftContext.Relative && source.First == sentence.First && source.End == sentence.First + 1
            && paragraph[source.First].Tag == CoarseTag.That)
        {
            // "That said, …"
            return null;
        }

        if (left == LeftContext.Relative && !CueAcceptance.TakesRelative(paragraph, source, word, right.Kind))
        {
            return null;
        }

        if (!CueAcceptance.CanSay(paragraph, source, word, right.Kind) || IsNaming(paragraph, source, word, left, right))
        {
            return null;
        }

        return new FoundAttribution
        {
            Sentence = index,
            Source = source,
            Cue = new TokenRange(cueFirst, right.CueEnd),
            ContentBefore = RelativeObject(paragraph, sentence, source, right),
            ContentAfter = ContentFinder.Of(paragraph, sentence, right),
            IsWeak = CueAcceptance.IsWeak(word, right.Kind),
        };
    }

    /// <summary>
    /// The source that a verb has in common with another: whoever said something in the sentence before it, or else the subject of its
    /// clause; also where a clause put first told what another one said (<c>When she asked why, [Holm] shrugged and said</c>).
    /// </summary>
    private static TokenRange SharedSource(ParagraphTokens paragraph, TokenRange sentence, in VerbGroup group, LeftContext left,
        List<FoundAttribution> found, int firstOfSentence)
    {
        var before = found.Count > firstOfSentence ? found[found.Count - 1] : null;
        var isCoordinated = left == LeftContext.Coordinator;
        if (before is not null && !(isCoordinated && ClauseStart.IsFronted(paragraph, sentence)))
        {
            return before.Source;
        }

        var subject = SubjectFinder.SubjectOfClause(paragraph, sentence, group.First, isCoordinated);
        return before is null || (subject.First > before.Cue.End && subject.First < group.First && paragraph[subject.First - 1].Mark == ',')
            ? subject : before.Source;
    }

    /// <summary>
    /// The relative pronoun that stands for a part of what is said: <c>the plan, [which] he called [a waste]</c>,
    /// <c>those [who] she says [will go]</c>.
    /// </summary>
    private static TokenRange RelativeObject(ParagraphTokens paragraph, TokenRange sentence, TokenRange source, in RightContext right)
    {
        var pronoun = source.First - 1;
        if (pronoun < sentence.First || paragraph[pronoun].IsClaimed)
        {
            return TokenRange.None;
        }

        var isRelative = paragraph[pronoun].Tag == CoarseTag.Wh
            ? paragraph.Is(pronoun, "which") || paragraph.Is(pronoun, "who") || paragraph.Is(pronoun, "whom") || paragraph.Is(pronoun, "what")
            : paragraph[pronoun].Tag == CoarseTag.That && right.Kind == RightKind.Clause
                && paragraph[right.Start].Tag is CoarseTag.Verb or CoarseTag.Auxiliary;
        return isRelative ? new TokenRange(pronoun, source.First) : TokenRange.None;
    }

    /// <summary>A verb of saying that opens its sentence: <c>Said Diallo, “…”</c></summary>
    private static FoundAttribution? OpeningInversion(ParagraphTokens paragraph, TokenRange sentence, int index, int verb, CueWord word)
    {
        if (word.Kind != CueKind.Saying || !word.Takes(CueFrames.After) || paragraph[verb].Can(WordClasses.VerbBase))
        {
            return null;
        }

        var source = PostposedSource.StartingAt(paragraph, sentence, verb + 1);
        var mark = source.End;
        return source.IsEmpty || mark + 1 >= sentence.End || paragraph[mark].Mark is not (',' or ':')
            || !paragraph[mark + 1].Has(TokenShapes.OpensQuotation) ? null : new FoundAttribution
            {
                Sentence = index,
                Source = source,
                Cue = new TokenRange(verb, verb + 1),
                ContentAfter = ContentFinder.After(paragraph, sentence, mark + 1, isPhrase: false),
            };
    }

    /// <summary>
    /// Whether the verb opens its clause as a passive participle: <c>Asked whether …, she said</c>, <c>when asked about</c>.
    /// </summary>
    private static bool IsBareParticiple(ParagraphTokens paragraph, TokenRange sentence, in VerbGroup group, CueWord word) =>
        word.Takes(CueFrames.Hearer) && group.First == group.Verb && paragraph[group.Verb].Can(WordClasses.VerbParticiple)
        && (group.Verb == sentence.First || paragraph[group.Verb - 1].Tag is CoarseTag.Subordinator or CoarseTag.Wh
        && !paragraph.Is(group.Verb - 1, "who"));

    /// <summary>
    /// Whether a form in -ing after a preposition tells what somebody does (<c>by calling</c>, <c>after warning</c>) and not what is
    /// wanted, feared or left undone (<c>for calling</c>, <c>without warning</c>).
    /// </summary>
    private static bool TellsWhatIsDone(ParagraphTokens paragraph, int preposition, RightKind right) =>
        paragraph.Is(preposition, "for") ? right is RightKind.That or RightKind.Quote
        : paragraph.Is(preposition, "by") || paragraph.Is(preposition, "in") || paragraph.Is(preposition, "of")
            || paragraph[preposition].Can(WordClasses.Subordinator) && !paragraph.Is(preposition, "as");

    /// <summary>Whether a question asks for it: <c>Did the mayor say that …?</c>, <c>Has she said that …?</c></summary>
    private static bool IsAsked(ParagraphTokens paragraph, TokenRange sentence, TokenRange source, in VerbGroup group)
    {
        if (source.First <= sentence.First || source.End != group.First || group.First != group.Verb)
        {
            return false;
        }

        var auxiliary = source.First - 1;
        return (paragraph[group.Verb].Can(WordClasses.VerbBase) && paragraph[auxiliary].Can(WordClasses.Do | WordClasses.Modal))
            || (paragraph[sentence.End - 1].Mark == '?' && (auxiliary == sentence.First || paragraph[auxiliary - 1].Mark == ':')
            && paragraph[auxiliary].Can(WordClasses.Do | WordClasses.Modal | WordClasses.Have));
    }

    /// <summary>Whether it is only told how it would be to say it: <c>it is fair to say that …</c></summary>
    private static bool IsFitting(ParagraphTokens paragraph, TokenRange sentence, TokenRange source, in VerbGroup group) =>
        paragraph[group.First].Tag == CoarseTag.To && (paragraph.Is(source.First, "it")
            || (source.First > sentence.First + 1 && paragraph[source.First - 1].Can(WordClasses.Be) && paragraph.Is(source.First - 2, "it")));

    /// <summary>
    /// Whether it tells why a source has no name, and nothing that the source said: <c>who asked not to be named</c>,
    /// <c>who asked that her name not be used</c>, <c>requesting anonymity</c>.
    /// </summary>
    private static bool AsksForAnonymity(ParagraphTokens paragraph, TokenRange sentence, CueWord word, in RightContext right) =>
        right.Start + 2 < sentence.End && right.Kind switch
        {
            RightKind.Noun or RightKind.Object or RightKind.Preposition => paragraph.Is(right.Start, "anonymity"),
            RightKind.To => paragraph.Is(right.Start + 1, "be")
                && (paragraph.Is(right.Start + 2, "named") || paragraph.Is(right.Start + 2, "identified")),
            RightKind.That => word.Lemma is "ask" or "request" && paragraph[right.Start + 1].Tag == CoarseTag.Possessive
                && (paragraph.Is(right.Start + 2, "name") || paragraph.Is(right.Start + 2, "names") || paragraph.Is(right.Start + 2, "identity")),
            _ => false,
        };

    /// <summary>Whether nothing of a kind says it: <c>Nothing in this policy says that …</c></summary>
    private static bool IsNothing(ParagraphTokens paragraph, TokenRange sentence, TokenRange source) =>
        paragraph.Is(source.First, "nothing") || (source.First > sentence.First + 1
            && paragraph[source.First - 1].Tag == CoarseTag.Preposition
            && (paragraph.Is(source.First - 2, "nothing") || paragraph.Is(source.First - 2, "none") || paragraph.Is(source.First - 2, "nobody")));

    /// <summary>Whether the verb stands in <c>as reported by</c>.</summary>
    private static bool IsReportedBy(ParagraphTokens paragraph, TokenRange sentence, in VerbGroup group) =>
        group.First == group.Verb && group.Verb > sentence.First && group.Verb + 1 < sentence.End
            && paragraph[group.Verb].Can(WordClasses.VerbParticiple) && paragraph.Is(group.Verb - 1, "as")
            && paragraph.Is(group.Verb + 1, "by");

    /// <summary>Whether the verb only gives a thing's name: <c>a firm called Arrow</c>.</summary>
    private static bool IsNaming(ParagraphTokens paragraph, TokenRange source, CueWord word, LeftContext left, in RightContext right) =>
        left == LeftContext.NounPhrase && word.Takes(CueFrames.Object) && !word.Takes(CueFrames.Hearer | CueFrames.To)
        && right.Kind is RightKind.Object or RightKind.Noun or RightKind.Quote
        && (right.Kind == RightKind.Quote || paragraph[right.Start].Tag == CoarseTag.ProperNoun
            || (paragraph[right.Start].Tag == CoarseTag.Determiner && paragraph[right.Start + 1].Tag == CoarseTag.ProperNoun))
        && !(NounPhrase.HeadOf(paragraph, source) is var head and >= 0 && paragraph[head].Can(WordClasses.PersonNoun))
        && (paragraph.Is(source.First, "a") || paragraph.Is(source.First, "an")
            || (right.Kind != RightKind.Quote && source.First > 1 && paragraph[source.First - 1].Tag is CoarseTag.Verb or CoarseTag.Gerund
            or CoarseTag.Participle or CoarseTag.Preposition && paragraph[source.First].Tag == CoarseTag.Determiner));
}
