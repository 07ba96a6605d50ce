using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Layout;

/// <summary>Finds the paragraphs of a text.</summary>
/// <remarks>
/// The text is hard-wrapped when blank lines part blocks of lines, and most line breaks inside the blocks come before the sentence has
/// ended. In hard-wrapped text each block is a paragraph, and so is each item of a list in a block; in all other text each line is one.
/// </remarks>
internal static class LayoutAnalyzer
{
    /// <summary>Finds the paragraphs of a text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="start">The offset of the first line, past the front matter.</param>
    internal static List<TextSpan> FindParagraphs(string text, int start = 0)
    {
        var lines = new List<TextSpan>();
        return ReadLines(text, start, lines, out var starts) ? JoinWrappedLines(text, lines, starts) : lines;
    }

    /// <summary>Reads the lines that hold more than white space.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset of the first line.</param>
    /// <param name="lines">Receives the lines, trimmed.</param>
    /// <param name="blockStarts">The indices of the lines that follow a blank line, and of the first line.</param>
    /// <returns>Whether the text is hard-wrapped.</returns>
    private static bool ReadLines(string text, int start, List<TextSpan> lines, out List<int> blockStarts)
    {
        blockStarts = [];
        var reader = new LineReader(text.AsSpan(), start);
        var afterBlank = true;
        var insideBreaks = 0;
        var openBreaks = 0;
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
            else
            {
                var previous = lines[lines.Count - 1];
                insideBreaks++;
                openBreaks += SentenceEnd.Ends(text.AsSpan(previous.Start, previous.Length)) ? 0 : 1;
            }

            lines.Add(TextSpan.FromBounds(reader.Start, reader.End));
        }

        return blockStarts.Count > 1 && 2 * openBreaks > insideBreaks;
    }

    private static List<TextSpan> JoinWrappedLines(string text, List<TextSpan> lines, List<int> blockStarts)
    {
        var paragraphs = new List<TextSpan>();
        for (var block = 0; block < blockStarts.Count; block++)
        {
            var end = block + 1 < blockStarts.Count ? blockStarts[block + 1] : lines.Count;
            var start = blockStarts[block];
            for (var line = start + 1; line <= end; line++)
            {
                if (line == end || (IsItem(text, lines[line]) && (IsItem(text, lines[start]) || MayStartList(text, lines[line - 1]))))
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

    /// <summary>Whether a line starts with the mark of an item of a list.</summary>
    private static bool IsItem(string text, TextSpan line)
    {
        var words = text.AsSpan(line.Start, line.Length);
        return ListMarker.ReadAt(words, 0).Style != 0
            || (words.Length > 1 && (words[0] is '-' or '*' or '–' || SentenceCharacters.IsBullet(words[0])) && words[1] is ' ' or '\t');
    }
}
