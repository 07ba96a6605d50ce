using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Layout;

/// <summary>Tells what a line is by the line alone. <see cref="BlockReader"/> decides by the lines around it.</summary>
internal static class LineClassifier
{
    private const int MostHeadingMarks = 6;
    private const int ShortestRule = 3;
    private const int MostQuotationMarks = 8;
    private const int ShortestLeader = 4;

    /// <summary>Classifies a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset of the line's first character that is not white space.</param>
    /// <param name="end">The offset past its last.</param>
    /// <param name="indent">The width of the white space before it.</param>
    internal static TextLine Classify(ReadOnlySpan<char> text, int start, int end, int indent)
    {
        start = SkipPageMark(text, start, end);
        end = SkipVoiceEnd(text, start, end);
        var words = text.Slice(start, end - start);
        var line = new TextLine(start, end, indent);
        if (words.IsEmpty)
        {
            return line with { Kind = LineKind.Blank };
        }

        return char.IsLetterOrDigit(words[0]) || words[0] == '(' ? Classify(line, words) : ClassifyMarked(line, words);
    }

    /// <summary>Classifies a line that starts with a letter, a digit or an opening bracket.</summary>
    private static TextLine Classify(TextLine line, ReadOnlySpan<char> words) => words[0] switch
    {
        (>= '0' and <= '9') or '(' => Numbered(line, words),
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => Worded(line, words),
        _ => line,
    };

    private static TextLine ClassifyMarked(TextLine line, ReadOnlySpan<char> words)
    {
        return words[0] switch
        {
            '#' => Heading(line, words),
            '>' => Quotation(line, words),
            '|' or '+' when IsBorder(words) => line with { Kind = LineKind.Rule },
            '-' when words.Length == 2 && words[1] == '-' => line with { Kind = LineKind.Rule },
            '|' => words.Length > 1 && words.Slice(1).IndexOf('|') >= 0 ? line with { Kind = LineKind.Row } : line,
            ')' when words.Length == 1 => line with { Kind = LineKind.Rule },
            '[' when ClockTime.IsAlone(words) => line with { Kind = LineKind.Furniture },
            '`' or '~' when IsFence(words) => line with { Kind = LineKind.Fence },
            '-' or '*' or '_' or '=' or '~' when IsRule(words) => line with { Kind = LineKind.Rule },
            '-' or '*' or '+' or '–' => Bullet(line, words),
            >= '\u00B7' when SentenceCharacters.IsBullet(words[0]) => Bullet(line, words),
            _ => line,
        };
    }

    /// <summary>Whether a line is the border of a table: <c>+-----+----+</c>, <c>|-----|---:|</c>.</summary>
    private static bool IsBorder(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (c is not ('+' or '-' or '=' or '|' or ':' or ' '))
            {
                return false;
            }
        }

