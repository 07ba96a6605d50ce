using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Reads the clause that opens a sentence with <c>as</c>: <c>As Diallo noted in May, [the lock leaks]</c>.</summary>
internal static class AsReported
{
    /// <summary>The longest place or time between the cue and the comma, in tokens.</summary>
    private const int LongestAdverbial = 8;

    /// <summary>What stands after the cue: the sentence's own clause, past the comma; what was read there where nothing of the kind is found.</summary>
    /// <param name="group">The verb group of the cue.</param>
    /// <param name="word">The cue.</param>
    /// <param name="right">What was read after it.</param>
    internal static RightContext After(in Sentence sentence, in VerbGroup group, CueWord word, in RightContext right)
    {
        if (right.Kind is not (RightKind.Comma or RightKind.OtherPreposition or RightKind.Other or RightKind.End)
            || word.Kind != CueKind.Saying || !word.Takes(CueFrames.After) || !word.Takes(CueFrames.That | CueFrames.Clause))
        {
            return right;
        }

        var first = sentence[sentence.First].Tag == CoarseTag.Coordinator ? sentence.First + 1 : sentence.First;
        if (!sentence.Is(first, "as") || SubjectFinder.Before(sentence, group.First, out _).First != first + 1)
        {
            return right;
        }

        var comma = right.CueEnd;
        var high = Math.Min(sentence.End, comma + LongestAdverbial);
        while (comma < high && sentence[comma].Mark != ',' && sentence[comma].Tag is not (CoarseTag.Verb or CoarseTag.Auxiliary or CoarseTag.That))
        {
            comma++;
        }

        return comma < high && sentence[comma].Mark == ',' && ClauseStart.HasFiniteVerb(sentence, comma + 1)
            ? new RightContext(RightKind.Clause, comma + 1, right.CueEnd) : right;
    }
}
