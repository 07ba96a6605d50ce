using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Reads the attribution whose cue is an adjective: <c>she is sure that …</c>, <c>she made clear that …</c></summary>
internal static class AdjectiveAttribution
{
    /// <summary>Reads the attribution.</summary>
    /// <param name="adjective">Index of the adjective.</param>
    /// <param name="word">The cue.</param>
    /// <param name="right">What stands after it.</param>
    internal static FoundAttribution? Read(in Sentence sentence, int adjective, CueWord word, in RightContext right)
    {
        var verb = VerbBefore(sentence, adjective, word);
        if (verb < 0)
        {
            return null;
        }

        var group = VerbGroup.EndingAt(sentence, verb);
        if (group.First == adjective)
        {
            return null;
        }

        var subject = SubjectFinder.Before(sentence, group.First, out _);
        return subject.IsEmpty || !CueAcceptance.CanSay(sentence, subject, word, right.Kind) ? null : new FoundAttribution
        {
            Finder = AttributionFinderKind.Adjective,
            Sentence = sentence.Index,
            Source = subject,
            Cue = new TokenRange(group.First, right.CueEnd),
            ContentAfter = ContentFinder.Of(sentence, right),
            IsWeak = CueAcceptance.IsWeak(word, right.Kind),
        };
    }

    /// <summary>
    /// Where the verb group of the adjective ends: at a form of <c>make</c>, or at the adjective itself after a form of <c>be</c>; -1 if there is
    /// no such verb.
    /// </summary>
    private static int VerbBefore(in Sentence sentence, int adjective, CueWord word) =>
        word.Takes(CueFrames.Object) ? MadeBefore(sentence, adjective)
        : adjective > sentence.First && (sentence[adjective - 1].Can(WordClasses.Be | WordClasses.Adverb)
            || sentence[adjective - 1].Tag is CoarseTag.Auxiliary or CoarseTag.Adverb) ? adjective
        : -1;

    /// <summary>The form of <c>make</c> before an adjective, or -1: <c>[made] it very clear</c>.</summary>
    private static int MadeBefore(in Sentence sentence, int adjective)
    {
        var i = adjective - 1;
        while (i > sentence.First && (sentence[i].Tag == CoarseTag.Adverb || sentence.Is(i, "it")))
        {
            i--;
        }

        return i >= sentence.First && sentence[i].Tag is CoarseTag.Verb or CoarseTag.Participle or CoarseTag.Gerund
            && sentence.IsOneOf(i, RuleWords.Make) ? i : -1;
    }
}
