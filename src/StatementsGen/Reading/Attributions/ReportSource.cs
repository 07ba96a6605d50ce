using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Evidence from the source: a certain person, body or text speaks; nobody, anybody and a thing do not.</summary>
internal static class ReportSource
{
    /// <summary>Whether the source is the reader: <c>you agree that …</c></summary>
    internal static bool IsAddressed(in ReportCandidate c) => c.Head >= 0 && c.Sentence.Is(c.Head, "you");

    /// <summary>Whether the source is nobody: <c>no one from the town</c>, <c>nobody</c>, <c>neither clerk</c>.</summary>
    internal static bool IsNobody(in ReportCandidate c) => !c.Source.IsEmpty && c.Finder != AttributionFinderKind.Signature
        && c.Finder != AttributionFinderKind.Label
        && (c.Sentence.Is(c.Source.First, "nobody") || c.Sentence.Is(c.Source.First, "none")
            || (c.Sentence.Is(c.Source.First, "no") && c.Source.First + 1 < c.Source.End && c.Sentence.Is(c.Source.First + 1, "one")));

    /// <summary>Whether the source is whoever it may be, and the sentence does not tell what happened: <c>each member knows</c>.</summary>
    internal static bool IsAnybody(in ReportCandidate c) =>
        c.IsClause && c.Head >= 0 && !c.IsPast && !c.IsQuoted && !c.IsNamed && (c.Sentence.IsOneOf(c.Source.First, RuleWords.GenericDeterminers)
            || (c.Sentence[c.Head].Tag == CoarseTag.Pronoun && c.Sentence[c.Head].Can(WordClasses.NotReported)
                && !c.IsOwn));

    /// <summary>
    /// Whether the source is a thing that does something by nature, or to which something is done: <c>the valve indicates that …</c>,
    /// <c>the project suggested to them</c>.
    /// </summary>
    internal static bool IsThing(in ReportCandidate c) => c.IsClause && !c.IsQuoted && IsThing(c, c.Head)
        && (c.IsPast ? !c.HasThat && !c.HasHave && c.IsContentOpenedBy(CoarseTag.To) : !c.IsVerb(RuleWords.SpeechVerbs));

    /// <summary>Whether <c>according to</c> gives a measure and no source: <c>according to the season</c>, <c>according to these rules</c>.</summary>
    internal static bool IsStandard(in ReportCandidate c) => c.Finder == AttributionFinderKind.AccordingTo
        && !(c.Head >= 0 && c.Sentence[c.Head].Can(WordClasses.PersonNoun | WordClasses.GroupNoun))
        && (c.Sentence.IsOneOf(c.Source.First, RuleWords.Demonstratives) || c.Sentence[c.Source.First].Tag == CoarseTag.Possessive
            || IsThing(c, c.Head));

    /// <summary>Whether a tense that does not tell what happened has no certain person, and no plain verb of speech: <c>keepers know that …</c></summary>
    internal static bool IsUncertain(in ReportCandidate c) =>
        (c.IsClause || c.Finder == AttributionFinderKind.Adjective) && !c.IsPast && !c.IsHeOrShe && !c.IsOwn && !c.IsNamedPerson && !c.IsQuoted
        && !c.IsVerb(RuleWords.SpeechVerbs) && !(c.HasThat && c.Head >= 0 && (c.Sentence[c.Head].Can(WordClasses.ResearchNoun)
            || (c.IsNamed && c.Word is { Kind: CueKind.Saying } && !c.IsVerb(RuleWords.SignalVerbs))));

    /// <summary>Whether the source is a party to a contract, written with a capital: <c>the Borrower</c>, <c>Developer</c>.</summary>
    internal static bool IsParty(in ReportCandidate c)
    {
        if (!c.IsNamed || c.Sentence[c.Head].Can(WordClasses.Title) || (c.Head > c.Source.First && c.Sentence[c.Head - 1].Tag == CoarseTag.ProperNoun))
        {
            return false;
        }

        return c.Head > c.Source.First ? c.Sentence[c.Source.First].Tag == CoarseTag.Determiner : IsAgentNoun(c.Sentence.TextOf(c.Head));
    }

    private static bool IsThing(in ReportCandidate c, int head) => head >= 0 && c.Sentence[head].Tag == CoarseTag.Noun
        && !c.Sentence[head].Can(WordClasses.SourceNoun);

    private static bool IsAgentNoun(ReadOnlySpan<char> word) => word.EndsWith("er".AsSpan(), StringComparison.Ordinal)
        || word.EndsWith("or".AsSpan(), StringComparison.Ordinal) || word.EndsWith("ee".AsSpan(), StringComparison.Ordinal)
        || word.EndsWith("ent".AsSpan(), StringComparison.Ordinal) || word.EndsWith("ant".AsSpan(), StringComparison.Ordinal);
}
