using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>
/// A cue verb with the auxiliaries, adverbs and catenative verbs before it: <c>has unequivocally dismissed</c>, <c>declined to say</c>,
/// <c>was quoted as saying</c>.
/// </summary>
/// <param name="First">Index of the first token of the group.</param>
/// <param name="Verb">Index of the cue verb.</param>
/// <param name="IsPassive">Whether it is passive.</param>
/// <param name="IsFinite">Whether it can have a subject of its own: no bare participle, gerund or infinitive.</param>
internal readonly record struct VerbGroup(int First, int Verb, bool IsPassive, bool IsFinite)
{
    /// <summary>No group is longer; the bound keeps the work linear.</summary>
    private const int Longest = 12;

    /// <summary>Reads the group that ends in a verb.</summary>
    /// <param name="sentence">The sentence that holds the verb.</param>
    /// <param name="verb">Index of the verb.</param>
    internal static VerbGroup EndingAt(in Sentence sentence, int verb)
    {
        var first = QuotedAs.PassiveBefore(sentence, verb) is var quoted and >= 0 ? quoted : verb;
        var isBe = false;
        var isHave = false;
        var isFinite = sentence[verb].Tag == CoarseTag.Verb && !IsBareBase(sentence[verb]);
        var isInfinitive = false;
        while (first > sentence.First && verb - first < Longest)
        {
            ref var before = ref sentence[first - 1];
            if (before.Quotation >= 0 || before.IsClaimed)
            {
                break;
            }

            if (before.Tag == CoarseTag.Auxiliary)
            {
                isFinite |= !before.Can(WordClasses.Be) || !sentence.Is(first - 1, "be") && !sentence.Is(first - 1, "being")
                    && !sentence.Is(first - 1, "been");
                isBe |= !isInfinitive && !isHave && before.Can(WordClasses.Be);
                isHave |= before.Can(WordClasses.Have);
                first--;
            }
            else if (before.Tag == CoarseTag.Adverb)
            {
                first--;
            }
            else if (before.Tag is CoarseTag.Time or CoarseTag.Noun && first - 3 >= sentence.First && sentence[first - 3].Tag == CoarseTag.Auxiliary
                && (sentence.Is(first - 2, "last") || (before.Tag == CoarseTag.Time && sentence.Is(first - 2, "on"))))
            {
                // "had last month urged", "had on Monday urged"
                first -= 2;
            }
            else if (before.Tag == CoarseTag.To)
            {
                isInfinitive = true;
                isFinite = false;
                first--;
                if (first > sentence.First + 1 && sentence.Is(first - 1, "on") && IsCatenative(sentence[first - 2]))
                {
                    // "went on to say"
                    first--;
                }

                if (first > sentence.First && IsCatenative(sentence[first - 1]))
                {
                    first--;
                    isFinite = sentence[first].Tag == CoarseTag.Verb;
                }
            }
            else
            {
                break;
            }
        }

        // Adverbs that open the clause are no part of the group.
        while (first < verb && sentence[first].Tag == CoarseTag.Adverb && first + 1 <= verb && first == sentence.First)
        {
            first++;
        }

        return new VerbGroup(first, verb, isBe && sentence[verb].Tag == CoarseTag.Participle, isFinite);
    }

    private static bool IsBareBase(in Token token) =>
        token.Can(WordClasses.VerbBase) && !token.Can(WordClasses.VerbPast | WordClasses.VerbThird) && token.Has(TokenShapes.Initial);

    private static bool IsCatenative(in Token token) =>
        token.Tag is CoarseTag.Verb or CoarseTag.Participle or CoarseTag.Gerund && token.Quotation < 0;
}
