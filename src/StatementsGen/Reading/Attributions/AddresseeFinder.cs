using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds the words for whom something is said to.</summary>
/// <remarks>
/// The addressee is the indirect object of a verb that takes one (<c>told <b>reporters</b> that …</c>), whoever is to do it (<c>asked <b>the minister</b> to resign</c>), the object of
/// <c>to</c> (<c>wrote to <b>the council</b></c>, <c>said in a letter to <b>the council</b></c>) and the subject of a passive (<c><b>Residents</b> were told that …</c>). Only persons and bodies are
/// spoken to: <c>spoke to the issue</c> has none.
/// </remarks>
internal static class AddresseeFinder
{
    private static readonly string[] AgentEndings = ["ers", "ors", "ists", "ants", "ents", "ees", "men", "women"];

    /// <summary>Finds the words.</summary>
    /// <param name="sentence">The sentence of the attribution.</param>
    /// <param name="attribution">The attribution.</param>
    /// <param name="act">What the speaker does by it.</param>
    /// <returns>The words, or none.</returns>
    internal static TokenRange Find(in Sentence sentence, FoundAttribution attribution, in ReportedAct act)
    {
        var cue = ReportedAct.CueOf(sentence, attribution);
        if (cue < 0)
        {
            return TokenRange.None;
        }

        var word = ReportedAct.WordAt(sentence, cue)!;
        var isNoun = word.Kind is CueKind.Noun or CueKind.Adjective;
        var found = attribution.Finder == AttributionFinderKind.Passive ? Subject(sentence, attribution, word, act)
            : !isNoun && Infinitive(sentence, attribution, word, act) is { IsEmpty: false } doer ? doer
            : !isNoun && Object(sentence, attribution, cue, word) is { IsEmpty: false } hearer ? hearer
            : word.Kind is CueKind.Saying or CueKind.Noun ? ObjectOfTo(sentence, attribution, cue, word)
            : TokenRange.None;
        return Trim(sentence, found);
    }

    /// <summary>The subject of a passive: <c>[Residents] were told that …</c></summary>
    private static TokenRange Subject(in Sentence sentence, FoundAttribution attribution, CueWord word, in ReportedAct act)
    {
        if (!word.Takes(CueFrames.Hearer) && !(act is { Act: Act.Demand or Act.Advise, Frame: "to" } && word.Takes(CueFrames.Object)))
        {
            return TokenRange.None;
        }

        var subject = SubjectFinder.Before(sentence, attribution.Cue.First, out var left);
        return left != LeftContext.Relative && !subject.IsEmpty && !sentence.IsOneOf(subject.First, RuleWords.Expletives) && IsSpokenTo(sentence, subject, isSubject: true)
            ? subject : TokenRange.None;
    }

    /// <summary>The object that is to do something: <c>asked [the minister] to resign</c>.</summary>
    private static TokenRange Infinitive(in Sentence sentence, FoundAttribution attribution, CueWord word, in ReportedAct act)
    {
        var content = attribution.ContentAfter;
        var to = content.IsEmpty || act is { Frame: "+for" } or { Act: not (Act.Demand or Act.Advise or Act.Warn) } ? -1 : ReportedAct.ObjectInfinitive(sentence, content, word);
        if (to < 0)
        {
            return TokenRange.None;
        }

        var doer = content with { End = sentence[to - 1].Can(WordClasses.Negation) ? to - 1 : to };
        var isAgent = NounPhrase.HeadOf(sentence, doer) is var head and >= 0 && sentence[head].Tag == CoarseTag.Noun
            && to + 1 < sentence.End && !sentence.Is(to + 1, "be");
        return isAgent || IsSpokenTo(sentence, doer) ? doer : TokenRange.None;
    }

    /// <summary>The indirect object: <c>told [reporters] that …</c></summary>
    private static TokenRange Object(in Sentence sentence, FoundAttribution attribution, int cue, CueWord word)
    {
        if (!word.Takes(CueFrames.Hearer))
        {
            return TokenRange.None;
        }

        var start = StartAfter(sentence, attribution, cue);
        var end = Math.Min(EndOfHearer(sentence, start), EndBefore(sentence, attribution, start));
        if (end <= start || sentence[start].Tag == CoarseTag.Gerund || (end < sentence.End && end == attribution.ContentAfter.First
            && sentence[end].Tag is CoarseTag.Verb or CoarseTag.Auxiliary))
        {
            // "warned the fund will be empty": the words are the subject of a clause.
            return TokenRange.None;
        }

        // A clause right after it leaves no other sense: "told ferrymen that", but "told lies about".
        var hearer = new TokenRange(start, end);
        var isBeforeClause = !attribution.ContentAfter.IsEmpty && sentence[attribution.ContentAfter.First].Tag is CoarseTag.That or CoarseTag.Wh
            && NounPhrase.HeadOf(sentence, hearer) is var head and >= 0 && sentence[head].CueNoun < 0;
        return isBeforeClause || IsSpokenTo(sentence, hearer) ? hearer : TokenRange.None;
    }

