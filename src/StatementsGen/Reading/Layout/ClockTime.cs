namespace StatementsGen.Reading.Layout;

/// <summary>Reads the times that transcripts and subtitles write: <c>00:31</c>, <c>1:02:15</c>, <c>[00:14]</c>.</summary>
internal static class ClockTime
{
    private const int MostDigits = 2;
    private const int MostFraction = 3;

    /// <summary>Returns where the time at the end of a line starts, with the bracket around it; -1 if there is none.</summary>
    /// <param name="line">The line, trimmed of white space.</param>
    internal static int StartAtEnd(ReadOnlySpan<char> line)
    {
        var end = SkipHalf(line);
        var isClosed = end > 0 && line[end - 1] is ']' or ')';
        end -= isClosed ? 1 : 0;
        var start = end;
        while (start > 0 && (char.IsDigit(line[start - 1]) || line[start - 1] is ':' or '.' or ','))
        {
            start--;
        }

        if (!IsTime(line.Slice(start, end - start)))
        {
            return -1;
        }

        if (isClosed)
        {
            return start > 0 && line[start - 1] is '[' or '(' ? start - 1 : -1;
        }

        return start;
    }

    /// <summary>The offset of the half of the day behind a time, or the end of the line: <c>2:15 PM</c>.</summary>
    private static int SkipHalf(ReadOnlySpan<char> line) =>
        line.Length > 4 && line[line.Length - 1] is 'M' or 'm' && line[line.Length - 2] is 'A' or 'P' or 'a' or 'p' && line[line.Length - 3] == ' '
            ? line.Length - 3
            : line.Length;

    /// <summary>Whether a line is nothing but the time of a transcript: in brackets, with seconds and hours, or from <c>0:00</c> on.</summary>
    /// <param name="line">The line, trimmed of white space.</param>
    internal static bool IsAlone(ReadOnlySpan<char> line) =>
        line.Length is >= 4 and <= 14 && SkipHalf(line) == line.Length && StartAtEnd(line) == 0 && (line[0] is '[' or '(' or '0' || line.IndexOf(':') != line.LastIndexOf(':'));

    /// <summary>Whether characters are two or three numbers with colons between: minutes, seconds, and hours before or a fraction behind.</summary>
    private static bool IsTime(ReadOnlySpan<char> time)
    {
        var (digits, colons, isFraction) = (0, 0, false);
        for (var i = 0; i < time.Length; i++)
        {
            if (char.IsDigit(time[i]))
            {
                digits++;
            }
            else if (digits == 0 || isFraction || (time[i] == ':' && digits > MostDigits))
            {
                return false;
            }
            else
            {
                isFraction = time[i] != ':';
                colons += isFraction ? 0 : 1;
                digits = 0;
            }
        }

        return colons is 1 or 2 && (isFraction ? digits is > 0 and <= MostFraction : digits == MostDigits);
    }
}
