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
    /// <summary>The longest group, in tokens. The bound keeps the work linear.</summary>
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
                isFinite |= !before.Can(WordClasses.Be) || !sentence.IsOneOf(first - 1, RuleWords.NonfiniteBe);
                isBe |= !isInfinitive && !isHave && before.Can(WordClasses.Be);
                isHave |= before.Can(WordClasses.Have);
                first--;
            }
            else if (before.Tag == CoarseTag.Adverb || sentence.Is(first - 1, "neither"))
            {
                first--;
            }
            else if (IsTimeAfterAuxiliary(sentence, first - 1) || IsNumberOfTimes(sentence, first - 1))
            {
                first -= 2;
            }
            else if (before.Tag == CoarseTag.To)
            {
                isInfinitive = true;
                first = StartOfInfinitive(sentence, first - 1);
                isFinite = sentence[first].Tag == CoarseTag.Verb;
            }
            else
            {
                break;
            }
        }

        if (first < verb && first == sentence.First && sentence[first].Tag == CoarseTag.Adverb)
        {
            // An adverb that opens the sentence is no part of the group.
            first++;
        }

        return new VerbGroup(first, verb, isBe && sentence[verb].Tag == CoarseTag.Participle, isFinite);
    }

    /// <summary>Whether a time ends at a token that stands within a verb group: <c>had [last month] urged</c>, <c>had [on Monday] urged</c>.</summary>
    private static bool IsTimeAfterAuxiliary(in Sentence sentence, int last) =>
        sentence[last].Tag is CoarseTag.Time or CoarseTag.Noun && last - 2 >= sentence.First
        && sentence[last - 2].Tag == CoarseTag.Auxiliary
        && (sentence.Is(last - 1, "last") || (sentence[last].Tag == CoarseTag.Time && sentence.Is(last - 1, "on")));

    /// <summary>Whether words within a verb group tell how often: <c>have [several times] observed</c>.</summary>
    private static bool IsNumberOfTimes(in Sentence sentence, int last) => last - 2 >= sentence.First && sentence.Is(last, "times")
        && sentence[last - 1].Tag is CoarseTag.Determiner or CoarseTag.Number or CoarseTag.Adjective or CoarseTag.Pronoun
        && sentence[last - 2].Tag == CoarseTag.Auxiliary;

    /// <summary>Where an infinitive starts, with the verb that governs it: <c>[declined] to say</c>, <c>[went] on to say</c>.</summary>
    private static int StartOfInfinitive(in Sentence sentence, int to)
    {
        var first = to;
        if (first > sentence.First + 1 && sentence.Is(first - 1, "on") && IsCatenative(sentence[first - 2]))
        {
            first--;
        }

        return first <= sentence.First ? first
            : IsCatenative(sentence[first - 1]) ? first - 1
            : first - 2 >= sentence.First && sentence[first - 2].Can(WordClasses.Be)
                && sentence.IsOneOf(first - 1, RuleWords.ReadinessAdjectives) ? first - 1
            : StartOfMeans(sentence, first);
    }

    /// <summary>
    /// Where the words start with which somebody says something: <c>[took] to the radio to say</c>, <c>[issued] a statement to say</c>.
    /// </summary>
    private static int StartOfMeans(in Sentence sentence, int to)
    {
        var run = NounPhrase.RunEndingAt(sentence, to - 1);
        return run == to ? to
            : run - 2 >= sentence.First && sentence.Is(run - 1, "to") && sentence.IsOneOf(run - 2, RuleWords.Take) ? run - 2
            : sentence[to - 1].Can(WordClasses.DocumentNoun | WordClasses.Occasion) && GerundSource.LightVerbBefore(sentence, run) is var light
                and >= 0 ? light
            : to;
    }

    private static bool IsBareBase(in Token token) =>
        token.Can(WordClasses.VerbBase) && !token.Can(WordClasses.VerbPast | WordClasses.VerbThird) && token.Has(TokenShapes.Initial);

    private static bool IsCatenative(in Token token) =>
        token.Tag is CoarseTag.Verb or CoarseTag.Participle or CoarseTag.Gerund && token.Quotation < 0;
}
