using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Evidence from the source: a certain person, body or text speaks; nobody, anybody and a thing do not.</summary>
internal static class ReportSource
{
    private static readonly string[] AgentEndings = ["er", "or", "ee", "ent", "ant", "ist"];

    /// <summary>Whether the source is the reader: <c>you agree that …</c></summary>
    internal static bool IsAddressed(in ReportCandidate c) => c.Head >= 0 && c.Sentence.Is(c.Head, "you") && !c.IsPast;

    /// <summary>Whether the source is nobody, or what nobody is from: <c>nobody</c>, <c>no one</c>, <c>no one from [the town]</c>.</summary>
    internal static bool IsNobody(in ReportCandidate c) => IsNobody(c.Sentence, c.Source);

    /// <summary>Whether a source is nobody.</summary>
    /// <param name="source">The words of the source.</param>
    internal static bool IsNobody(in Sentence sentence, TokenRange source) => !source.IsEmpty
        && (sentence.IsOneOf(source.First, RuleWords.NegativePronouns) || IsNoOne(sentence, source.First) || IsNoOne(sentence, source.First - 1)
            || (source.First > sentence.First && sentence[source.First - 1].Tag == CoarseTag.Preposition && IsNoOne(sentence, source.First - 3)));

    /// <summary>Whether a text speaks of itself: <c>this policy describes how …</c></summary>
    internal static bool IsSelf(in ReportCandidate c) => c.IsClause && !c.IsPast && c.Head >= 0
        && (c.Sentence.Is(c.Source.First, "this") || c.Sentence.Is(c.Source.First, "these"))
        && !c.Sentence[c.Head].Can(WordClasses.ResearchNoun | WordClasses.PersonNoun | WordClasses.GroupNoun);

    /// <summary>Whether the source is whoever it may be, and the sentence does not tell what happened: <c>each member knows</c>.</summary>
    internal static bool IsAnybody(in ReportCandidate c) =>
        c.IsClause && c.Head >= 0 && !c.IsPast && !c.IsQuoted && !c.IsNamed && !CountsPeople(c) && (c.Sentence.IsOneOf(c.Source.First, RuleWords.GenericDeterminers)
            || (c.Sentence[c.Head].Tag == CoarseTag.Pronoun && c.Sentence[c.Head].Can(WordClasses.NotReported)
                && !c.IsOwn));

