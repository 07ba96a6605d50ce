using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Decides whether a cue with what stands before and after it is an attribution.</summary>
internal static class CueAcceptance
{
    private static readonly string[] AbstractEndings = ["tion", "tions", "sion", "ment", "ness", "ity", "ance", "ence", "ism", "ship",
        "hood", "acy"];

    /// <summary>The frame that a right context stands for.</summary>
    /// <param name="kind">What stands after the cue.</param>
    internal static CueFrames FrameOf(RightKind kind) => kind switch
    {
        RightKind.That => CueFrames.That,
        RightKind.Clause => CueFrames.Clause | CueFrames.That,
        RightKind.Wh => CueFrames.Wh,
        RightKind.To => CueFrames.To,
        RightKind.Ing => CueFrames.Ing,
        RightKind.Noun => CueFrames.Noun | CueFrames.Object,
        RightKind.Object => CueFrames.Object,
        RightKind.Quote => CueFrames.Quote,
        RightKind.Colon => CueFrames.Quote,
        RightKind.End => CueFrames.Alone,
        _ => CueFrames.None,
    };

    /// <summary>Whether the cue takes what stands after it.</summary>
    /// <param name="word">The cue.</param>
    /// <param name="right">What stands after it.</param>
    internal static bool Takes(CueWord word, in RightContext right) =>
        right.Kind == RightKind.Preposition || word.Takes(FrameOf(right.Kind)) || (right.Kind == RightKind.Colon && word.Takes(CueFrames.After));

    /// <summary>
    /// Whether a relative clause reports something. A restrictive one does so only with a clause or a quotation.
    /// </summary>
    /// <param name="source">The antecedent with the relative pronoun.</param>
    /// <param name="word">The cue.</param>
    /// <param name="right">What stands after it.</param>
    internal static bool TakesRelative(in Sentence sentence, TokenRange source, CueWord word, RightKind right) =>
        (source.End - source.First > 1 && sentence[source.End - 2].Mark is ',' or '-')
        || (word.Kind == CueKind.Saying && right is RightKind.That or RightKind.Clause or RightKind.Quote)
        || (right == RightKind.To && word.Takes(CueFrames.After))
        || (word.Kind == CueKind.Judging && word.Takes(CueFrames.Quote) && sentence.Is(source.End - 1, "who"));

    /// <summary>Whether the frame is one in which the cue often reports nothing: an object, an infinitive, a preposition.</summary>
    /// <param name="word">The cue.</param>
    /// <param name="right">What stands after it.</param>
    internal static bool IsWeak(CueWord word, RightKind right) => right switch
    {
        RightKind.That or RightKind.Quote or RightKind.Colon => false,
        RightKind.Clause or RightKind.Wh => word.Kind is CueKind.Noun or CueKind.Adjective,
        _ => true,
    };

    /// <summary>Whether the cue is one that reports in any frame.</summary>
    /// <param name="word">The cue.</param>
    internal static bool IsPlain(CueWord word) => Array.IndexOf(RuleWords.PlainVerbs, word.Lemma) >= 0;

    /// <summary>Whether a noun phrase can be the source of such a cue: an abstract thing says nothing.</summary>
    /// <param name="source">The noun phrase.</param>
    /// <param name="word">The cue.</param>
    /// <param name="right">What stands after it.</param>
    internal static bool CanSay(in Sentence sentence, TokenRange source, CueWord word, RightKind right)
    {
        if (source.End - source.First == 1 && sentence[source.First].Can(WordClasses.Article))
        {
            // "says the *Herald*": marks part the article from its noun.
            return false;
        }

        var head = NounPhrase.HeadOf(sentence, source);
        return head < 0
            ? source.End - source.First == 1 || HasNumber(sentence, source) || sentence.Is(source.First, "those")
            : sentence.Is(head, "percent")
            || (sentence[head].Tag == CoarseTag.Pronoun ? PronounCanSay(sentence, source, head, word, right)
                : NounCanSay(sentence, head, word, right));
    }

    private static bool PronounCanSay(in Sentence sentence, TokenRange source, int head, CueWord word, RightKind right)
    {
        if (head + 2 < source.End && sentence.Is(head + 1, "in") && HasNumber(sentence, source))
        {
            // "one in three"
            return true;
        }

        if (head + 2 < source.End && sentence.Is(head + 1, "of"))
        {
            // "one of the ferrymen": the people that are counted speak.
            return sentence[source.End - 1].Tag == CoarseTag.ObjectPronoun
                || CanSay(sentence, source with { First = head + 2 }, word, right);
        }

        if (sentence.Is(head, "those"))
        {
            return head + 1 < source.End;
        }

        if (sentence[head].Can(WordClasses.NotReported) && !IsStance(word, right))
        {
            return false;
        }

        return sentence[head].Can(WordClasses.PersonalPronoun)
            || (word.Kind == CueKind.Saying && sentence.IsOneOf(head, RuleWords.ThingPronouns)
                && right is RightKind.That or RightKind.Clause or RightKind.Quote);
    }

    /// <summary>
    /// Whether the form alone makes an attribution, although no words of another are reported: <c>I think that …</c>, but not <c>I want …</c>
    /// </summary>
    private static bool IsStance(CueWord word, RightKind right) => right switch
    {
        RightKind.Quote or RightKind.Colon or RightKind.Wh => word.Kind == CueKind.Saying,
        RightKind.That or RightKind.Clause => word.Kind == CueKind.Saying || word.Takes(CueFrames.After) || word.Lemma is "believe",
        _ => false,
    };

    private static bool NounCanSay(in Sentence sentence, int head, CueWord word, RightKind right)
    {
        ref var noun = ref sentence[head];
        if (word.Kind == CueKind.Showing && right == RightKind.Noun)
        {
            return noun.Can(WordClasses.DocumentNoun | WordClasses.ResearchNoun);
        }

        if (noun.Tag == CoarseTag.ProperNoun || noun.Can(WordClasses.PersonNoun | WordClasses.GroupNoun))
        {
            return true;
        }

        if (noun.Can(WordClasses.DocumentNoun))
        {
            return right is not RightKind.Noun
                && (word.Kind is CueKind.Saying or CueKind.Showing || (word.Kind == CueKind.Judging && right == RightKind.Wh));
        }

        if (noun.Can(WordClasses.ResearchNoun))
        {
            return word.Kind is CueKind.Saying or CueKind.Showing or CueKind.Thinking;
        }

        return word.Kind == CueKind.Saying && right is RightKind.That or RightKind.Clause or RightKind.Quote or RightKind.Colon
            && !IsAbstract(sentence.TextOf(head));
    }

    /// <summary>Whether a phrase without noun counts people: <c>two in three</c>.</summary>
    private static bool HasNumber(in Sentence sentence, TokenRange source)
    {
        for (var i = source.First; i < source.End; i++)
        {
            if (sentence[i].Tag == CoarseTag.Number)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a noun has an ending that makes nouns of qualities and acts.</summary>
    private static bool IsAbstract(ReadOnlySpan<char> noun)
    {
        foreach (var ending in AbstractEndings)
        {
            if (noun.Length > ending.Length + 2 && noun.EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
