namespace StatementsGen.Reading.Layout;

/// <summary>Tells which blocks are headings.</summary>
/// <remarks>
/// A heading has a mark (<c>## Fees</c>, a rule below it), or it is a short line that is no sentence and stands above text: after a number, in
/// capitals, or with a capital letter at its start. Where headings have marks, no other line is one.
/// </remarks>
internal static class HeadingFinder
{
    /// <summary>Short lines that follow each other are a list, an address or a verse.</summary>
    private const int MostInARow = 3;

    /// <summary>Finds the headings.</summary>
    /// <param name="text">The text.</param>
    /// <param name="blocks">The blocks with what their lines tell.</param>
    internal static List<LayoutBlock> Find(string text, List<BlockLines> blocks)
    {
        var found = new List<LayoutBlock>(blocks.Count);
        var marked = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var lines = blocks[i];
            var level = lines.Block.Kind switch
            {
                BlockKind.Heading => lines.Block.Level,
                BlockKind.Paragraph when lines.Underline != '\0' && HeadingLine.MayBeUnderlined(text, lines) => lines.Underline == '=' ? 1 : 2,
                _ => 0,
            };
            if (level > 0)
            {
                marked = true;
                found.Add(ReadMarked(text, lines.Block with { Kind = BlockKind.Heading, Level = level }));
                continue;
            }

            if (!marked && FindUnmarked(text, blocks, i) is { } heading)
            {
                found.Add(heading);
                continue;
            }

            found.Add(lines.Block);
        }

        return found;
    }

    /// <summary>Reads the number at the start of a heading, and the key at its end.</summary>
    private static LayoutBlock ReadMarked(string text, LayoutBlock heading)
    {
        var words = text.AsSpan(heading.Span.Start, heading.Span.Length);
        if (KeyMark.Find(words) is { } mark && mark.End == words.Length)
        {
            words = words.Slice(0, mark.Start).TrimEnd();
            heading = heading with
            {
                Span = new TextSpan(heading.Span.Start, words.Length),
                Key = new TextSpan(heading.Span.Start + mark.KeyStart, mark.KeyLength),
            };
        }

        // A heading that is a number and no words, such as that of a version with its date, is called by it.
        var number = OrdinalMark.Read(words).Length;
        return number < words.Length && char.IsLetter(words[number]) ? heading with { Number = number } : heading;
    }

    private static LayoutBlock? FindUnmarked(string text, List<BlockLines> blocks, int index)
    {
        var lines = blocks[index];
        if (lines.LineCount > 1 || index + 1 == blocks.Count)
        {
            return null;
        }

        var style = HeadingLine.StyleOf(text, lines);
        if (style == HeadingStyle.None || !IsAboveText(text, blocks, index, style))
        {
            return null;
        }

        if (style == HeadingStyle.Numbered && IsInList(text, blocks, index))
        {
            return null;
        }

        var level = style == HeadingStyle.Numbered ? 1 + HeadingLine.Depth(text, lines) : 2;
        return lines.Block with { Kind = BlockKind.Heading, Level = level };
    }

    /// <summary>Whether text follows, at most another heading between: else the line is one of several short ones.</summary>
    private static bool IsAboveText(string text, List<BlockLines> blocks, int index, HeadingStyle style)
    {
        var before = index;
        while (before > 0 && index - before < MostInARow && IsShort(text, blocks[before - 1]))
        {
            before--;
        }

        var next = index + 1;
        while (next < blocks.Count && next - before <= MostInARow && IsShort(text, blocks[next]))
        {
            next++;
        }

        if (next == blocks.Count || (next - before > MostInARow && style != HeadingStyle.Numbered))
        {
            return false;
        }

        var kind = blocks[next].Block.Kind;
        return kind is BlockKind.Heading or BlockKind.Item or BlockKind.Quotation or BlockKind.Row or BlockKind.Code
            || HeadingLine.IsText(text, blocks[next]);
    }

    private static bool IsShort(string text, BlockLines lines) =>
        HeadingLine.StyleOf(text, lines) is HeadingStyle.Short or HeadingStyle.Capitals;

    /// <summary>Whether the numbered line before or after is its neighbour in a list, without text between.</summary>
    private static bool IsInList(string text, List<BlockLines> blocks, int index)
    {
        var ordinal = HeadingLine.OrdinalOf(text, blocks[index]);
        return IsNeighbour(index - 1, -1) || IsNeighbour(index + 1, 1);

        bool IsNeighbour(int other, int step) =>
            other >= 0 && other < blocks.Count && blocks[other].Block.Kind == BlockKind.Item
            && HeadingLine.OrdinalOf(text, blocks[other]) is var beside && beside.Style == ordinal.Style && beside.Value == ordinal.Value + step
            && ordinal.Style is not (OrdinalStyle.Division or OrdinalStyle.Numbers);
    }
}
