using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds the words that make a number inexact: <c>nearly half</c>, <c>at least six</c>, <c>more than 40 percent</c>.</summary>
internal static class Approximator
{
    /// <summary>Where a counted noun phrase starts, the approximator before its number included.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">Index of the number, or of whatever else the phrase begins with.</param>
    internal static int StartBefore(ParagraphTokens paragraph, TokenRange sentence, int first)
    {
        if (first > sentence.First && first < sentence.End && paragraph.Is(first - 1, "at")
            && (paragraph.Is(first, "least") || paragraph.Is(first, "most")))
        {
            return first - 1;
        }

        if (first >= sentence.End || !(paragraph[first].Can(WordClasses.Number) || paragraph[first].Has(TokenShapes.Number)
            || paragraph.Is(first, "half")))
        {
            return first;
        }

        if (first > sentence.First && !paragraph[first - 1].IsClaimed && paragraph[first - 1].Can(WordClasses.Approximator))
        {
            first--;
        }

        return first - 2 >= sentence.First && !paragraph[first - 1].IsClaimed && IsPhrase(paragraph, first - 2) ? first - 2 : first;
    }

    /// <summary>Where the number stands behind an approximator that starts at a token, or that token.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="start">Index of the token.</param>
    internal static int Skip(ParagraphTokens paragraph, TokenRange sentence, int start) =>
        start + 2 < sentence.End && !paragraph.Is(start, "up") && IsPhrase(paragraph, start) ? start + 2
        : start + 1 < sentence.End && paragraph[start].Can(WordClasses.Approximator)
            && (paragraph[start + 1].Can(WordClasses.Number) || paragraph[start + 1].Has(TokenShapes.Number)) ? start + 1
        : start;

    private static bool IsPhrase(ParagraphTokens paragraph, int i) =>
        paragraph.Is(i, "at") ? paragraph.Is(i + 1, "least") || paragraph.Is(i + 1, "most")
        : paragraph.Is(i, "more") || paragraph.Is(i, "less") || paragraph.Is(i, "fewer") ? paragraph.Is(i + 1, "than")
        : paragraph.Is(i, "up") && paragraph.Is(i + 1, "to");
}
