namespace StatementsGen.Markdown.Page;

/// <summary>
/// Tells before parsing whether a text is within the bounds of the parser, which throws on deep nesting, and on some input takes time that grows with its square.
/// Looks at each character a few times at most.
/// </summary>
internal ref struct MarkdownBounds
{
    /// <summary>The most marks of quotations and lists at the start of a line.</summary>
    internal const int DeepestLine = 60;

    /// <summary>The most columns before the mark of an item.</summary>
    internal const int DeepestItem = 200;

    /// <summary>The most link reference definitions and footnotes in a text.</summary>
    internal const int MostDefinitions = 5_000;

    /// <summary>The most lines of <c>=</c> or <c>-</c> below a heading in a text.</summary>
    internal const int MostUnderlines = 10_000;

    /// <summary>The most runs of <c>*</c>, <c>_</c> and <c>[</c> in lines without a blank one between: the parser nests them until it knows better.</summary>
    internal const int MostDelimiters = 4_000;

    /// <summary>The most characters in all that stand between <c>](</c> and the next blank or bracket.</summary>
    internal const long LongestTargets = 20_000_000;

    /// <summary>The most characters that may be looked at for the ends of code, which may be far.</summary>
    internal const long LongestSearch = 200_000_000;

    private const string Nested = "its quotations and lists are nested too deeply";

    private ReadOnlySpan<char> _text;
    private int _definitions;
    private int _underlines;
    private int _delimiters;
    private int _linesLength;
    private ulong _codeMarks;
    private int _longCodeMarks;
    private long _targets;

    /// <summary>Finds why a text is not parsed.</summary>
    /// <param name="text">The text, without front matter.</param>
    /// <returns>The reason, as a clause; <see langword="null"/> if the text is within the bounds.</returns>
    internal static string? Find(ReadOnlySpan<char> text)
    {
        var bounds = new MarkdownBounds { _text = text };
        for (var start = 0; start < text.Length;)
        {
            var length = text.Slice(start).IndexOfAny('\n', '\r');
            var end = length < 0 ? text.Length : start + length;
            if (bounds.FindInLine(start, end) is { } reason)
            {
                return reason;
            }

            start = end + 1;
        }

        return null;
    }

    private string? FindInLine(int start, int end)
    {
        var (content, marks, column) = ReadMarks(start, end);
        if (marks > DeepestLine || (marks > 0 && column > DeepestItem))
        {
            return Nested;
        }

        if (content == end || StartsBlock(start, end))
        {
            (_delimiters, _linesLength, _codeMarks, _longCodeMarks) = (0, 0, 0, 0);
        }

        if (content < end && _text[content] == '[' && _text.Slice(content, end - content).IndexOf("]:".AsSpan()) > 0)
        {
            _delimiters--;
            if (++_definitions > MostDefinitions)
            {
                return "it has too many link reference definitions and footnotes";
            }
        }

        if (content < end && (_text[content] is '=' or '-') && IsUnderline(content, end) && ++_underlines > MostUnderlines)
        {
            return "it has too many underlined headings";
        }

        _linesLength += end - start + 1;
        ReadDelimiters(content, end);
        return _delimiters > MostDelimiters ? "a paragraph or a table has too many '*', '_' and '['"
            : _targets > LongestTargets ? "it has too many unclosed links"
            : (long)_linesLength * CodeMarkKinds > LongestSearch ? "a paragraph or a table has too many '`'"
            : null;
    }

    /// <summary>The number of kinds of runs of <c>`</c>: for each, the parser looks for its like up to the end.</summary>
    private readonly int CodeMarkKinds
    {
        get
        {
            var count = _longCodeMarks;
            for (var rest = _codeMarks; rest != 0; rest &= rest - 1)
            {
                count++;
            }

            return count;
        }
    }

    /// <summary>Reads the marks of quotations and lists at the start of a line.</summary>
    /// <returns>The offset behind them and behind white space, their number, and the columns before the last.</returns>
    private readonly (int Content, int Marks, int Column) ReadMarks(int start, int end)
    {
        var (at, marks, column, last) = (start, 0, 0, 0);
        while (at < end)
        {
            var length = _text[at] is ' ' or '\t' ? 1 : MarkLength(at, end);
            if (length == 0)
            {
                break;
            }

            if (_text[at] is not (' ' or '\t'))
            {
                marks++;
                last = column;
            }

            column += _text[at] == '\t' ? 4 : length;
            at += length;
        }

        return (at, marks, last);
    }

    private readonly int MarkLength(int at, int end)
    {
        if (_text[at] == '>')
        {
            return 1;
        }

        var length = 0;
        while (at + length < end && length < 9 && _text[at + length] is >= '0' and <= '9')
        {
            length++;
        }

        var mark = at + length < end ? _text[at + length] : '\0';
        var isMark = length == 0 ? mark is '-' or '*' or '+' or ':' : mark is '.' or ')';
        return isMark && (at + length + 1 == end || _text[at + length + 1] is ' ' or '\t') ? length + 1 : 0;
    }

    /// <summary>Whether a line starts a block whatever stands before it: an item with words, or a heading.</summary>
    private readonly bool StartsBlock(int start, int end)
    {
        var at = start;
        while (at < end && at - start < 3 && _text[at] == ' ')
        {
            at++;
        }

        return at + 2 < end && _text[at] is '-' or '+' or '*' or '#' && _text[at + 1] == ' ' && _text[at + 2] is not (' ' or '\t');
    }

    private readonly bool IsUnderline(int start, int end) =>
        _text.Slice(start, end - start).TrimEnd().TrimEnd(_text[start]).IsEmpty;

    private void ReadDelimiters(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            switch (_text[i])
            {
                case '*' or '_' or '[':
                    _delimiters += i > start && _text[i - 1] == _text[i] && _text[i] != '[' ? 0 : 1;
                    break;
                case '`':
                    i = ReadCodeMark(i, end) - 1;
                    break;
                case '(' when i > start && _text[i - 1] == ']' && _targets <= LongestTargets:
                    _targets += LengthOfTarget(i + 1);
                    break;
            }
        }
    }

    private int ReadCodeMark(int start, int end)
    {
        var at = start;
        while (at < end && _text[at] == '`')
        {
            at++;
        }

        if (at - start < 64)
        {
            _codeMarks |= 1UL << (at - start);
        }
        else
        {
            _longCodeMarks++;
        }

        return at;
    }

    private readonly int LengthOfTarget(int start)
    {
        var length = _text.Slice(start).IndexOfAny(" )\n\r\t".AsSpan());
        return length < 0 ? _text.Length - start : length;
    }
}