    private static int EndOfHearer(in Sentence sentence, int start) =>
        start + 1 < sentence.End && sentence[start].Can(WordClasses.Possessive) && NounPhrase.IsInside(sentence[start + 1])
            ? PostposedSource.StartingAt(sentence, start + 1).End : Adverbial.SkipHearer(sentence, start);

    /// <summary>The object of <c>to</c>: <c>wrote to [the council]</c>, <c>said in a letter to [the council]</c>.</summary>
    private static TokenRange ObjectOfTo(in Sentence sentence, FoundAttribution attribution, int cue, CueWord word)
    {
        var to = StartAfter(sentence, attribution, cue);
        if (attribution.Source.First > cue && !IsPlainName(sentence, attribution.Source))
        {
            // "said Lee, an adviser to the council"
            return TokenRange.None;
        }

        if (to + 1 < sentence.End && sentence[to].Tag == CoarseTag.Preposition && !sentence[to].IsClaimed
            && NounPhrase.HeadOf(sentence, PostposedSource.StartingAt(sentence, to + 1)) is var head and >= 0
            && sentence[head].Can(WordClasses.DocumentNoun | WordClasses.Occasion))
        {
            to = head + 1;
        }

        if (to + 1 >= sentence.End || !sentence.Is(to, "to") || sentence[to].IsClaimed || word.TakesPreposition("to".AsSpan())
            || sentence[to].Quotation >= 0)
        {
            return TokenRange.None;
        }

        var start = to + 1;
        var end = sentence[start].Tag == CoarseTag.ObjectPronoun ? start + 1 : PostposedSource.StartingAt(sentence, start).End;
        end = Math.Min(end, EndBefore(sentence, attribution, start));
        var hearer = new TokenRange(start, end);
        return end > start && IsSpokenTo(sentence, hearer) ? hearer : TokenRange.None;
    }

    private static bool IsPlainName(in Sentence sentence, TokenRange source)
    {
        for (var i = source.First; i < source.End; i++)
        {
            if (sentence[i].Mark is ',' or '-')
            {
                return false;
            }
        }

        return sentence[source.End - 1].Tag is CoarseTag.ProperNoun or CoarseTag.Pronoun;
    }

    /// <summary>Where words after the cue start, past a source that stands there: <c>wrote Lee [to the council]</c>.</summary>
    private static int StartAfter(in Sentence sentence, FoundAttribution attribution, int cue) =>
        Adverbial.SkipAdverbs(sentence, attribution.Source.First > cue ? Math.Max(cue + 1, attribution.Source.End) : cue + 1);

    /// <summary>Where the content after the cue starts, or the sentence ends.</summary>
    private static int EndBefore(in Sentence sentence, FoundAttribution attribution, int start) =>
        !attribution.ContentAfter.IsEmpty && attribution.ContentAfter.First >= start ? attribution.ContentAfter.First : sentence.End;

    /// <summary>Whether words stand for a person, a body or an audience.</summary>
    private static bool IsSpokenTo(in Sentence sentence, TokenRange words, bool isSubject = false)
    {
        var first = words.First;
        if (words.End - first == 1 && sentence[first].Tag is CoarseTag.ObjectPronoun or CoarseTag.Pronoun or CoarseTag.Possessive)
        {
            return sentence[first].Can(isSubject ? WordClasses.PersonalPronoun : WordClasses.ObjectPronoun) && !sentence.IsOneOf(first, RuleWords.Expletives);
        }

        var head = NounPhrase.HeadOf(sentence, words);
        return head >= 0 && (sentence[head].Tag == CoarseTag.ProperNoun
            || sentence[head].Can(WordClasses.PersonNoun | WordClasses.GroupNoun)
            || (sentence[head].Can(WordClasses.Occasion) && !sentence[head].Can(WordClasses.DocumentNoun) && sentence[first].Tag is CoarseTag.Determiner or CoarseTag.Possessive)
            || (sentence[head].Tag == CoarseTag.Noun && sentence[head].CueNoun < 0 && IsAgentNoun(sentence.TextOf(head))));
    }

    private static bool IsAgentNoun(ReadOnlySpan<char> noun)
    {
        foreach (var ending in AgentEndings)
        {
            if (noun.Length > ending.Length + 2 && noun.EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words without a place, an occasion or a time after them: <c>[reporters] at a news conference</c>, but <c>[members of the council]</c>.</summary>
    private static TokenRange Trim(in Sentence sentence, TokenRange words)
    {
        var end = words.First + 1;
        while (end < words.End && (sentence[end].Tag != CoarseTag.Preposition || sentence.IsOneOf(end, RuleWords.OfficePrepositions)))
        {
            end++;
        }

        if (words.IsEmpty)
        {
            return words;
        }

        end = NounPhrase.TrimEnd(sentence, words.First, end);
        return words with { End = end > words.First + 1 && sentence.IsOneOf(end - 1, RuleWords.TimeModifiers) ? end - 1 : end };
    }
}
