using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds the attributions of a sentence that follow the order source, cue, content.</summary>
internal static class SentenceAttributions
{
    /// <summary>Finds them, from left to right.</summary>
    /// <param name="candidates">The words of the sentence that can be cues.</param>
    /// <param name="found">Where to add them; those found before are at its end.</param>
    /// <param name="firstOfSentence">Index in <paramref name="found"/> of the first attribution of this sentence.</param>
    internal static void Find(
        in Sentence sentence, CueCandidates candidates, List<FoundAttribution> found, int firstOfSentence)
    {
        foreach (var i in candidates.Indices)
        {
            ref var token = ref sentence[i];
            if (token.IsClaimed)
            {
                continue;
            }

            FoundAttribution? attribution = null;
            if (token.CueVerb >= 0 && token.Tag is CoarseTag.Verb or CoarseTag.Participle or CoarseTag.Gerund)
            {
                attribution = VerbAttribution.Read(sentence, i, found, firstOfSentence);
            }
            else if (token.CueNoun >= 0)
            {
                attribution = NounAttribution.Read(sentence, i);
            }

            if (attribution is not null)
            {
                found.Add(attribution);
                sentence.Claim(attribution.Cue);
                sentence.Claim(attribution.ContentAfter);
                sentence.Claim(attribution.ContentBefore);
            }
        }
    }
}
