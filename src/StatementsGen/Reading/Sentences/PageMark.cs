using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Sentences;

/// <summary>
/// Recognizes the marks that show where a page of a printed report began: <c>*622 The clerk agreed.</c> Between sentences such a mark is part of
/// none, as the number of a page is none.
/// </summary>
internal static class PageMark
{
    private const int FewestDigits = 2;
    private const int MostDigits = 4;

    /// <summary>Skips the mark at an offset and the white space after it. Returns the offset if there is no mark.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="start">The offset of the mark, behind white space or the end of a sentence.</param>
    internal static int Skip(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length || text[start] != '*')
        {
            return start;
        }

        var end = start + 1;
        while (end < text.Length && end - start <= MostDigits && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        if (end - start <= FewestDigits || end >= text.Length || !SentenceCharacters.IsBlank(text[end]))
        {
            return start;
        }

        while (end < text.Length && SentenceCharacters.IsBlank(text[end]))
        {
            end++;
        }

        return end < text.Length && OpensSentence(text, end) ? end : start;
    }

    /// <summary>Whether a sentence can begin, in words rather than in letters of a unit: <c>*16 GB</c> is a note.</summary>
    private static bool OpensSentence(ReadOnlySpan<char> text, int start)
    {
        var next = FollowingText.Read(text, start);
        return next.Kind == FollowingKind.Capital && (next.End - next.Word == 1 || char.IsLower(text[next.Word + 1]));
    }
}
