using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Sentences;

/// <summary>Finds emoticons made of punctuation.</summary>
internal static class Emoticon
{
    private const int Longest = 4;

    /// <summary>Gets the offset past the emoticon that starts at an offset, or -1 if there is none.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="start">The offset.</param>
    internal static int EndOf(ReadOnlySpan<char> text, int start)
    {
        if (char.IsLetterOrDigit(text[start]))
        {
            return -1;
        }

        var end = start;
        while (end < text.Length && end - start <= Longest && !SentenceCharacters.IsBlank(text[end]))
        {
            end++;
        }

        return Spelling.Is(text.Slice(start, end - start), SpellingClasses.Emoticon) ? end : -1;
    }

    /// <summary>Gets the offset past the emoticon that contains a bracket, or -1 if there is none.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="bracket">The offset of the bracket.</param>
    internal static int EndOfFaceAt(ReadOnlySpan<char> text, int bracket)
    {
        var touchesEyes = (bracket > 0 && IsPart(text[bracket - 1])) || (bracket + 1 < text.Length && IsPart(text[bracket + 1]));
        if (!touchesEyes)
        {
            return -1;
        }

        var start = bracket;
        while (start > 0 && bracket - start < Longest && !SentenceCharacters.IsBlank(text[start - 1]))
        {
            start--;
        }

        return EndOf(text, start);
    }

    private static bool IsPart(char c) => c is ':' or ';' or '=' or '-' or '\'' or '>' or '(' or ')';
}
