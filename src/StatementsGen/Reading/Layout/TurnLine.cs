namespace StatementsGen.Reading.Layout;

/// <summary>A line of its own that tells who speaks next, and when: <c>Dina Falk 00:31</c>, <c>Dina Falk: [00:01:09]</c>.</summary>
internal static class TurnLine
{
    private const int Longest = 64;
    private const int MostWords = 5;

    /// <summary>Returns the length of the name at the start of such a line; 0 if it is none.</summary>
    /// <param name="line">The line, trimmed of white space.</param>
    internal static int NameIn(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest || line.IsEmpty || !char.IsUpper(line[0]) || !(char.IsDigit(line[line.Length - 1]) || line[line.Length - 1] is ']' or ')' or 'M' or 'm'))
        {
            return 0;
        }

        var time = ClockTime.StartAtEnd(line);
        if (time <= 1 || line[time - 1] is not (' ' or '\t' or '\u00A0'))
        {
            return 0;
        }

        var name = line.Slice(0, time).TrimEnd(" \t\u00A0:-–—|,·•".AsSpan());
        return IsName(name) ? name.Length : 0;
    }

    /// <summary>Returns the offset past such a line if a paragraph starts with one and goes on behind it; else -1.</summary>
    /// <param name="paragraph">The paragraph.</param>
    internal static int EndOf(ReadOnlySpan<char> paragraph)
    {
        if (!char.IsUpper(paragraph[0]))
        {
            return -1;
        }

        var end = paragraph.Slice(0, Math.Min(Longest + 1, paragraph.Length)).IndexOfAny('\n', '\r');
        var line = end < 0 ? default : paragraph.Slice(0, end).TrimEnd();
        return NameIn(line) > 0 ? line.Length : -1;
    }

    /// <summary>Whether words are written as names are: without digits, each with a capital letter but the small ones.</summary>
    private static bool IsName(ReadOnlySpan<char> name)
    {
        var words = 1;
        for (var i = 0; i < name.Length; i++)
        {
            if (!(char.IsLetter(name[i]) || name[i] is ' ' or '.' or '\'' or '’' or '-' or '(' or ')' or ','))
            {
                return false;
            }

            if (name[i] == ' ')
            {
                words++;
                if (i + 4 < name.Length && char.IsLower(name[i + 1]) && char.IsLower(name[i + 4]))
                {
                    return false;
                }
            }
        }

        return name.Length > 1 && words <= MostWords;
    }
}
