using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Sentences;

/// <summary>Skips references to notes and sources after a full stop: <c>.[10]</c>, <c>. [1] [2]</c>, <c>.¹²</c>, <c>.23</c>.</summary>
internal static class NoteReference
{
    private const int LongestInBrackets = 24;
    private const int MostDigits = 3;

    /// <summary>Gets the offset past all references at an offset.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="terminal">The offset of the terminal.</param>
    /// <param name="position">The offset past the terminal and its closing marks.</param>
    internal static int SkipAll(ReadOnlySpan<char> text, int terminal, int position)
    {
        position = SkipRaised(text, terminal, position);
        while (position < text.Length)
        {
            var open = text[position] is ' ' or '\u00A0' ? position + 1 : position;
            if (open > position && open < text.Length && char.IsDigit(text[open]))
            {
                return SkipLooseNumber(text, terminal, position);
            }

            var end = open >= text.Length ? -1
                : text[open] == '[' ? EndOfBrackets(text, open)
                : text[open] == '(' && open == position ? EndOfParentheses(text, open)
                : -1;
            if (end < 0)
            {
                return position;
            }

            position = end;
        }

        return position;
    }

    /// <summary>
    /// Skips raised digits. Digits that touch the full stop after a word count too: they were raised before the text lost its format.
    /// </summary>
    private static int SkipRaised(ReadOnlySpan<char> text, int terminal, int position)
    {
        var end = position;
        while (end < text.Length && text[end] is '\u00B9' or '\u00B2' or '\u00B3' or (>= '\u2070' and <= '\u2079') or '*' or '†' or '‡'
            && PageMark.Skip(text, end) == end)
        {
            end++;
        }

        if (end > position || terminal < 2 || !char.IsLower(text[terminal - 1]) || !char.IsLower(text[terminal - 2]))
        {
            return end;
        }

        while (end < text.Length && end - position <= MostDigits && text[end] is (>= '0' and <= '9'))
        {
            end++;
        }

        return end - position <= MostDigits
            && end + 1 < text.Length && SentenceCharacters.IsBlank(text[end]) && !char.IsLower(text[end + 1])
                ? end
                : position;
    }

    /// <summary>
    /// Skips a number that was raised before the text lost its format. It stands between the full stop after a word and the start of a sentence.
    /// </summary>
    private static int SkipLooseNumber(ReadOnlySpan<char> text, int terminal, int position)
    {
        var end = position + 1;
        while (end < text.Length && end - position <= MostDigits && char.IsDigit(text[end]))
        {
            end++;
        }

        if (end >= text.Length || text[end] != ' ' || terminal == 0 || text[terminal] != '.' || !(char.IsLower(text[terminal - 1]) || text[terminal - 1] == ')'))
        {
            return position;
        }

        var next = FollowingText.Read(text, end + 1 < text.Length ? end + 1 : end);
        return SentenceStart.IsStarter(text, next.Word, next.End) ? end : position;
    }

    /// <summary>
    /// Gets the offset past a reference in brackets (numbers, a letter, or words such as <c>citation needed</c>), or -1 if there is none.
    /// </summary>
    private static int EndOfBrackets(ReadOnlySpan<char> text, int open)
    {
        var inside = text.Slice(open + 1, Math.Min(LongestInBrackets, text.Length - open - 1));
        var length = inside.IndexOf(']');
        if (length <= 0)
        {
            return -1;
        }

        // Markdown puts a caret before the label of a note.
        inside = inside[0] == '^' && length > 1 ? inside.Slice(1, length - 1) : inside.Slice(0, length);
        var end = open + length + 2;
        return end < text.Length && char.IsLetterOrDigit(text[end]) ? -1
            : IsNumbers(inside) || inside.EndsWith(" needed".AsSpan()) ? end : -1;
    }

    /// <summary>The offset past a number in parentheses that touches the stop: <c>rose.(1) Then</c>; -1 if it is none.</summary>
    private static int EndOfParentheses(ReadOnlySpan<char> text, int open)
    {
        var end = open + 1;
        while (end < text.Length && end - open <= MostDigits && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end > open + 1 && end < text.Length && text[end] == ')' && (end + 1 == text.Length || SentenceCharacters.IsBlank(text[end + 1])) ? end + 1 : -1;
    }

    /// <summary>Whether brackets contain numbers, or the letter of a note.</summary>
    private static bool IsNumbers(ReadOnlySpan<char> inside)
    {
        if (inside.Length == 1 && char.IsLower(inside[0]))
        {
            return true;
        }

        foreach (var c in inside)
        {
            if (c is not ((>= '0' and <= '9') or ',' or ' ' or '-' or '–' or ';'))
            {
                return false;
            }
        }

        return true;
    }
}
