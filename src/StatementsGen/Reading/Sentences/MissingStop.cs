using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Sentences;

/// <summary>
/// Finds where a heading or sentence without a full stop runs into the next sentence: <c>About the coast You can walk along it.</c>
/// </summary>
/// <remarks>
/// A capital on a pronoun or conjunction between two words without capitals has no other explanation: the title of a work capitalizes the
/// words around it as well.
/// </remarks>
internal static class MissingStop
{
    /// <summary>The first letters of the words in the lists with the label <see cref="SpellingClasses.ClauseOpener"/>.</summary>
    internal const string Capitals = "YWTIHS";

    private const int ShortestWordBefore = 4;

    /// <summary>Gets the offset past the word before a capital if a full stop is missing between them, else -1.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="capital">The offset of the capital.</param>
    internal static int EndBefore(ReadOnlySpan<char> text, int capital)
    {
        var end = capital - 1;
        if (end < ShortestWordBefore || text[end] is not (' ' or '\u00A0') || !char.IsLower(text[end - 1]))
        {
            return -1;
        }

        for (var i = end - ShortestWordBefore; i < end; i++)
        {
            if (!char.IsLower(text[i]))
            {
                return -1;
            }
        }

        var word = FollowingText.Read(text, capital);
        var next = word.End + (word.End < text.Length && text[word.End] == ',' ? 2 : 1);
        return next < text.Length && char.IsLower(text[next]) && SentenceCharacters.IsBlank(text[next - 1])
            && Spelling.Is(text.Slice(capital, word.End - capital), SpellingClasses.ClauseOpener) ? end : -1;
    }
}
