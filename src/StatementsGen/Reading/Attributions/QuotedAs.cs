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
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">Index of the verb.</param>
    internal static int PassiveBefore(ParagraphTokens paragraph, TokenRange sentence, int verb) =>
        Before(paragraph, sentence, verb) is var quoted and >= 0 && (quoted + 1 >= verb - 1 || paragraph.Is(quoted + 1, "by")) ? quoted : -1;

    /// <summary>Who speaks, if it stands between <c>quoted</c> and the verb; else none.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">Index of the verb.</param>
    internal static TokenRange SpeakerBefore(ParagraphTokens paragraph, TokenRange sentence, int verb) =>
        Before(paragraph, sentence, verb) is var quoted and >= 0 && quoted + 1 < verb - 1 && paragraph[quoted + 1].Tag != CoarseTag.Preposition
            ? new TokenRange(quoted + 1, verb - 1)
            : TokenRange.None;

    /// <summary>Whether a verb goes on so after a phrase: <c>as saying</c>.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="end">Index just past the phrase.</param>
    internal static bool Follows(ParagraphTokens paragraph, TokenRange sentence, int end) =>
        end + 1 < sentence.End && paragraph.Is(end, "as") && paragraph[end + 1].Tag == CoarseTag.Gerund && paragraph[end + 1].CueVerb >= 0;

    // "quoted saying" or, with whatever between them but marks and verbs, "quoted … as saying".
    private static int Before(ParagraphTokens paragraph, TokenRange sentence, int verb)
    {
        if (paragraph[verb].Tag != CoarseTag.Gerund || verb - 1 < sentence.First)
        {
            return -1;
        }

        if (paragraph.Is(verb - 1, "quoted"))
        {
            return verb - 1;
        }

        var low = Math.Max(sentence.First, verb - Longest);
        for (var i = verb - 2; i >= low && paragraph.Is(verb - 1, "as"); i--)
        {
            if (paragraph.Is(i, "quoted") || paragraph.Is(i, "cited"))
            {
                return i;
            }

            if (paragraph[i].Mark != '\0' || paragraph[i].IsClaimed || paragraph[i].Tag is CoarseTag.Verb or CoarseTag.Auxiliary)
            {
                break;
            }
        }

        return -1;
    }
}
