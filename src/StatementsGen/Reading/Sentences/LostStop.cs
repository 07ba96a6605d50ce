using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Sentences;

/// <summary>
/// The place where a heading or a careless sentence runs into the next without a stop: <c>About the coast You can walk along it.</c>
/// </summary>
/// <remarks>
/// A capital on a pronoun or conjunction between two words without capitals has no other reason: titles of works capitalize the words
/// around it too.
/// </remarks>
internal static class LostStop
{
    /// <summary>The first letters of the words in the lists with the label <see cref="SpellingClasses.ClauseOpener"/>.</summary>
    internal const string Capitals = "YWTIHS";

    private const int ShortestWordBefore = 4;

    /// <summary>The offset past the word before a capital when a stop is lost between them, or -1.</summary>
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
