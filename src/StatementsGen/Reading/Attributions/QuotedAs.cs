using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>
/// Finds whose words a verb after <c>quoted as</c> reports: <c>[Holm] was quoted by the paper as saying</c>, <c>the paper quoted [Holm] as saying</c>.
/// </summary>
internal static class QuotedAs
{
    /// <summary>The most tokens between <c>quoted</c> and the verb. The bound keeps the work linear.</summary>
    private const int Longest = 12;

    /// <summary>The index of <c>quoted</c> if its subject is the speaker; otherwise -1.</summary>
    /// <param name="verb">Index of the verb.</param>
    internal static int PassiveBefore(in Sentence sentence, int verb) =>
        Before(sentence, verb) is var quoted and >= 0 && (quoted + 1 >= verb - 1
            || sentence[quoted + 1].Tag is CoarseTag.Preposition or CoarseTag.Time or CoarseTag.Adverb) ? quoted : -1;

    /// <summary>The speaker, if it stands between <c>quoted</c> and the verb; otherwise none.</summary>
    /// <param name="verb">Index of the verb.</param>
    internal static TokenRange SpeakerBefore(in Sentence sentence, int verb) =>
        Before(sentence, verb) is var quoted and >= 0 && quoted + 1 < verb - 1 && sentence[quoted + 1].Tag != CoarseTag.Preposition
            ? new TokenRange(quoted + 1, verb - 1)
            : TokenRange.None;

    /// <summary>Whether such a verb follows a phrase: <c>as saying</c>.</summary>
    /// <param name="end">Index just past the phrase.</param>
    internal static bool Follows(in Sentence sentence, int end) =>
        end + 1 < sentence.End && sentence.Is(end, "as") && sentence[end + 1].Tag == CoarseTag.Gerund && sentence[end + 1].CueVerb >= 0;

    // "quoted saying", or "quoted … as saying" with neither mark nor verb between them.
    private static int Before(in Sentence sentence, int verb)
    {
        if (sentence[verb].Tag != CoarseTag.Gerund || verb - 1 < sentence.First)
        {
            return -1;
        }

        if (sentence.Is(verb - 1, "quoted"))
        {
            return verb - 1;
        }

        var low = Math.Max(sentence.First, verb - Longest);
        for (var i = verb - 2; i >= low && sentence.Is(verb - 1, "as"); i--)
        {
            if (sentence.IsOneOf(i, RuleWords.QuotingParticiples))
            {
                return i;
            }

            if (sentence[i].Mark != '\0' || sentence[i].IsClaimed || sentence[i].Tag is CoarseTag.Verb or CoarseTag.Auxiliary)
            {
                break;
            }
        }

        return -1;
    }
}
