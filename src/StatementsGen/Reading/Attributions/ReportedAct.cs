using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>What a speaker does by what is reported, as the cue and its frame tell.</summary>
/// <param name="Act">The act.</param>
/// <param name="IsNegated">Whether it is not done.</param>
/// <param name="Frame">The frame of the cue as the word lists write it (<c>that</c>, <c>+for</c>), if it has one.</param>
/// <remarks>
/// A verb that entails that its infinitive is not done (<c>declined to say</c>) negates the act of the infinitive. Without an infinitive of saying it is the act
/// itself: <c>refused to pay</c> rejects, and is not negated. The same two in one cue cancel out: <c>did not fail to mention</c>.
/// </remarks>
internal readonly record struct ReportedAct(Act Act, bool IsNegated, string? Frame)
{
    /// <summary>The most tokens of an object before its infinitive: <c>told [the crew] to go</c>. The bound keeps the work linear.</summary>
    private const int LongestObject = 12;

    /// <summary>Reads the act of an attribution.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="attribution">The attribution.</param>
    internal static ReportedAct Of(in Sentence sentence, FoundAttribution attribution)
    {
        var cue = CueOf(sentence, attribution);
        if (cue < 0)
        {
            // A turn, a signature, a colon, according to: it says so, and that is all that the words tell.
            return new ReportedAct(Act.State, false, null);
        }

        var word = WordAt(sentence, cue)!;
        var frame = FrameOf(sentence, attribution, cue, word);
        var isNegated = IsDenied(sentence, attribution.Cue.First, cue) ^ IsDeniedBefore(sentence, attribution);
        if (PairedCue.FirstVerb(sentence, attribution.Cue.First) is var first and >= 0)
        {
            // "neither confirmed nor denied": the cue is of two acts.
            return new ReportedAct(WordAt(sentence, first) is { } other && other.Acts.Usual == word.Acts.Usual ? word.Acts.Usual : Act.Other, true, frame);
        }

        if (IsToKnow(sentence, attribution, cue, word, frame))
        {
            return new ReportedAct(Act.Ask, isNegated, frame);
        }

        return frame == "to" && InfinitiveOfSaying(sentence, attribution.ContentAfter.First, word) is { } inner
            ? new ReportedAct(inner.Acts.Usual, !isNegated, frame)
            : new ReportedAct(word.Acts.In(frame), isNegated, frame);
    }

    /// <summary>The index of the word of the cue that carries the act: the last of its cue verbs, nouns or adjectives; or -1.</summary>
    internal static int CueOf(in Sentence sentence, FoundAttribution attribution)
    {
        if (attribution.Finder is AttributionFinderKind.Label or AttributionFinderKind.Signature or AttributionFinderKind.AccordingTo
            or AttributionFinderKind.Continuation or AttributionFinderKind.Introduction)
        {
            return -1;
        }

        for (var i = attribution.Cue.End - 1; i >= attribution.Cue.First; i--)
        {
            if (WordAt(sentence, i) is not null)
            {
                return i;
            }
        }

        return -1;
    }

    internal static CueWord? WordAt(in Sentence sentence, int i) =>
        sentence[i].Tag is CoarseTag.Verb or CoarseTag.Participle or CoarseTag.Gerund ? sentence.CueVerbAt(i)
        : sentence[i].Tag is CoarseTag.Noun or CoarseTag.Adjective or CoarseTag.ProperNoun ? sentence.CueNounAt(i)
        : null;

    /// <summary>The frame as the word lists write it.</summary>
    private static string? FrameOf(in Sentence sentence, FoundAttribution attribution, int cue, CueWord word)
    {
        var last = attribution.Cue.End - 1;
        if (last > cue && sentence[last].Has(TokenShapes.Word) && word.PrepositionLike(sentence.TextOf(last)) is { } preposition)
        {
            return preposition;
        }

        if (attribution.ContentAfter.IsEmpty)
        {
            return attribution.ContentBefore.IsEmpty ? null : "after";
        }

        var first = attribution.ContentAfter.First;
        ref var token = ref sentence[first];
        return token.Has(TokenShapes.OpensQuotation) ? "quote" : token.Tag switch
        {
            CoarseTag.That => "that",
            CoarseTag.Wh => "wh",
            CoarseTag.To => IsInfinitive(sentence, first) ? "to" : "+to",
            CoarseTag.Gerund => "ing",
            _ when sentence.Is(first, "if") || sentence.Is(first, "whether") => "wh",
            _ when sentence[first].Can(WordClasses.Negation) && first + 1 < sentence.End && IsInfinitive(sentence, first + 1) => "to",
            _ => ObjectInfinitive(sentence, attribution.ContentAfter, word) >= 0 ? "to" : IsPhrase(sentence, attribution.ContentAfter) ? "noun" : "clause",
        };
    }

    /// <summary>The infinitive after an object that opens a content, or -1: <c>told the crew [to] go</c>.</summary>
    /// <param name="content">The content.</param>
    /// <param name="word">The cue.</param>
    internal static int ObjectInfinitive(in Sentence sentence, TokenRange content, CueWord word)
    {
        if (!word.Takes(CueFrames.Object | CueFrames.Hearer))
        {
            return -1;
        }

        var end = Math.Min(content.End, content.First + LongestObject);
        for (var i = content.First; i < end && (NounPhrase.IsInside(sentence[i]) || sentence[i].Tag is CoarseTag.Preposition or CoarseTag.Coordinator
            or CoarseTag.ObjectPronoun or CoarseTag.Pronoun or CoarseTag.To || sentence[i].Can(WordClasses.Negation)); i++)
        {
            if (i > content.First && (IsInfinitive(sentence, i) || (sentence[i].Tag == CoarseTag.To && sentence[i - 1].Can(WordClasses.Negation))))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether <c>to</c> opens an infinitive: no noun phrase follows it.</summary>
    private static bool IsInfinitive(in Sentence sentence, int to) => sentence[to].Tag == CoarseTag.To && to + 1 < sentence.End && sentence[to + 1].Has(TokenShapes.Word)
        && sentence[to + 1].Tag is not (CoarseTag.Determiner or CoarseTag.ProperNoun or CoarseTag.Possessive or CoarseTag.Adjective or CoarseTag.Number
            or CoarseTag.Pronoun or CoarseTag.ObjectPronoun or CoarseTag.Gerund)
        && (sentence[to + 1].Can(WordClasses.VerbBase) || !sentence[to + 1].Can(WordClasses.Plural));

    /// <summary>Whether a content has no verb of its own.</summary>
    private static bool IsPhrase(in Sentence sentence, TokenRange content)
    {
        for (var i = content.First; i < content.End; i++)
        {
            if (sentence[i].Tag is CoarseTag.Verb or CoarseTag.Auxiliary)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The verb of saying that is refused: <c>declined to [comment]</c>.</summary>
    private static CueWord? InfinitiveOfSaying(in Sentence sentence, int to, CueWord word) =>
        word.Lemma is "decline" or "refuse" && sentence[to].Tag == CoarseTag.To && to + 1 < sentence.End
        && sentence[to + 1].CueVerb >= 0 && sentence.CueVerbAt(to + 1)! is { Kind: CueKind.Saying } inner && inner.Takes(CueFrames.That | CueFrames.Wh) ? inner : null;

    /// <summary>Whether somebody wants to know: <c>demanded [to know] why</c>, <c>[wanted to know] why</c>.</summary>
    private static bool IsToKnow(in Sentence sentence, FoundAttribution attribution, int cue, CueWord word, string? frame) => word.Lemma is "know"
        ? cue - 2 >= attribution.Cue.First && sentence.IsOneOf(cue - 2, RuleWords.Want)
        : frame == "to" && word.Acts.In(frame) == Act.Demand && sentence.Is(attribution.ContentAfter.First, "to") && sentence.Is(attribution.ContentAfter.First + 1, "know");

    /// <summary>Whether words before the cue or the source deny it: <c>[Never has] she said</c>, <c>stopped [short of] saying</c>, <c>left [without] saying</c>.</summary>
    private static bool IsDeniedBefore(in Sentence sentence, FoundAttribution attribution)
    {
        var (source, cue) = (attribution.Source, attribution.Cue.First);
        return (source.End == cue && source.First - 2 >= sentence.First && sentence[source.First - 1].Tag == CoarseTag.Auxiliary
                && (sentence[source.First - 2].Can(WordClasses.Negation) || sentence.IsOneOf(source.First - 2, RuleWords.PairNegations)))
            || (sentence[cue].Tag == CoarseTag.Gerund && cue > sentence.First && (sentence.Is(cue - 1, "without")
                || (cue - 2 >= sentence.First && sentence.Is(cue - 1, "of") && sentence.Is(cue - 2, "short"))));
    }

    /// <summary>Whether an odd number of words before the cue deny it.</summary>
    private static bool IsDenied(in Sentence sentence, int first, int cue)
    {
        var isNegated = first > sentence.First && sentence.IsOneOf(first - 1, RuleWords.PairNegations);
        for (var i = first; i < cue; i++)
        {
            isNegated ^= (sentence[i].Can(WordClasses.Negation) && !sentence.IsOneOf(i + 1, RuleWords.NotOnly))
                || sentence.IsOneOf(i, RuleWords.PairNegations) || (sentence.Is(i, "no") && sentence.Is(i + 1, "longer"))
                || (sentence.IsOneOf(i, RuleWords.NegativeImplicatives) && sentence.Is(i + 1, "to"));
        }

        return isNegated;
    }
}
