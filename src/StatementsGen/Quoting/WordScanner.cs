using System.Globalization;

namespace StatementsGen.Quoting;

/// <summary>Reads the words and marks of a text one after the other. White space and characters that show nowhere part nothing but words.</summary>
/// <remarks>
/// Typographic and straight marks are the same mark: each quotation mark is <c>"</c>, each dash <c>-</c>, three full stops are <c>…</c>. In a word, each
/// apostrophe is <c>'</c>. Scripts that put no spaces between words have a word for each character.
/// </remarks>
internal static class WordScanner
{
    /// <summary>What each quotation mark is read as.</summary>
    internal const char QuotationMark = '"';

    /// <summary>What an ellipsis is read as.</summary>
    internal const char Ellipsis = '\u2026';

    private const int DotsOfEllipsis = 3;

    /// <summary>Finds the next word or mark.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">Where to look from.</param>
    /// <returns>The place; empty at the end of the text if there is none.</returns>
    internal static TextSpan Next(string text, int offset)
    {
        while (offset < text.Length && IsNothing(text[offset]))
        {
            offset++;
        }

        var start = offset;
        while (offset < text.Length && IsInWord(text, offset, start))
        {
            offset++;
        }

        return offset > start || start == text.Length
            ? TextSpan.FromBounds(start, offset)
            : new TextSpan(start, LengthOfMark(text, start));
    }

    /// <summary>Returns whether what stands at a place is a word, and no mark.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">The start of a word or mark.</param>
    internal static bool IsWord(string text, int offset) => IsOfWord(text[offset]);

    /// <summary>Writes a word or mark as it is read: with straight marks, and without what shows nowhere.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The word or mark in it.</param>
    /// <param name="folded">Receives the characters. It is at least as long as the word.</param>
    /// <returns>The number of characters.</returns>
    internal static int Fold(string text, TextSpan span, Span<char> folded)
    {
        var isWord = IsWord(text, span.Start);
        if (!isWord && span.Length > 1)
        {
            folded[0] = Ellipsis;
            return 1;
        }

        var length = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            var c = text[i] < '\u0080' && isWord ? text[i] : Fold(text[i], isWord);
            if (!IsHidden(c))
            {
                folded[length++] = c;
            }
        }

        return length;
    }

    /// <summary>Returns whether a character shows nowhere.</summary>
    /// <param name="c">The character.</param>
    internal static bool IsHidden(char c) => c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF';

    private static char Fold(char c, bool isInWord) => c switch
    {
        '\'' or '`' or '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u00B4' => isInWord ? '\'' : QuotationMark,
        (>= '\u201C' and <= '\u201F') or '\u2033' or '\u00AB' or '\u00BB' or '\u2039' or '\u203A' => QuotationMark,
        (>= '\u2010' and <= '\u2015') or '\u2212' => '-',
        _ => c,
    };

    private static bool IsNothing(char c) => char.IsWhiteSpace(c) || IsHidden(c);

    private static bool IsInWord(string text, int offset, int start)
    {
        var c = text[offset];
        if (IsOfWord(c))
        {
            return offset == start || !(IsAlone(c) || IsAlone(text[start]));
        }

        // Within a word: the apostrophe of "can't", a hyphen that shows at a line's end alone.
        return offset > start && offset + 1 < text.Length && !IsAlone(text[start]) && IsOfWord(text[offset + 1]) && !IsAlone(text[offset + 1])
            && (IsHidden(c) || Fold(c, isInWord: true) == '\'');
    }

    private static bool IsOfWord(char c) => c < '\u0080'
        ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'
        : char.IsLetterOrDigit(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.OtherNumber;

    private static bool IsAlone(char c) => PassageEnds.IsOfScriptWithoutSpaces(c) && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.OtherLetter;

    private static int LengthOfMark(string text, int start)
    {
        if (text[start] != '.')
        {
            return 1;
        }

        var end = start;
        while (end < text.Length && text[end] == '.')
        {
            end++;
        }

        return end - start >= DotsOfEllipsis ? end - start : 1;
    }
}
