using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds the words that make a number inexact: <c>nearly half</c>, <c>at least six</c>, <c>more than 40 percent</c>.</summary>
internal static class Approximator
{
    /// <summary>Where a counted noun phrase starts, the approximator before its number included.</summary>
    /// <param name="first">Index of the number, or of another first token of the phrase.</param>
    internal static int StartBefore(in Sentence sentence, int first)
    {
        if (first > sentence.First && first < sentence.End && sentence.Is(first - 1, "at")
            && sentence.IsOneOf(first, RuleWords.Superlatives))
        {
            return first - 1;
        }

        if (first >= sentence.End || !(sentence[first].Can(WordClasses.Number) || sentence[first].Has(TokenShapes.Number)
            || sentence.Is(first, "half")))
        {
            return first;
        }

        if (first > sentence.First && !sentence[first - 1].IsClaimed && sentence[first - 1].Can(WordClasses.Approximator))
        {
            first--;
        }

        return first - 2 >= sentence.First && !sentence[first - 1].IsClaimed && IsPhrase(sentence, first - 2) ? first - 2 : first;
    }

    /// <summary>Where the number stands behind an approximator that starts at a token, or that token.</summary>
    /// <param name="start">Index of the token.</param>
    internal static int Skip(in Sentence sentence, int start) =>
        start + 2 < sentence.End && !sentence.Is(start, "up") && IsPhrase(sentence, start) ? start + 2
        : start + 1 < sentence.End && sentence[start].Can(WordClasses.Approximator)
            && (sentence[start + 1].Can(WordClasses.Number) || sentence[start + 1].Has(TokenShapes.Number)) ? start + 1
        : start;

    private static bool IsPhrase(in Sentence sentence, int i) =>
        sentence.Is(i, "at") ? sentence.IsOneOf(i + 1, RuleWords.Superlatives)
        : sentence.IsOneOf(i, RuleWords.Comparatives) ? sentence.Is(i + 1, "than")
        : sentence.Is(i, "up") && sentence.Is(i + 1, "to");
}
