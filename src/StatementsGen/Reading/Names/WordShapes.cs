using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>Gets the shapes of words that are not plain tokens.</summary>
internal static class WordShapes
{
    /// <summary>The length of the longest word, in UTF-16 code units. Longer runs of letters are not names.</summary>
    private const int LongestWord = 64;

    /// <summary>Gets the shape of a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset of the word.</param>
    /// <param name="end">The offset past the word.</param>
    /// <param name="rest">The kinds of its letters after the first.</param>
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
            : HasArabicArticle(text.Slice(start, end - start)) || HasElidedParticle(text.Slice(start, end - start)) ? WordShape.Capitalized
            : WordShape.Lower;
    }

    /// <summary>Whether a word starts with a French or Italian particle in small letters: "d'Alembert".</summary>
    private static bool HasElidedParticle(ReadOnlySpan<char> word) =>
        word is ['d', var apostrophe, var capital, ..] && WordCharacters.IsApostrophe(apostrophe) && char.IsUpper(capital);

    /// <summary>Whether a word starts with an Arabic article in small letters: "al-Assad", "el-Sisi".</summary>
    private static bool HasArabicArticle(ReadOnlySpan<char> word) =>
        word is ['a' or 'e', 'l', '-', var capital, ..] && char.IsUpper(capital);
}
