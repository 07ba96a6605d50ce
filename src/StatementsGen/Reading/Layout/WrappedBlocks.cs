using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Layout;

/// <summary>Decides block by block whether lines are hard-wrapped. A block is a run of lines between blank lines.</summary>
/// <remarks>
/// <para>
/// A block is hard-wrapped when most of the line breaks in it and in the blocks before it come inside a sentence. The first block has none
/// before it, so its lines must also look filled: the next word would not have fit on most lines that break inside a sentence, and a line
/// goes on in lower case, ends with a small word, or is not the only filled one. Where half of the lines are filled, all of them must go on.
/// </para>
/// <para>No decision looks at later blocks, so a block that is appended to a text changes nothing before it.</para>
/// </remarks>
/// <param name="text">The decoded text.</param>
/// <param name="lines">Its lines, trimmed; blank ones are left out.</param>
internal struct WrappedBlocks(string text, List<TextSpan> lines)
{
    /// <summary>In lines that are shorter than this, in UTF-16 code units, the room at their ends tells nothing.</summary>
    private const int Narrow = 40;

    private int _breaks;
    private int _openBreaks;

    /// <summary>Decides for the next block.</summary>
    /// <param name="first">The index of its first line.</param>
    /// <param name="end">The index past its last line.</param>
    internal bool IsWrapped(int first, int end)
    {
        var isFirst = first == 0;
        _breaks += end - first - 1;
        for (var line = first; line < end - 1; line++)
        {
            _openBreaks += IsOpen(line) ? 1 : 0;
        }

        return 2 * _openBreaks > _breaks && (!isFirst || LooksFilled(end));
    }

    /// <summary>Whether the first line of a block stands alone above it: the line is no sentence, and had room for the word that starts the next line.</summary>
    /// <param name="first">The index of the line.</param>
    /// <param name="end">The index past the block's last line.</param>
    internal readonly bool IsHeading(int first, int end) =>
        end - first > 1 && IsOpen(first) && text[lines[first].End - 1] is not (',' or ';' or ':') && char.IsUpper(text[lines[first + 1].Start])
            && WidthOf(first, end) is var width and >= Narrow && !IsFilled(first, width);

    private readonly bool LooksFilled(int end)
    {
        var width = WidthOf(0, end);
        var (open, filled, goesOn) = (0, 0, 0);
        for (var line = 0; line < end - 1; line++)
        {
            if (IsOpen(line) && !ListMarker.IsItem(TextOf(line + 1)))
            {
                open++;
                filled += IsFilled(line, width) ? 1 : 0;
                goesOn += char.IsLower(text[lines[line + 1].Start]) || EndsInSmallWord(line) ? 1 : 0;
            }
        }

        return (2 * filled > open && (goesOn > 0 || filled > 1)) || (2 * filled == open && goesOn == open);
    }

    private readonly bool IsOpen(int line) => !SentenceEnd.Ends(TextOf(line));

    private readonly bool IsFilled(int line, int width)
    {
        var next = TextOf(line + 1);
        var word = next.IndexOf(' ');
        return lines[line].Length + 1 + (word < 0 ? next.Length : word) > width;
    }

    private readonly int WidthOf(int first, int end)
    {
        var width = 0;
        for (var line = first; line < end; line++)
        {
            width = Math.Max(width, lines[line].Length);
        }

        return width;
    }

    private readonly bool EndsInSmallWord(int line)
    {
        var words = TextOf(line);
        var last = words.Slice(words.LastIndexOf(' ') + 1);
        return last.Length < words.Length && (NameLexicon.Instance.Find(last) & WordClasses.Function) != 0;
    }

    private readonly ReadOnlySpan<char> TextOf(int line) => text.AsSpan(lines[line].Start, lines[line].Length);
}
