using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Layout;

/// <summary>Finds lines that stand in columns: aligned tables, and data fields beside each other.</summary>
internal static class Columns
{
    private const string Gap = "   ";
    private const int MostLabelWords = 4;

    /// <summary>Returns whether white space of three columns or more, or a tab, stands inside a line, as between columns.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    internal static bool HasGap(ReadOnlySpan<char> text, in TextLine line) =>
        line.Kind is LineKind.Text or LineKind.Ordinal && NextGap(text.Slice(line.ContentStart, line.End - line.ContentStart), 0) >= 0;

    /// <summary>Adds a line; one that consists of data fields as a row for each: <c>Decision Date: 4 May    Archive Date: 9 May</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="lines">The lines before it.</param>
    /// <returns>Whether the line has a gap and was added whole.</returns>
    internal static bool Add(ReadOnlySpan<char> text, TextLine line, List<TextLine> lines)
    {
        if (!HasGap(text, line))
        {
            lines.Add(line);
            return false;
        }

        var words = text.Slice(line.Start, line.Length);
        if (NextGap(words, 0) is var first && first > 0 && words[SkipBlank(words, first)] == ')')
        {
            AddBeside(text, line, first, lines);
            return false;
        }

        if (line.Kind != LineKind.Text || !AreFields(words))
        {
            lines.Add(line);
            return true;
        }

        for (var start = 0; start < words.Length;)
        {
            var gap = NextGap(words, start);
            var end = gap < 0 ? words.Length : gap;
            lines.Add(new TextLine(line.Start + start, line.Start + end, line.Indent + start, LineKind.Row));
            start = SkipBlank(words, end);
        }

        return false;
    }

    /// <summary>Adds the two sides of a caption of a case, which a column of brackets parts, without the bracket.</summary>
    private static void AddBeside(ReadOnlySpan<char> text, TextLine line, int end, List<TextLine> lines)
    {
        lines.Add(LineClassifier.Classify(text, line.Start, line.Start + end, line.Indent));
        var right = SkipBlank(text.Slice(0, line.End), line.Start + SkipBlank(text.Slice(line.Start, line.Length), end) + 1);
        if (right < line.End)
        {
            lines.Add(LineClassifier.Classify(text, right, line.End, line.Indent + right - line.Start));
        }
    }

    /// <summary>Makes rows of lines with gaps that follow each other.</summary>
    /// <param name="gaps">The indices of the lines that have a gap.</param>
    /// <param name="lines">All lines.</param>
    internal static void MarkRows(List<int> gaps, List<TextLine> lines)
    {
        for (var i = 0; i < gaps.Count; i++)
        {
            if ((i > 0 && gaps[i - 1] == gaps[i] - 1) || (i + 1 < gaps.Count && gaps[i + 1] == gaps[i] + 1))
            {
                lines[gaps[i]] = lines[gaps[i]] with { Kind = LineKind.Row, Mark = 0 };
            }
        }
    }

    /// <summary>The offset of the next gap, or -1. White space behind a stop or colon is none: a wide space ends a sentence, a tab follows a label.</summary>
    private static int NextGap(ReadOnlySpan<char> words, int start)
    {
        while (start < words.Length)
        {
            var (wide, tab) = (words.Slice(start).IndexOf(Gap.AsSpan()), words.Slice(start).IndexOf('\t'));
            var gap = wide < 0 ? tab : tab < 0 ? wide : Math.Min(wide, tab);
            if (gap < 0)
            {
                return -1;
            }

            gap += start;
            var end = gap;
            while (end > 0 && SentenceCharacters.IsBlank(words[end - 1]))
            {
                end--;
            }

            var isTime = end > 0 && (words[0] is '[' or '(' || char.IsDigit(words[0])) && ClockTime.IsAlone(words.Slice(0, end));
            var isBeside = SkipBlank(words, gap) is var next && next < words.Length && words[next] == ')';
            if (end > 0 && !isTime && (isBeside || !(words[end - 1] is ':' or '?' or '!' || (words[end - 1] == '.' && !IsLeader(words, end)))))
            {
                return end;
            }

            start = SkipBlank(words, gap);
        }

        return -1;
    }

    private static bool IsLeader(ReadOnlySpan<char> words, int end) => end > 1 && words[end - 2] == '.';

    private static int SkipBlank(ReadOnlySpan<char> words, int position)
    {
        while (position < words.Length && SentenceCharacters.IsBlank(words[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>Whether each column is a label with its value.</summary>
    private static bool AreFields(ReadOnlySpan<char> words)
    {
        var count = 0;
        for (var start = 0; start < words.Length;)
        {
            var gap = NextGap(words, start);
            var end = gap < 0 ? words.Length : gap;
            if (!IsField(words.Slice(start, end - start)))
            {
                return false;
            }

            count++;
            start = SkipBlank(words, end);
        }

        return count > 1;
    }

    private static bool IsField(ReadOnlySpan<char> words)
    {
        var colon = words.IndexOf(':');
        if (colon <= 0 || colon + 2 >= words.Length || !SentenceCharacters.IsBlank(words[colon + 1]) || !char.IsUpper(words[0]))
        {
            return false;
        }

        var count = 1;
        foreach (var c in words.Slice(0, colon))
        {
            count += c == ' ' ? 1 : 0;
        }

        return count <= MostLabelWords;
    }
}
