namespace StatementsGen.Reading.Layout;

/// <summary>Finds the paragraphs of a text.</summary>
/// <remarks>
/// In a hard-wrapped block (<see cref="WrappedBlocks"/>) all lines are one paragraph, except that a heading above the others and each item of a list
/// are paragraphs of their own. In any other block each line is a paragraph.
/// </remarks>
internal static class LayoutAnalyzer
{
    /// <summary>Finds the paragraphs of a text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="start">The offset of the first line, past the front matter.</param>
    internal static List<TextSpan> FindParagraphs(string text, int start = 0)
    {
        var lines = new List<TextSpan>();
        var starts = ReadLines(text, start, lines);
        return starts.Count == lines.Count ? lines : JoinWrappedLines(text, lines, starts);
    }

    /// <summary>Reads the lines that hold more than white space.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset of the first line.</param>
    /// <param name="lines">Receives the lines, trimmed.</param>
    /// <returns>The indices of the lines that follow a blank line, and of the first line.</returns>
    private static List<int> ReadLines(string text, int start, List<TextSpan> lines)
    {
        var blockStarts = new List<int>();
        var reader = new LineReader(text.AsSpan(), start);
        var afterBlank = true;
        while (reader.MoveNext())
        {
            if (reader.Start == reader.End)
            {
                afterBlank = true;
                continue;
            }

            if (afterBlank)
            {
                blockStarts.Add(lines.Count);
                afterBlank = false;
            }

            lines.Add(TextSpan.FromBounds(reader.Start, reader.End));
        }

        return blockStarts;
    }

    private static List<TextSpan> JoinWrappedLines(string text, List<TextSpan> lines, List<int> blockStarts)
    {
        var paragraphs = new List<TextSpan>();
        var blocks = new WrappedBlocks(text, lines);
        for (var block = 0; block < blockStarts.Count; block++)
        {
            var end = block + 1 < blockStarts.Count ? blockStarts[block + 1] : lines.Count;
            var start = blockStarts[block];
            if (!blocks.IsWrapped(start, end))
            {
                paragraphs.AddRange(lines.GetRange(start, end - start));
                continue;
            }

            var body = blocks.IsHeading(start, end) ? start + 1 : start;
            for (var line = start + 1; line <= end; line++)
            {
                if (line == end || line == body
                    || (IsItem(text, lines[line]) && (IsItem(text, lines[start]) || MayStartList(text, lines[line - 1]))))
                {
                    paragraphs.Add(TextSpan.FromBounds(lines[start].Start, lines[line - 1].End));
                    start = line;
                }
            }
        }

        return paragraphs;
    }

    /// <summary>Whether a list may start after a line: it announces the list by a colon, or ends a sentence.</summary>
    private static bool MayStartList(string text, TextSpan line) =>
        text[line.End - 1] == ':' || SentenceEnd.Ends(text.AsSpan(line.Start, line.Length));

    private static bool IsItem(string text, TextSpan line) => ListMarker.IsItem(text.AsSpan(line.Start, line.Length));
}
