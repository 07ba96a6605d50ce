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
        while (end < text.Length && IsPictograph(text, end))
        {
            end += char.IsSurrogate(text[end]) ? 2 : 1;
        }

        if (end > start)
        {
            return end == text.Length || SentenceCharacters.IsBlank(text[end]) ? end : -1;
        }

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

    /// <summary>Whether an emoji, or a part of one, starts at an offset: a symbol of the planes that hold pictures, a selector or a joiner.</summary>
    private static bool IsPictograph(ReadOnlySpan<char> text, int position)
    {
        var c = text[position];
        return c is (>= '\u2600' and <= '\u27BF') or '\uFE0F' or '\u200D' or '\u2B50'
            || (c is >= '\uD83C' and <= '\uD83E' && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]));
    }
}
