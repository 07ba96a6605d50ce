using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Evidence from the form of the cue: nouns, participles and idioms that look like a verb of saying with its content.</summary>
internal static class ReportForm
{
    /// <summary>Whether the verb tells what a word or an act means: <c>closure means you may not …</c></summary>
    internal static bool IsDefinition(in ReportCandidate c) =>
        c.Word is { Lemma: "mean" } && !(c.Head >= 0 && c.Sentence[c.Head].Can(WordClasses.PersonalPronoun));

    /// <summary>Whether a participle of <c>provide</c> makes a condition: <c>provided that …</c>, <c>as provided by law</c>.</summary>
    internal static bool IsProviso(in ReportCandidate c) => c.Word is { Lemma: "provide" } && c.Sentence[c.Verb].Can(WordClasses.VerbParticiple);

    /// <summary>Whether the cue is the plural of a noun with a relative clause: <c>open claims that wait</c>.</summary>
    internal static bool IsPlural(in ReportCandidate c)
    {
        var noun = c.IsClause ? c.Verb : c.Cue.End - 1;
        return c.HasThat && noun + 1 == c.Content.First && OpensRelative(c.Sentence, c.Content.First)
            && (c.IsClause ? c.Cue.First == noun && c.Head >= 0 && c.Sentence[c.Head].Tag != CoarseTag.Pronoun && IsNounAsWell(c.Sentence[noun])
                && c.Sentence[noun].Can(WordClasses.VerbThird) : c.Finder == AttributionFinderKind.Noun);
    }

    /// <summary>
    /// Whether a base form has a singular subject, so it is no finite verb: <c>the counter notice</c>, <c>runs counter to</c>, <c>the notice
    /// lets us know and ask</c>.
    /// </summary>
    internal static bool DisagreesWithSubject(in ReportCandidate c)
    {
        if (!c.IsClause || c.Cue.First != c.Verb || !c.Sentence[c.Verb].Can(WordClasses.VerbBase)
            || c.Sentence[c.Verb].Can(WordClasses.VerbPast) || c.Head < 0 || c.Source.End > c.Verb)
        {
            return false;
        }

        return c.Sentence.IsOneOf(c.Verb - 1, RuleWords.Run)
            || (c.Head == c.Source.End - 1 && !c.Sentence[c.Head].Can(WordClasses.Number) && (c.Source.End == c.Verb || c.Sentence[c.Verb - 1].Tag == CoarseTag.Coordinator)
                && !(c.IsVerb(RuleWords.SpeechVerbs) && !IsNounAsWell(c.Sentence[c.Verb])) && !IsPlural(c.Sentence, c.Head) && !HasCoordinator(c));
    }

    /// <summary>Whether a coordinator joins the participle of a passive: <c>were spread and charged with …</c></summary>
    internal static bool IsJoinedPassive(in ReportCandidate c)
    {
        if (!c.IsClause || c.Cue.First != c.Verb || c.HasThat || c.IsQuoted || !c.Sentence[c.Verb].Can(WordClasses.VerbParticiple)
            || c.Sentence[c.Verb - 1].Tag != CoarseTag.Coordinator)
        {
            return false;
        }

        for (var i = c.Source.End; i + 1 < c.Verb; i++)
        {
            if (c.Sentence[i].Tag == CoarseTag.Auxiliary)
            {
                return c.Sentence[i].Can(WordClasses.Be) && c.Sentence[i + 1].Tag is not (CoarseTag.Determiner or CoarseTag.Number or CoarseTag.ProperNoun);
            }
        }

        return false;
    }

    /// <summary>Whether the verb is the second of two participles with an agent: <c>the accounts opened and maintained by …</c></summary>
    internal static bool HasAgent(in ReportCandidate c) => c.IsClause && c.Cue.First == c.Verb && c.Verb + 1 < c.Sentence.End
        && c.Sentence.Is(c.Verb + 1, "by") && c.Sentence[c.Verb].Can(WordClasses.VerbParticiple) && c.Sentence[c.Verb - 1].Tag == CoarseTag.Coordinator;

    /// <summary>
    /// Whether a quotation before the verb is its subject, and what follows is no speaker: <c>“fsck” reads the tree</c>, but not <c>“It leaks,”
    /// says Holm</c>.
    /// </summary>
    internal static bool IsTermSubject(in ReportCandidate c) => c.Finder == AttributionFinderKind.Parenthesis && c.Verb > c.Sentence.First + 1
        && c.Source.First > c.Verb && !c.IsNamed && !c.IsPast && c.Sentence[c.Verb - 1].Has(TokenShapes.ClosesQuotation)
        && c.Sentence[c.Verb - 2].Has(TokenShapes.Word);

