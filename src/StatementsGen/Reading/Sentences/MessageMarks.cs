using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Sentences;

/// <summary>Finds the marks that separate messages joined into one line: rules, time stamps and bare web addresses.</summary>
internal static class MessageMarks
{
    /// <summary>The least number of equal marks in a rule.</summary>
    internal const int ShortestRule = 5;

    /// <summary>Gets the offset past the row of equal marks that starts at an offset.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="start">The offset of the first mark.</param>
    internal static int EndOfRow(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] == text[start])
        {
            end++;
        }

        return end;
    }

    /// <summary>Gets the offset past a time stamp of a mail program (<c>3/14/2021 9:26 AM</c>), or -1 if there is none.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="slash">The offset of its second slash.</param>
    internal static int EndOfTimeStamp(ReadOnlySpan<char> text, int slash)
    {
        var position = slash + 1;
        return SkipDigits(text, ref position, 4) && Skip(text, ref position, ' ')
            && SkipDigits(text, ref position, 2) && Skip(text, ref position, ':') && SkipDigits(text, ref position, 2)
            && Skip(text, ref position, ' ') && (Skip(text, ref position, 'A') || Skip(text, ref position, 'P'))
            && Skip(text, ref position, 'M')
            && position < text.Length && SentenceCharacters.IsBlank(text[position])
                ? position
                : -1;
    }

    /// <summary>Gets the offset past the web address whose slash is at an offset, or -1 if there is none.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="slash">The offset of the first slash of <c>://</c>.</param>
    internal static int EndOfAddress(ReadOnlySpan<char> text, int slash)
    {
        if (slash == 0 || text[slash - 1] != ':' || slash + 1 >= text.Length || text[slash + 1] != '/')
        {
            return -1;
        }

        var end = slash;
        while (end < text.Length && !SentenceCharacters.IsBlank(text[end]))
        {
            end++;
        }

        // Marks after the address belong to the sentence.
        while (!char.IsLetterOrDigit(text[end - 1]) && text[end - 1] != '/')
        {
            end--;
        }

        // The bracket of a reference encloses the address alone: [https://lorne.example/notes] Then
        var scheme = slash - 1;
        while (scheme > 0 && char.IsLetter(text[scheme - 1]))
        {
            scheme--;
        }

        return scheme > 0 && end < text.Length && text[scheme - 1] == '[' && text[end] == ']' ? end + 1 : end;
    }

    private static bool SkipDigits(ReadOnlySpan<char> text, ref int position, int most)
    {
        var start = position;
        while (position < text.Length && position - start < most && text[position] is >= '0' and <= '9')
        {
            position++;
        }

        return position > start;
    }

    private static bool Skip(ReadOnlySpan<char> text, ref int position, char c)
    {
        if (position >= text.Length || text[position] != c)
        {
            return false;
        }

        position++;
        return true;
    }
}
