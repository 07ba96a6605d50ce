using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>
/// Tells whose words a verb after <c>quoted as</c> reports: <c>[Holm] was quoted by the paper as saying</c>, <c>the paper quoted [Holm] as saying</c>.
/// </summary>
internal static class QuotedAs
{
    /// <summary>What stands between <c>quoted</c> and the verb is no longer, in tokens; the bound keeps the work linear.</summary>
    private const int Longest = 12;

    /// <summary>Where <c>quoted</c> stands, if the subject before it is who speaks; else -1.</summary>
    /// <param name="verb">Index of the verb.</param>
    internal static int PassiveBefore(in Sentence sentence, int verb) =>
        Before(sentence, verb) is var quoted and >= 0 && (quoted + 1 >= verb - 1 || sentence.Is(quoted + 1, "by")) ? quoted : -1;

    /// <summary>Who speaks, if it stands between <c>quoted</c> and the verb; else none.</summary>
    /// <param name="verb">Index of the verb.</param>
    internal static TokenRange SpeakerBefore(in Sentence sentence, int verb) =>
        Before(sentence, verb) is var quoted and >= 0 && quoted + 1 < verb - 1 && sentence[quoted + 1].Tag != CoarseTag.Preposition
            ? new TokenRange(quoted + 1, verb - 1)
            : TokenRange.None;

    /// <summary>Whether a verb goes on so after a phrase: <c>as saying</c>.</summary>
    /// <param name="end">Index just past the phrase.</param>
    internal static bool Follows(in Sentence sentence, int end) =>
        end + 1 < sentence.End && sentence.Is(end, "as") && sentence[end + 1].Tag == CoarseTag.Gerund && sentence[end + 1].CueVerb >= 0;

    // "quoted saying" or, with whatever between them but marks and verbs, "quoted … as saying".
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
