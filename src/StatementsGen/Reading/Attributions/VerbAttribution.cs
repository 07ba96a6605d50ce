using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Reads the attribution whose cue is a verb: <c>Diallo said that …</c></summary>
internal static class VerbAttribution
{
    /// <summary>Reads the attribution of a verb group.</summary>
    /// <param name="word">The cue.</param>
    /// <param name="group">The verb group of the cue.</param>
    /// <param name="right">What stands after the cue.</param>
    /// <param name="earlier">The attribution found last in this sentence, if there is one.</param>
    internal static FoundAttribution? Read(in Sentence sentence, CueWord word, in VerbGroup group, RightContext right, FoundAttribution? earlier)
    {
        right = AsReported.After(sentence, group, word, right);
        if (!CueAcceptance.Takes(word, right) || (word.Takes(CueFrames.Particle) && right.CueEnd < group.Verb + 2)
            || IsCatenative(sentence, word, right))
        {
            return null;
        }

        var source = VerbSource.Of(sentence, word, group, right.Kind, earlier);
        return source.Words.IsEmpty || NotSaid.Is(sentence, word, group, right, source)
            || (source.Left == LeftContext.Relative && !CueAcceptance.TakesRelative(sentence, source.Words, word, right.Kind))
            || !CueAcceptance.CanSay(sentence, source.Words, word, right.Kind)
            ? null : new FoundAttribution
            {
                Finder = AttributionFinderKind.Verb,
                Sentence = sentence.Index,
                Source = source.Words,
                Cue = new TokenRange(source.CueFirst, right.CueEnd),
                ContentBefore = RelativeObject(sentence, source.Words, right),
                ContentAfter = ContentFinder.Of(sentence, right),
                IsWeak = CueAcceptance.IsWeak(word, right.Kind),
                IsPlain = CueAcceptance.IsPlain(word),
            };
    }

    /// <summary>
    /// Whether the infinitive after a verb is the cue: <c>declined [to say] that …</c>, but not <c>vowed to repeat the mistake</c>, which tells what
    /// was vowed.
    /// </summary>
    private static bool IsCatenative(in Sentence sentence, CueWord word, in RightContext right)
    {
        var verb = right.Start + 1;
        return right.Kind == RightKind.To && verb < sentence.End && sentence[verb].CueVerb >= 0
            && sentence.CueVerbAt(verb)! is { Kind: CueKind.Saying } inner
            && RightContext.After(sentence, verb, inner) is var said && CueAcceptance.Takes(inner, said)
            && !(word.Takes(CueFrames.That) && word.Kind == CueKind.Saying && said.Kind is RightKind.Noun or RightKind.Object);
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
            ? sentence.IsOneOf(pronoun, RuleWords.RelativeObjects)
            : sentence[pronoun].Tag == CoarseTag.That && right.Kind == RightKind.Clause
                && sentence[right.Start].Tag is CoarseTag.Verb or CoarseTag.Auxiliary;
        return isRelative ? new TokenRange(pronoun, source.First) : TokenRange.None;
    }
}