    /// <summary>Whether the source is one of two things, and nobody certain: <c>fraud or deception</c>.</summary>
    internal static bool IsEither(in ReportCandidate c)
    {
        if (!c.IsClause || c.IsQuoted || (c.IsPast && c.HasThat))
        {
            return false;
        }

        for (var i = c.Source.First + 1; i < c.Source.End - 1; i++)
        {
            if (c.Sentence.Is(i, "or") && !c.Sentence[i + 1].Has(TokenShapes.Capitalized) && !c.Sentence[c.Source.End - 1].Can(WordClasses.SourceNoun))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the source counts people: <c>one in five</c>.</summary>
    private static bool CountsPeople(in ReportCandidate c) =>
        c.Source.End - c.Source.First == 3 && c.Sentence.Is(c.Source.First + 1, "in") && c.Sentence[c.Source.First].Can(WordClasses.Number);

    /// <summary>
    /// Whether the source is a thing that does something by nature, or to which something is done: <c>the valve indicates that …</c>,
    /// <c>the project suggested to them</c>.
    /// </summary>
    internal static bool IsThing(in ReportCandidate c) => c.IsClause && !c.IsQuoted && IsThing(c, c.Head)
        && !c.IsVerb(RuleWords.SpeechVerbs) && !(c.IsPast && c.HasThat);

    /// <summary>Whether <c>according to</c> gives a measure and no source: <c>according to the season</c>, <c>according to these rules</c>.</summary>
    internal static bool IsStandard(in ReportCandidate c) => c.Finder == AttributionFinderKind.AccordingTo
        && !(c.Head >= 0 && c.Sentence[c.Head].Can(WordClasses.PersonNoun | WordClasses.GroupNoun))
        && (c.Sentence.IsOneOf(c.Source.First, RuleWords.Demonstratives) || (c.Sentence.IsOneOf(c.Source.First, RuleWords.ThingPossessives) && !IsReportOfAnother(c))
            || (c.Cue.First > c.Sentence.First
                && (c.Sentence[c.Cue.First - 1].Mark != ',' || c.Sentence[c.Source.First].Tag == CoarseTag.Possessive || (c.Head == c.Source.First && !IsAgentNoun(c.Sentence.TextOf(c.Head))))
                && IsThing(c, c.Head)));

    /// <summary>Whether the source is a report of a body that the sentence is about: <c>…, according to its annual report</c>.</summary>
    private static bool IsReportOfAnother(in ReportCandidate c) => c.Head >= 0 && c.Cue.First > c.Sentence.First
        && c.Sentence[c.Cue.First - 1].Mark == ',' && (c.Sentence.Is(c.Source.First, "its") || c.Sentence.Is(c.Source.First, "their"))
        && c.Sentence[c.Head].Can(WordClasses.DocumentNoun | WordClasses.ResearchNoun);

    /// <summary>Whether a tense that does not tell what happened has no certain person, and no plain verb of speech: <c>keepers know that …</c></summary>
    internal static bool IsUncertain(in ReportCandidate c) =>
        (c.IsClause || c.Finder == AttributionFinderKind.Adjective) && !c.IsPast && !c.IsHeOrShe && !c.IsOwn && !c.IsNamedPerson && !c.IsQuoted
        && !c.IsVerb(RuleWords.SpeechVerbs) && !(c.HasThat && c.Head >= 0 && (c.Sentence[c.Head].Can(WordClasses.ResearchNoun | WordClasses.PersonNoun)
            || (c.IsNamed && c.Word is { Kind: CueKind.Saying } && !c.IsVerb(RuleWords.SignalVerbs))));

    /// <summary>Whether the source is a party to a contract, written like a name: <c>the Borrower</c>, <c>Developer</c>.</summary>
    internal static bool IsParty(in ReportCandidate c)
    {
        if (c.Head < 0 || c.Sentence[c.Head].Can(WordClasses.Title) || !c.Sentence[c.Head].Has(TokenShapes.Capitalized)
            || (c.Head > c.Source.First && c.Sentence[c.Head - 1].Tag == CoarseTag.ProperNoun))
        {
            return false;
        }

        return c.Head > c.Source.First ? c.Sentence[c.Source.First].Tag == CoarseTag.Determiner
            : !c.Sentence[c.Head].Can(WordClasses.Plural) && IsAgentNoun(c.Sentence.TextOf(c.Head));
    }

    private static bool IsNoOne(in Sentence sentence, int i) => i >= sentence.First && sentence.Is(i, "no") && sentence.Is(i + 1, "one");

    private static bool IsThing(in ReportCandidate c, int head)
    {
        for (var i = c.Source.First; i < c.Source.End; i++)
        {
            if (c.Sentence[i].Tag is CoarseTag.ProperNoun or CoarseTag.Pronoun || c.Sentence[i].Can(WordClasses.SourceNoun))
            {
                return false;
            }
        }

        return head >= 0 && c.Sentence[head].Tag == CoarseTag.Noun;
    }

    /// <summary>Whether a noun, in the singular or plural, has an ending that makes nouns of those who act.</summary>
    private static bool IsAgentNoun(ReadOnlySpan<char> word)
    {
        var singular = word.EndsWith("s".AsSpan(), StringComparison.Ordinal) ? word.Slice(0, word.Length - 1) : word;
        foreach (var ending in AgentEndings)
        {
            if (singular.EndsWith(ending.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