    /// <summary>Whether what is assumed is an office or a duty: <c>they assume the role of …</c></summary>
    internal static bool IsOffice(in ReportCandidate c)
    {
        const int Longest = 4;
        for (var i = c.Content.First; c.Word is { Lemma: "assume" } && i < Math.Min(c.Content.End, c.Content.First + Longest); i++)
        {
            if (c.Sentence.IsOneOf(i, RuleWords.AssumedThings))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the verb only gives a name: <c>a man called Bob Moss</c>.</summary>
    internal static bool IsNaming(in ReportCandidate c)
    {
        if (!c.IsClause || c.Cue.First != c.Verb || c.Source.End != c.Verb || !c.IsVerb(RuleWords.NamingVerbs) || c.IsNamed || c.Content.IsEmpty
            || !c.Sentence[c.Verb].Can(WordClasses.VerbParticiple) || c.Sentence[c.Content.First].Tag != CoarseTag.ProperNoun)
        {
            return false;
        }

        var end = c.Content.First;
        while (end < c.Sentence.End && c.Sentence[end].Tag == CoarseTag.ProperNoun)
        {
            end++;
        }

        return end >= c.Sentence.End || !NounPhrase.IsInside(c.Sentence[end]);
    }

    /// <summary>Whether a particle makes another verb of <c>call</c>: <c>called it off</c>.</summary>
    internal static bool IsParticle(in ReportCandidate c) => c.Word is { Lemma: "call" } && !c.Content.IsEmpty
        && c.Content.First + 1 < c.Sentence.End && c.Sentence.Is(c.Content.First + 1, "off");

    /// <summary>Whether what is added is a thing: <c>added support for …</c></summary>
    internal static bool IsObject(in ReportCandidate c) => c.Word is { Lemma: "add" } && !c.Content.IsEmpty && !c.IsQuoted && !c.HasThat
        && c.Finder == AttributionFinderKind.Verb && c.Sentence[c.Content.First].Tag is CoarseTag.Noun or CoarseTag.Verb
        && (c.Content.First + 1 >= c.Sentence.End || c.Sentence[c.Content.First + 1].Tag is CoarseTag.Preposition or CoarseTag.To or CoarseTag.Punctuation);

    /// <summary>
    /// Whether the verb stands in a relative clause without pronoun, and <c>that</c> opens another: <c>code he had written that would …</c>
    /// </summary>
    internal static bool IsRelative(in ReportCandidate c) => c.IsClause && c.Source.First > c.Sentence.First && c.HasThat
        && c.Sentence[c.Source.First - 1].Tag == CoarseTag.Noun && c.Head >= 0 && c.Sentence[c.Head].Tag == CoarseTag.Pronoun
        && (IsVerbAt(c, c.Content.First + 1) || (c.Content.First + 1 < c.Sentence.End && c.Sentence[c.Content.First + 1].Mark == '('));

    /// <summary>Whether a form in -ing after <c>of</c> tells what would be: <c>the burden of proving that …</c></summary>
    internal static bool IsLooseGerund(in ReportCandidate c) => c.Verb > c.Sentence.First && c.Sentence[c.Verb].Tag == CoarseTag.Gerund
        && c.Cue.First == c.Verb && c.Sentence.Is(c.Verb - 1, "of") && c.Word is { Kind: CueKind.Showing };

    /// <summary>
    /// Whether a passive tells how something is marked, or has its subject for a source: <c>indicated by adding a ribbon</c>, <c>if used, these
    /// tails are indicated</c>.
    /// </summary>
    internal static bool IsIndication(in ReportCandidate c) => c.Finder switch
    {
        AttributionFinderKind.Passive => c.Word is { Lemma: "indicate" or "note" or "signal" } && !c.HasThat,
        AttributionFinderKind.Parenthesis => c.HasBe && c.Sentence[c.Verb].Tag == CoarseTag.Participle,
        _ => false,
    };

    /// <summary>Whether a noun of saying has no content: <c>the merit of their claims</c>.</summary>
    internal static bool IsEmptyNoun(in ReportCandidate c) => c.Finder == AttributionFinderKind.Noun && c.Content.IsEmpty;

    /// <summary>Whether no words name who says it, and no <c>that</c> shows that somebody does.</summary>
    internal static bool IsSourceless(in ReportCandidate c) =>
        c.Finder == AttributionFinderKind.Passive && c.Source.IsEmpty && !c.HasThat;

    private static bool IsNounAsWell(in Token token) => token.CueNoun >= 0 || token.Can(WordClasses.AlsoNominal);

    /// <summary>Whether <c>that</c> is the subject of a relative clause: the verb follows it.</summary>
    private static bool OpensRelative(in Sentence sentence, int that)
    {
        var verb = that + 1;
        return verb + 1 < sentence.End && (sentence[verb].Tag is CoarseTag.Verb or CoarseTag.Auxiliary
            || (sentence[verb].Can(WordClasses.VerbBase) && sentence[verb + 1].Tag is CoarseTag.Preposition or CoarseTag.Adverb or CoarseTag.Determiner
                or CoarseTag.To));
    }

    private static bool IsVerbAt(in ReportCandidate c, int i) => i < c.Sentence.End && c.Sentence[i].Tag is CoarseTag.Verb or CoarseTag.Auxiliary;

    private static bool IsPlural(in Sentence sentence, int head) => sentence[head].Can(WordClasses.Plural | WordClasses.GroupNoun)
        || sentence[head].Tag == CoarseTag.Pronoun || sentence.TextOf(head) is [.., 's'] or [.., 'S'] || sentence.Is(head, "people");

    private static bool HasCoordinator(in ReportCandidate c)
    {
        for (var i = c.Source.First; i < c.Source.End; i++)
        {
            if (c.Sentence[i].Tag == CoarseTag.Coordinator)
            {
                return true;
            }
        }

        return false;
    }
}
