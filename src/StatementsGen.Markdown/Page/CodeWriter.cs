namespace StatementsGen.Markdown.Page;

/// <summary>Writes the words of code in a line of text. Where it goes on in the next line, a reader sees a blank.</summary>
/// <remarks>A blank at both ends parts code from its marks and is none of its words; so is the markup at the start of a further line.</remarks>
/// <param name="text">The text of the file.</param>
/// <param name="writer">Where the words go.</param>
internal sealed class CodeWriter(string text, WordsWriter writer)
{
    private readonly List<TextSpan> _lines = [];

    /// <summary>Writes the words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="place">The place of the code, without its marks.</param>
    /// <exception cref="PlacementException">The words are not found in the text.</exception>
    internal void Write(ReadOnlySpan<char> words, TextSpan place)
    {
        if (!Match(words, place.Start, place.End) && !Match(words, SkipBlank(words, place), place.End))
        {
            throw new PlacementException();
        }

        for (var i = 0; i < _lines.Count; i++)
        {
            if (i == 0)
            {
                writer.Replace(_lines[i].Start, "");
            }
            else
            {
                writer.BreakLine(_lines[i].Start);
            }

            writer.Copy(_lines[i].End);
        }
    }

    private int SkipBlank(ReadOnlySpan<char> words, TextSpan place) =>
        place.Length == 0 || text[place.Start] is not (' ' or '\n' or '\r') ? place.Start
        : text[place.Start] == ' ' ? place.Start + 1
        : NextLine(words, place.Start, place.End);

    /// <summary>Finds the lines that the words stand in.</summary>
    /// <returns>Whether they are all there is.</returns>
    private bool Match(ReadOnlySpan<char> words, int start, int end)
    {
        _lines.Clear();
        var at = start;
        for (var i = 0; i < words.Length; i++)
        {
            if (at < end && (text[at] is '\n' or '\r') && (words[i] == ' ' || IsLoneReturn(at, end)))
            {
                // The parser makes a blank of a line break, and nothing of a lone carriage return.
                i -= words[i] == ' ' ? 0 : 1;
                _lines.Add(TextSpan.FromBounds(start, at));
                start = NextLine(words.Slice(i + 1), at, end);
                at = start;
            }
            else if (at < end && text[at] == words[i])
            {
                at++;
            }
            else
            {
                return false;
            }
        }

        _lines.Add(TextSpan.FromBounds(start, at));
        return IsRest(at, end);
    }

    private bool IsLoneReturn(int at, int end) => text[at] == '\r' && (at + 1 == end || text[at + 1] != '\n');

    /// <summary>Returns where the words of the next line start: as far behind its markup as the words allow.</summary>
    private int NextLine(ReadOnlySpan<char> words, int lineBreak, int end)
    {
        var start = lineBreak + (text[lineBreak] == '\r' && lineBreak + 1 < end && text[lineBreak + 1] == '\n' ? 2 : 1);
        var last = start;
        while (last < end && text[last] is ' ' or '\t' or '>')
        {
            last++;
        }

        while (last > start && !Fits(words, last, end))
        {
            last--;
        }

        return last;
    }

    /// <summary>Returns whether all of a line from an offset on is what the words start with.</summary>
    private bool Fits(ReadOnlySpan<char> words, int start, int end)
    {
        var i = 0;
        for (; start + i < end && text[start + i] is not ('\n' or '\r'); i++)
        {
            if (i == words.Length)
            {
                return IsRest(start + i, end);
            }

            if (text[start + i] != words[i])
            {
                return false;
            }
        }

        return i == words.Length || (start + i < end && (words[i] == ' ' || IsLoneReturn(start + i, end)));
    }

    /// <summary>Returns whether only a blank, or the markup of a line, is left.</summary>
    private bool IsRest(int at, int end)
    {
        if (at < end && text[at] == ' ')
        {
            return at + 1 == end;
        }

        while (at < end && text[at] is '\n' or '\r' or ' ' or '\t' or '>')
        {
            at++;
        }

        return at == end;
    }
}
