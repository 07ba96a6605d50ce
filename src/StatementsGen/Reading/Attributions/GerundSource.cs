using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>
/// Finds who speaks where a form in -ing follows a noun: <c>[the council] issued a letter saying</c>, <c>with [the mayor] saying</c>,
/// <c>[a sign] saying</c>, <c>[a poll] showing</c>.
/// </summary>
internal static class GerundSource
{
    /// <summary>Finds it; none where the noun is no source.</summary>
    /// <param name="phrase">The noun phrase that ends before the verb.</param>
    /// <param name="verb">Index of the verb.</param>
    /// <param name="right">What stands after the verb.</param>
    /// <param name="cueFirst">Where the cue begins: with the light verb, if there is one.</param>
    internal static TokenRange Find(in Sentence sentence, TokenRange phrase, int verb, RightKind right,
        out int cueFirst)
    {
        cueFirst = verb;
        var last = WithoutTime(sentence, verb - 1);
        var isDocument = sentence[last].Can(WordClasses.DocumentNoun | WordClasses.Occasion);
        var run = NounPhrase.RunEndingAt(sentence, last);
        if (isDocument && LightVerbBefore(sentence, run) is var light and >= 0)
        {
            var group = VerbGroup.EndingAt(sentence, light);
            var subject = group.IsPassive ? TokenRange.None : SubjectFinder.Before(sentence, group.First, out _);
            if (!subject.IsEmpty)
            {
                cueFirst = group.First;
                return subject;
            }
        }

        if (phrase.First > sentence.First && sentence.Is(phrase.First - 1, "with"))
        {
            return phrase;
        }

        if (right is RightKind.Noun or RightKind.That or RightKind.Clause && sentence[verb - 1].Can(WordClasses.ResearchNoun)
            && sentence.CueVerbAt(verb)!.Kind == CueKind.Showing)
        {
            // "a poll showing her ahead"
            return new TokenRange(run, verb);
        }

        return right is not (RightKind.That or RightKind.Clause or RightKind.Quote or RightKind.Colon) ? TokenRange.None
            : isDocument ? new TokenRange(run, last + 1)
            : sentence[verb - 1].Tag == CoarseTag.Number || sentence.Is(verb - 1, "percent") ? phrase
            : TokenRange.None;
    }

    /// <summary>The last token before a time that ends the phrase: <c>a [statement] late on Tuesday saying</c>.</summary>
    private static int WithoutTime(in Sentence sentence, int last)
    {
        var i = last;
        while (i > sentence.First && sentence[i].Tag == CoarseTag.Time)
        {
            i--;
        }

        while (i < last && i > sentence.First && (sentence.IsOneOf(i, RuleWords.TimeModifiers) || sentence.IsOneOf(i, RuleWords.DayPrepositions)))
        {
            i--;
        }

        return i < last && sentence[i].Can(WordClasses.DocumentNoun | WordClasses.Occasion) ? i : last;
    }

    /// <summary>The light verb before an object, its particle skipped, or -1: <c>sent out a statement</c>.</summary>
    internal static int LightVerbBefore(in Sentence sentence, int first)
    {
        var i = first - 1;
        if (i > sentence.First && sentence[i].Tag is CoarseTag.Adverb or CoarseTag.Preposition)
        {
            i--;
        }

        return i >= sentence.First && sentence[i].Can(WordClasses.LightVerb)
            && sentence[i].Tag is CoarseTag.Verb or CoarseTag.Participle or CoarseTag.Gerund ? i : -1;
    }
}
