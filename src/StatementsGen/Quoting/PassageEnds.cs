using System.Globalization;

namespace StatementsGen.Quoting;

/// <summary>Moves the ends of a passage that was found letter by letter to the ends of words.</summary>
internal static class PassageEnds
{
    /// <summary>Moves each end that is inside a word to the nearer end of the word. Drops white space and marks at an end if the quotation has none there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="quotation">The quotation that it comes near to.</param>
    /// <returns>The passage of whole words; <see langword="null"/> if no word is left.</returns>
    internal static TextSpan? Snap(string text, TextSpan passage, string quotation)
    {
        var start = Nearer(text, passage.Start, inward: 1);
        var end = Nearer(text, passage.End, inward: -1);
        while (start < end && IsLoose(text[start], quotation[0]))
        {
            start++;
        }

        while (start < end && IsLoose(text[end - 1], quotation[quotation.Length - 1]))
        {
            end--;
        }

        return start < end ? TextSpan.FromBounds(start, end) : null;
    }

    private static int Nearer(string text, int offset, int inward)
    {
        for (var distance = 0; ; distance++)
        {
            if (IsBoundary(text, offset + (inward * distance)))
            {
                return offset + (inward * distance);
            }

            if (IsBoundary(text, offset - (inward * distance)))
            {
                return offset - (inward * distance);
            }
        }
    }

    private static bool IsBoundary(string text, int offset) =>
        offset <= 0 || offset >= text.Length || !(IsWithinWord(text, offset) || char.IsLowSurrogate(text[offset]));

    private static bool IsWithinWord(string text, int offset) =>
        (IsOfWord(text[offset - 1]) || IsApostrophe(text, offset - 1)) && (IsOfWord(text[offset]) || IsApostrophe(text, offset));

    private static bool IsApostrophe(string text, int index) =>
        text[index] is '\'' or '\u2019' && index > 0 && index + 1 < text.Length && IsOfWord(text[index - 1]) && IsOfWord(text[index + 1]);

    // A passage need not begin with the comma before it because the quotation begins with a word.
    private static bool IsLoose(char here, char inQuotation) => char.IsWhiteSpace(here)
        ? !char.IsWhiteSpace(inQuotation)
        : char.IsPunctuation(here) && !char.IsPunctuation(inQuotation);

    private static bool IsOfWord(char c) => !IsOfScriptWithoutSpaces(c) && (char.IsLetterOrDigit(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    /// <summary>Returns whether a character is of a script that puts no spaces between words (Thai, Chinese, …), so that a "word" would be a whole clause.</summary>
    /// <param name="c">The character.</param>
    internal static bool IsOfScriptWithoutSpaces(char c) =>
        c is (>= '\u0E00' and <= '\u0FFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
            or (>= '\u2E80' and <= '\uA4CF' and not (>= '\u3131' and <= '\u318E')) or (>= '\uF900' and <= '\uFAFF');
}
