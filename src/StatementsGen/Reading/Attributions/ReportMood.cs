using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Evidence from mood and modality: what is only required, allowed, possible, intended or supposed has not been said.</summary>
internal static class ReportMood
{
    /// <summary>Whether somebody has a duty to say it: <c>must inform</c>, <c>needs to confirm</c>, but not <c>should have said</c>.</summary>
    internal static bool IsDuty(in ReportCandidate c) => EndsInModal(c) || (c.Verb >= 0 && !(c.HasModal && c.HasHave) && !c.IsOwn
        && (c.HasBeforeVerb(RuleWords.DutyModals) || (c.HasBeforeVerb(RuleWords.DutyVerbs) && c.Sentence[c.Verb - 1].Tag == CoarseTag.To)
            || ModifiesObjectOfDuty(c)));

    /// <summary>
    /// Whether somebody who is not named can or may say it: <c>a member may ask</c>, <c>the frame can indicate</c>, but not <c>may be saying</c>
    /// or <c>could have said</c>.
    /// </summary>
    internal static bool IsPossibility(in ReportCandidate c) => IsPotential(c) && !c.IsNamed && !c.IsHeOrShe
        && !c.HasBeforeVerb(RuleWords.ConditionalModals);

    /// <summary>Whether a certain person may say it, or somebody would: <c>Omari may ask</c>, <c>critics would say</c>.</summary>
    internal static bool IsPotential(in ReportCandidate c) =>
        (c.IsClause || c.Finder == AttributionFinderKind.Parenthesis) && c.HasModal && !c.HasHave && !c.IsOwn && !IsFuture(c)
        && !(c.HasBe && c.Sentence[c.Verb].Tag == CoarseTag.Gerund);

    /// <summary>Whether somebody is going to say it.</summary>
    internal static bool IsFuture(in ReportCandidate c) => c.HasModal && (c.Sentence.Is(c.Cue.First, "will") || c.Sentence.Is(c.Cue.First, "’ll"));

    /// <summary>Whether an adjective makes the infinitive an ability: <c>able to say</c>.</summary>
    internal static bool IsAbility(in ReportCandidate c) =>
        IsInfinitive(c) && c.Cue.First > c.Sentence.First && c.Sentence.IsOneOf(c.Cue.First - 1, RuleWords.AbilityAdjectives);

    /// <summary>
    /// Whether an infinitive tells what something is for, or what somebody else is to say: <c>use this flag to indicate</c>, <c>allows a
    /// server to indicate</c>. What a person did or was led to say reports: <c>he took the floor to say</c>, <c>the leak led him to say that</c>.
    /// </summary>
    internal static bool IsPurpose(in ReportCandidate c)
    {
        if (!IsInfinitive(c) || c.Finder != AttributionFinderKind.Verb)
        {
            return false;
        }

        if (c.Source.End == c.Cue.First && c.Source.First > c.Sentence.First && c.HasThat && c.Sentence.IsOneOf(c.Source.First - 1, RuleWords.CausedVerbs))
        {
            return false;
        }

        for (var i = c.Source.End; i < c.Cue.First; i++)
        {
            if (c.Sentence[i].Tag is CoarseTag.Verb or CoarseTag.Auxiliary or CoarseTag.Participle)
            {
                return !c.Sentence[i].Can(WordClasses.VerbPast) && !c.Sentence[i].Has(TokenShapes.EndsInEd) && !c.Sentence.Is(i, "was")
                    && !c.Sentence.Is(i, "were") && !c.Sentence.Is(i, "had");
            }
        }

        return true;
    }

    /// <summary>Whether the source is a verb that tells the reader what to do: <c>Note that adding …</c></summary>
    internal static bool IsCommand(in ReportCandidate c) =>
        c.Verb > c.Source.First && c.Source.First == c.Sentence.First && c.Sentence[c.Source.First].Can(WordClasses.VerbBase)
        && c.Sentence[c.Source.First + 1].Tag == CoarseTag.That;

    /// <summary>Whether something makes or lets the source say it: <c>lets you ask</c>.</summary>
    internal static bool IsCaused(in ReportCandidate c) => c.IsClause && c.Cue.First == c.Verb && c.Source.First > c.Sentence.First
        && c.Source.End <= c.Verb && c.Sentence[c.Verb].Can(WordClasses.VerbBase) && c.Sentence.IsOneOf(c.Source.First - 1, RuleWords.CausativeVerbs);

    /// <summary>Whether the clause is a condition on somebody who is not named: <c>if a guest tells us that …</c></summary>
    internal static bool IsCondition(in ReportCandidate c) => !c.IsNamed && !c.IsHeOrShe && OpensCondition(c);

    /// <summary>Whether the clause is a condition on a certain person: <c>if Omari claims that …</c></summary>
    internal static bool IsNamedCondition(in ReportCandidate c) => OpensCondition(c);

    /// <summary>Whether a party to a contract binds itself: <c>the Borrower acknowledges that …</c></summary>
    internal static bool IsStipulation(in ReportCandidate c) =>
        c.IsClause && !c.IsPast && c.IsVerb(RuleWords.StipulationVerbs) && ReportSource.IsParty(c);

    /// <summary>Whether capitals hide the modal of a duty or a permission before the cue: <c>Pilots MUST NOT</c>.</summary>
    private static bool EndsInModal(in ReportCandidate c)
    {
        var last = c.Cue.First - 1;
        last -= last > c.Sentence.First && c.Sentence.Is(last, "not") ? 1 : 0;
        return last >= c.Sentence.First
            && (c.Sentence.IsOneOf(last, RuleWords.DutyModals) || c.Sentence.TextOf(last).SequenceEqual("MAY".AsSpan()));
    }

    /// <summary>Whether a form in -ing modifies what somebody has a duty to do: <c>must carry notices stating that …</c></summary>
    private static bool ModifiesObjectOfDuty(in ReportCandidate c)
    {
        if (c.Cue.First != c.Verb || c.Sentence[c.Verb].Tag != CoarseTag.Gerund || c.Source.End != c.Verb)
        {
            return false;
        }

        for (var i = c.Source.First - 1; i > c.Sentence.First; i--)
        {
            if (c.Sentence[i].Tag == CoarseTag.Auxiliary)
            {
                return c.Sentence.IsOneOf(i, RuleWords.DutyModals);
            }

            if (c.Sentence[i].Tag == CoarseTag.Verb && !c.Sentence[i].Can(WordClasses.VerbBase))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsInfinitive(in ReportCandidate c) => c.Verb >= 0 && c.Sentence[c.Cue.First].Tag == CoarseTag.To;

    /// <summary>Whether a clause with <c>while</c> sets what some say against something else: <c>while critics say that …</c></summary>
    private static bool IsContrast(in ReportCandidate c, int opener) => c.Sentence.Is(opener, "while") && c.IsVerb(RuleWords.SpeechVerbs)
        && c.Finder == AttributionFinderKind.Verb && c.Sentence[c.Verb].Tag == CoarseTag.Verb;

    private static bool OpensCondition(in ReportCandidate c)
    {
        if (c.Source.IsEmpty || c.Source.First > c.Cue.First)
        {
            return false;
        }

        var i = c.Source.First - 1;
        while (i > c.Sentence.First && c.Sentence[i].Tag == CoarseTag.Adverb)
        {
            i--;
        }

        return i >= c.Sentence.First && (c.Sentence.IsOneOf(i, RuleWords.ConditionOpeners)
            || (!c.IsPast && c.Sentence.IsOneOf(i, RuleWords.CircumstanceOpeners) && !IsContrast(c, i)));
    }
}
