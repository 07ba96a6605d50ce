using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Layout;

/// <summary>Finds the lines that are no part of the text itself: numbers and times of subtitles, headers and footers of pages.</summary>
internal static class Furniture
{
    private const string Vtt = "WEBVTT";
    private const int LongestPageLine = 100;

    /// <summary>Marks them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    internal static void Mark(string text, List<TextLine> lines)
    {
        var isVtt = lines.Count > 0 && lines[0].Kind == LineKind.Furniture && text.AsSpan(lines[0].Start).StartsWith(Vtt.AsSpan());
        for (var i = 1; i < lines.Count; i++)
        {
            // The number of a subtitle stands right before its time, or in WebVTT any name.
            if (lines[i].Kind == LineKind.Furniture && lines[i - 1].Kind is LineKind.Text
                && (IsNumber(text.AsSpan(lines[i - 1].Start, lines[i - 1].Length)) || (isVtt && (i == 1 || lines[i - 2].Kind == LineKind.Blank))))
            {
                lines[i - 1] = lines[i - 1] with { Kind = LineKind.Furniture };
            }
        }

        if (isVtt)
        {
            MarkVtt(text, lines);
        }

        if (text.AsSpan().IndexOf('\f') >= 0)
        {
            MarkPages(text, lines);
        }
    }

    /// <summary>Marks the head of a WebVTT file, its notes and its styles, each up to a blank line.</summary>
    private static void MarkVtt(string text, List<TextLine> lines)
    {
        var isNote = true;
        for (var i = 0; i < lines.Count; i++)
        {
            var words = text.AsSpan(lines[i].Start, lines[i].Length);
            isNote = lines[i].Kind != LineKind.Blank
                && (isNote || ((i == 0 || lines[i - 1].Kind == LineKind.Blank)
                    && (words.StartsWith("NOTE".AsSpan()) || words.StartsWith("STYLE".AsSpan()) || words.StartsWith("REGION".AsSpan()))));
            if (isNote)
            {
                lines[i] = lines[i] with { Kind = LineKind.Furniture };
            }
        }
    }

    /// <summary>
    /// Marks the headers and footers of pages: the last line before a form feed and the first behind it, if they hold a number, or the same words stood at
    /// an earlier form feed. A later one decides nothing.
    /// </summary>
    private static void MarkPages(string text, List<TextLine> lines)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var line = 0;
        for (var feed = text.IndexOf('\f'); feed >= 0; feed = text.IndexOf('\f', feed + 1))
        {
            while (line < lines.Count && lines[line].End <= feed)
            {
                line++;
            }

            foreach (var step in (ReadOnlySpan<int>)[-1, 1])
            {
                var candidate = Nearest(lines, step < 0 ? line - 1 : line, step);
                if (IsPageLine(text, lines, candidate, step)
                    && (!words.Add(WordsOf(text, lines[candidate])) || HoldsNumber(text, lines[candidate])))
                {
                    lines[candidate] = lines[candidate] with { Kind = LineKind.Furniture, Mark = 0 };
                }
            }
        }
    }

    private static int Nearest(List<TextLine> lines, int index, int step)
    {
        while (index >= 0 && index < lines.Count && lines[index].Kind == LineKind.Blank)
        {
            index += step;
        }

        return index;
    }

    /// <summary>Whether a line can be a header or footer: it is short, no sentence, and a blank line parts it from the text of its page.</summary>
    private static bool IsPageLine(string text, List<TextLine> lines, int index, int step)
    {
        var inner = index + step;
        return index >= 0 && index < lines.Count && inner >= 0 && inner < lines.Count
            && lines[index].Kind != LineKind.Furniture && lines[inner].Kind == LineKind.Blank && lines[index].Length <= LongestPageLine
            && Nearest(lines, inner, step) is var words && words >= 0 && words < lines.Count
            && !SentenceEnd.Ends(text.AsSpan(lines[index].Start, lines[index].Length));
    }

    private static string WordsOf(string text, in TextLine line) => string.Concat(text.Substring(line.Start, line.Length).Where(static c => !char.IsDigit(c)));

    private static bool HoldsNumber(string text, in TextLine line)
    {
        var last = text[line.End - 1];
        last = last is ']' or ')' or '-' && line.Length > 1 ? text[line.End - 2] : last;
        return char.IsDigit(last) || SentenceCharacters.IsBlank(last) || char.IsDigit(text[line.Start]);
    }

    private static bool IsNumber(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }
        }

        return line.Length > 0;
    }
}
