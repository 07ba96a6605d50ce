using StatementsGen.Reading.Lexicon;

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

    /// <summary>The most columns by which a list stands further in than its heading.</summary>
    private const int MostIndent = 4;

    /// <summary>The most blocks before the salutation of a letter: an address, a date, a reference.</summary>
    private const int LongestLetterHead = 12;

    private const int LongestSalutation = 24;

    /// <summary>So many short lines that follow each other are a list.</summary>
    private const int FewestShortLines = 3;

    /// <summary>So many nested items are looked across for the next item of a list.</summary>
    private const int MostNested = 16;

    /// <summary>Finds the headings.</summary>
    /// <param name="text">The text.</param>
    /// <param name="blocks">The blocks with what their lines tell.</param>
    internal static List<LayoutBlock> Find(string text, List<BlockLines> blocks)
    {
        var found = new List<LayoutBlock>(blocks.Count);
        var marked = false;
        var letterHead = LetterHeadOf(text, blocks);
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

            if (!marked && i >= letterHead && FindUnmarked(text, blocks, i) is { } heading)
            {
                found.Add(heading);
                continue;
            }

            found.Add(lines.Block);
        }

        return found;
    }

    /// <summary>The number of blocks above the salutation of a letter: none of them is a heading.</summary>
    private static int LetterHeadOf(string text, List<BlockLines> blocks)
    {
        for (var i = 1; i < blocks.Count && i <= LongestLetterHead; i++)
        {
            if (!HeadingLine.IsShortLine(text, blocks[i - 1]))
            {
                break;
            }

            var words = text.AsSpan(blocks[i].Block.Span.Start, blocks[i].Block.Span.Length);
            if (words.StartsWith(LetterFormulas.Salutation.AsSpan()) || (words.Length <= LongestSalutation && RuleWords.Contains(RuleWords.Salutations, words.TrimEnd(",:".AsSpan()))))
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>Reads the number at the start of a heading, and the key at its end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="marks">The offsets of what can be marks; <see langword="null"/> where all can that look like one.</param>
    internal static LayoutBlock ReadMarked(string text, LayoutBlock heading, HashSet<int>? marks = null)
    {
        var words = text.AsSpan(heading.Span.Start, heading.Span.Length);
        if (AuthorMark.Find(words) is { } mark && mark.End == words.Length && marks?.Contains(heading.Span.Start + mark.Start) != false)
        {
            words = words.Slice(0, mark.Start).TrimEnd();
            heading = heading with
            {
                Span = new TextSpan(heading.Span.Start, words.Length),
                Key = mark.Key.Length == 0 ? null : new TextSpan(heading.Span.Start + mark.Key.Start, mark.Key.Length),
            };
        }

        // A heading that is a number and no words, such as that of a version with its date, is called by it.
        var number = OrdinalMark.Read(words).Length;
        return number < words.Length && char.IsLetter(words[number]) ? heading with { Number = number } : heading;
    }

    private static LayoutBlock? FindUnmarked(string text, List<BlockLines> blocks, int index)
    {
        var lines = blocks[index];
        if (lines.LineCount > 1 || index + 1 == blocks.Count
            || (index > 0 && NoHeading.IsClosing(text.AsSpan(blocks[index - 1].Block.Span.Start, blocks[index - 1].Block.Span.Length))))
        {
            return null;
        }

        if (index > 0 && HeadingLine.IsLabel(text, lines) && blocks[index + 1].Block.Kind == BlockKind.Item && blocks[index + 1].First.Indent <= lines.First.Indent + MostIndent)
        {
            return lines.Block with { Kind = BlockKind.Heading, Level = 3 };
        }

        if (IsAboveShortLines(text, blocks, index))
        {
            return lines.Block with { Kind = BlockKind.Heading, Level = 2 };
        }

        var style = HeadingLine.StyleOf(text, lines);
        if (style is HeadingStyle.Short && EndsShortLines(text, blocks, index))
        {
            return null;
        }

        if (style == HeadingStyle.None && HeadingLine.BareNumber(text, lines) is var number && number > 0 && IsAboveText(text, blocks, index, HeadingStyle.Numbered))
        {
            return lines.Block with { Kind = BlockKind.Heading, Level = 2, Number = number };
        }

        if (style == HeadingStyle.None || !IsAboveText(text, blocks, index, style))
        {
            return null;
        }

        if (style == HeadingStyle.Numbered && (IsInList(text, blocks, index) || (text[lines.Block.Span.End - 1] == ':' && blocks[index + 1].Block.Kind == BlockKind.Item)))
        {
            return null;
        }

        var level = style == HeadingStyle.Numbered ? 1 + HeadingLine.Depth(text, lines) : 2;
        return lines.Block with { Kind = BlockKind.Heading, Level = level };
    }

    /// <summary>Whether a line between blank lines stands above short lines that follow each other: <c>Ingredients</c>.</summary>
    private static bool IsAboveShortLines(string text, List<BlockLines> blocks, int index)
    {
        if (!blocks[index].AfterBlank || !blocks[index + 1].AfterBlank || index + FewestShortLines >= blocks.Count
            || HeadingLine.StyleOf(text, blocks[index]) is not (HeadingStyle.Short or HeadingStyle.Capitals))
        {
            return false;
        }

        for (var i = 1; i <= FewestShortLines; i++)
        {
            if (!HeadingLine.IsShortLine(text, blocks[index + i]) || (i > 1 && blocks[index + i].AfterBlank) || NoHeading.IsDateLine(text.AsSpan(blocks[index + i].Block.Span.Start, blocks[index + i].Block.Span.Length)))
            {
                return false;
            }
        }

        // Words, not a poem or an address: a list tells how much of each, or is in small letters.
        return char.IsDigit(text[blocks[index + 1].Block.Span.Start]) || char.IsLower(text[blocks[index + 1].Block.Span.Start]);
    }

    /// <summary>Whether a line is the last of short lines that follow each other without a blank line, and that are no headings.</summary>
    private static bool EndsShortLines(string text, List<BlockLines> blocks, int index) =>
        index > 0 && !blocks[index].AfterBlank && blocks[index + 1].AfterBlank && HeadingLine.IsShortLine(text, blocks[index - 1])
        && HeadingLine.StyleOf(text, blocks[index - 1]) == HeadingStyle.None;

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

        next += next + 1 < blocks.Count && HeadingLine.IsCaption(text, blocks[next]) ? 1 : 0;
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
        return IsNeighbour(index - 1, -1) || IsNeighbour(index + 1, 1) || IsNeighbour(AcrossNested(-1), -1) || IsNeighbour(AcrossNested(1), 1);

        // Without a blank line the items between are nested ones.
        int AcrossNested(int step)
        {
            var other = index + step;
            for (var count = 0; count < MostNested && other >= 0 && other < blocks.Count && blocks[other].Block.Kind == BlockKind.Item; count++, other += step)
            {
                if (blocks[step < 0 ? other + 1 : other].AfterBlank)
                {
                    break;
                }

                if (HeadingLine.OrdinalOf(text, blocks[other]).Style == ordinal.Style)
                {
                    return other;
                }
            }

            return -1;
        }

        bool IsNeighbour(int other, int step) =>
            other >= 0 && other < blocks.Count && blocks[other].Block.Kind == BlockKind.Item
            && HeadingLine.OrdinalOf(text, blocks[other]) is var beside && beside.Style == ordinal.Style && beside.Value == ordinal.Value + step
            && ordinal.Style is not (OrdinalStyle.Division or OrdinalStyle.Numbers);
    }
}
