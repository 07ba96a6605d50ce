using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Gives a cue the verb that is denied with it: <c>[neither confirmed nor] denied</c>.</summary>
internal static class PairedCue
{
    /// <summary>Returns the cue with the verb before it, and its auxiliaries, if both are denied.</summary>
    /// <param name="sentence">The sentence of the cue.</param>
    /// <param name="cue">The cue, or none.</param>
    internal static TokenRange Of(in Sentence sentence, TokenRange cue)
    {
        var verb = cue.IsEmpty ? -1 : FirstVerb(sentence, cue.First);
        if (verb < 0)
        {
            return cue;
        }

        var first = verb - 1;
        while (first > sentence.First && sentence[first - 1].Tag is CoarseTag.Auxiliary && !sentence[first - 1].IsClaimed)
        {
            first--;
        }

        return cue with { First = first };
    }

    /// <summary>The first of two verbs that are both denied, if the cue is the second; or -1.</summary>
    /// <param name="sentence">The sentence of the cue.</param>
    /// <param name="cue">Index of the first token of the cue.</param>
    internal static int FirstVerb(in Sentence sentence, int cue) =>
        cue - 3 >= sentence.First && sentence.Is(cue - 1, "nor") && sentence.Is(cue - 3, "neither") && !sentence[cue - 2].IsClaimed ? cue - 2 : -1;
}
