using StatementsGen.Outlines;

namespace StatementsGen.Reading.Layout;

/// <summary>Finds the title and the paragraphs of a text.</summary>
/// <remarks>
/// The rule: where blank lines part blocks of which one has several lines, the blocks are the paragraphs and single breaks are
/// hard wraps; otherwise each line is a paragraph. The first line is the title when it does not end as a sentence does and text follows.
/// </remarks>
internal static class LayoutAnalyzer
{
    /// <summary>Analyzes a text.</summary>
    /// <param name="text">The decoded text.</param>
    internal static TextLayout Analyze(string text)
    {
        var lines = new List<TextSpan>();
        var blocks = new List<TextSpan>();
        var longBlocks = false;
        var blockLines = 0;
        for (var start = 0; start <= text.Length;)
        {
            var end = start;
            while (end < text.Length && !LineCounter.IsLineBreak(text[end]))
            {
                end++;
            }

            var line = Trim(text, start, end);
            if (line.Length == 0)
            {
                blockLines = 0;
            }
            else
            {
                lines.Add(line);
                if (++blockLines == 1)
                {
                    blocks.Add(line);
                }
                else
                {
                    blocks[blocks.Count - 1] = TextSpan.FromBounds(blocks[blocks.Count - 1].Start, line.End);
                    longBlocks = true;
                }
            }

            start = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
        }

        var paragraphs = longBlocks && blocks.Count > 1 ? blocks : lines;
        var title = lines.Count > 1 && !EndsAsSentence(text, lines[0]) ? lines[0] : (TextSpan?)null;
        if (title is { } first)
        {
            paragraphs = paragraphs[0].End == first.End
                ? paragraphs.GetRange(1, paragraphs.Count - 1)
                : [TextSpan.FromBounds(lines[1].Start, paragraphs[0].End), .. paragraphs.Skip(1)];
        }

        return new TextLayout(title, paragraphs);
    }

    private static bool EndsAsSentence(string text, TextSpan line) => text[line.End - 1] is '.' or '!' or '?' or '…' or '”' or '"';

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (start < end && IsBlank(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c == '\uFEFF';
}