        return words.Length >= ShortestRule && words.IndexOf("--".AsSpan()) + words.IndexOf("==".AsSpan()) > -2;
    }

    /// <summary>Whether a line consists of one mark repeated, with or without spaces.</summary>
    /// <param name="words">The line, trimmed of white space.</param>
    internal static bool IsRule(ReadOnlySpan<char> words)
    {
        var count = 0;
        foreach (var c in words)
        {
            if (c == words[0])
            {
                count++;
            }
            else if (c is not (' ' or '\t'))
            {
                return false;
            }
        }

        return count >= ShortestRule;
    }

    /// <summary>Skips the number of a page in a reprint: <c>*808 The court</c>.</summary>
    private static int SkipPageMark(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start < 4 || text[start] != '*' || !char.IsDigit(text[start + 1]))
        {
            return start;
        }

        var position = start + 1;
        while (position < end && char.IsDigit(text[position]))
        {
            position++;
        }

        var next = position;
        while (next < end && SentenceCharacters.IsBlank(text[next]))
        {
            next++;
        }

        return next > position && next < end && position - start <= 6 ? next : start;
    }

    /// <summary>The offset of the mark that ends the words of a voice in a subtitle: <c>&lt;v Ann>It is open.&lt;/v></c></summary>
    private static int SkipVoiceEnd(ReadOnlySpan<char> text, int start, int end)
    {
        const string Mark = "</v>";
        if (end - start <= Mark.Length || text[end - 1] != '>' || !text.Slice(start, end - start).EndsWith(Mark.AsSpan()))
        {
            return end;
        }

        end -= Mark.Length;
        while (end > start && SentenceCharacters.IsBlank(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static bool IsFence(ReadOnlySpan<char> words) =>
        words.Length >= ShortestRule && words[1] == words[0] && words[2] == words[0] && words.Slice(ShortestRule).IndexOf('`') < 0;

    private static TextLine Heading(TextLine line, ReadOnlySpan<char> words)
    {
        var level = 1;
        while (level < words.Length && words[level] == '#')
        {
            level++;
        }

        if (level == words.Length)
        {
            return level >= ShortestRule ? line with { Kind = LineKind.Rule } : line;
        }

        if (level > MostHeadingMarks || words[level] is not (' ' or '\t'))
        {
            return IsRule(words) ? line with { Kind = LineKind.Rule } : line;
        }

        // Marks that close the heading belong to it no more than those that open it.
        var end = words.Length;
        while (end > level && words[end - 1] == '#')
        {
            end--;
        }

        end = end < words.Length && words[end - 1] is ' ' or '\t' ? end : words.Length;
        while (end > level && SentenceCharacters.IsBlank(words[end - 1]))
        {
            end--;
        }

        if (end <= level)
        {
            return line with { Kind = LineKind.Rule };
        }

        return line with { Kind = LineKind.Heading, Mark = SkipBlank(words, level), Level = level, End = line.Start + end };
    }

    private static TextLine Quotation(TextLine line, ReadOnlySpan<char> words)
    {
        var level = 0;
        var position = 0;
        while (position < words.Length && level < MostQuotationMarks && (words[position] == '>' || SentenceCharacters.IsBlank(words[position])))
        {
            level += words[position] == '>' ? 1 : 0;
            position++;
        }

        return position == words.Length
            ? line with { Kind = LineKind.Blank, End = line.Start }
            : line with { Kind = LineKind.Quotation, Mark = position, Level = level };
    }

    private static TextLine Bullet(TextLine line, ReadOnlySpan<char> words)
    {
        // "– and so on" goes on with a sentence; a dash of speech has its words behind it.
        if (words.Length < 3 || words[1] is not (' ' or '\t' or '\u00A0'))
        {
            return line;
        }

        // Marks on both sides are ornaments.
        if (words[words.Length - 1] == words[0])
        {
            return line;
        }

        // A list that runs on in its line is split as sentences are.
        if (words[0] > '\u007F' && words.Slice(1).IndexOf(words[0]) >= 0)
        {
            return line;
        }

        var mark = SkipBlank(words, 1);
        return mark == words.Length ? line : line with { Kind = LineKind.Bullet, Mark = mark };
    }

    private static TextLine Numbered(TextLine line, ReadOnlySpan<char> words)
    {
        if (IsSubtitleTime(words) || ClockTime.IsAlone(words))
        {
            return line with { Kind = LineKind.Furniture };
        }

        var ordinal = OrdinalMark.Read(words);
        return EndsInLeader(words) ? line with { Kind = LineKind.Row }
            : ordinal.Length > 0 && ordinal.Length < words.Length ? line with { Kind = LineKind.Ordinal, Mark = ordinal.Length }
            : line;
    }

    private static TextLine Worded(TextLine line, ReadOnlySpan<char> words)
    {
        var ordinal = OrdinalMark.Read(words);
        return EndsInLeader(words) ? line with { Kind = LineKind.Row }
            : ordinal.Length > 0 ? line with { Kind = LineKind.Ordinal, Mark = ordinal.Length == words.Length ? 0 : ordinal.Length }
            : words.StartsWith("WEBVTT".AsSpan()) && line.Start <= 1 ? line with { Kind = LineKind.Furniture }
            : line;
    }

    /// <summary>Whether a line is an entry of a table of contents: words, a row of dots, a page.</summary>
    private static bool EndsInLeader(ReadOnlySpan<char> words)
    {
        var position = words.Length;
        while (position > 0 && (char.IsDigit(words[position - 1]) || words[position - 1] is 'i' or 'v' or 'x'))
        {
            position--;
        }

        var dots = 0;
        var end = position;
        while (position > 0 && words[position - 1] is '.' or ' ' or '…' or '_')
        {
            position--;
            dots += words[position] == ' ' ? 0 : words[position] == '…' ? 3 : 1;
        }

        return end < words.Length && position > 0 && dots >= ShortestLeader;
    }

    /// <summary>Whether a line is the time of a subtitle: <c>00:00:01,000 --> 00:00:03,000</c>.</summary>
    private static bool IsSubtitleTime(ReadOnlySpan<char> words)
    {
        var arrow = words.IndexOf("-->".AsSpan());
        return arrow > 0 && words.Slice(0, arrow).IndexOf(':') > 0 && words.Slice(arrow).IndexOf(':') > 0;
    }

    private static int SkipBlank(ReadOnlySpan<char> words, int position)
    {
        while (position < words.Length && SentenceCharacters.IsBlank(words[position]))
        {
            position++;
        }

        return position;
    }
}
