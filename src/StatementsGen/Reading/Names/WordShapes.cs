using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>Tells the shapes of words that are read by their letters.</summary>
internal static class WordShapes
{
    /// <summary>Longer stretches of letters are no words, and so no names.</summary>
    private const int LongestWord = 64;

    /// <summary>The shape of a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="rest">The kinds of its letters but the first.</param>
    internal static WordShape Of(ReadOnlySpan<char> text, int start, int end, WordCharacter rest)
    {
        var first = WordCharacters.Of(text[start]);
        var isLong = end - start > LongestWord;
        if (isLong || (start > 0 && text[start - 1] is '@' or '#'))
        {
            return WordShape.Other;
        }

        if (first == WordCharacter.Capital)
        {
            return (rest & WordCharacter.Capital) != 0 && (rest & WordCharacter.Small) == 0 ? WordShape.AllCaps : WordShape.Capitalized;
        }

        return ((first | rest) & WordCharacter.Small) == 0 ? WordShape.Other
            : HasArabicArticle(text.Slice(start, end - start)) ? WordShape.Capitalized
            : WordShape.Lower;
    }

    /// <summary>Whether a word in small letters begins a name in Arabic: "al-Assad", "el-Sisi".</summary>
    private static bool HasArabicArticle(ReadOnlySpan<char> word) =>
        word is ['a' or 'e', 'l', '-', var capital, ..] && char.IsUpper(capital);
}
