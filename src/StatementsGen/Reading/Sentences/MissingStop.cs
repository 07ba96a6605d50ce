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

        var start = end - 1;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        if (RuleWords.Contains(RuleWords.Unending, text.Slice(start, end - start), ignoreCase: true) || NamesParty(text, capital))
        {
            return -1;
        }

        var word = FollowingText.Read(text, capital);
        var next = word.End + (word.End < text.Length && text[word.End] == ',' ? 2 : 1);
        return next < text.Length && char.IsLower(text[next]) && SentenceCharacters.IsBlank(text[next - 1])
            && Spelling.Is(text.Slice(capital, word.End - capital), SpellingClasses.ClauseOpener) ? end : -1;
    }

    /// <summary>Whether "You" has its capital as the name of a party does: contracts write it so everywhere.</summary>
    private static bool NamesParty(ReadOnlySpan<char> text, int capital)
    {
        if (!text.Slice(capital).StartsWith("You".AsSpan()))
        {
            return false;
        }

        for (var i = text.IndexOf(" You".AsSpan()); i >= 0; i = Next(text, i))
        {
            var end = i;
            while (i > 0 && char.IsLetter(text[i - 1]))
            {
                i--;
            }

            if ((end > 0 && text[end - 1] == ',') || (i < end && RuleWords.Contains(RuleWords.Unending, text.Slice(i, end - i), ignoreCase: true)))
            {
                return true;
            }

            i = end;
        }

        return false;

        static int Next(ReadOnlySpan<char> text, int from)
        {
            var next = text.Slice(from + 1).IndexOf(" You".AsSpan());
            return next < 0 ? -1 : from + 1 + next;
        }
    }
}
