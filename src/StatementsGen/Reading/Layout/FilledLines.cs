using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Layout;

/// <summary>Tells hard-wrapped lines from lines that are paragraphs of their own.</summary>
/// <remarks>
/// A wrapped line is filled: the next line's first word would not have fitted behind it. Lines that follow each other are wrapped if one of
/// them breaks inside a sentence (the next begins in small letters), if three or more are all filled, or if they are filled to the width of
/// lines that were wrapped before. What stands later, behind a blank line, decides nothing.
/// </remarks>
internal sealed class FilledLines
{
    /// <summary>Nobody wraps lines to less.</summary>
    private const int Narrowest = 30;

    /// <summary>Nobody wraps lines to more; a paragraph a line is often longer.</summary>
    private const int Widest = 140;

    /// <summary>A line of so many columns is not often shorter by choice.</summary>
    private const int LongLine = 60;

    /// <summary>The most columns of what is left of a title on its second line.</summary>
    private const int LongestRest = 64;

    private const int LongestLabel = 40;
    private const int FewestCapitals = 12;

    /// <summary>So many lines that are all filled were wrapped.</summary>
    private const int CertainRun = 4;

    private readonly string _text;
    private readonly List<TextLine> _lines;
    private int _known;
    private int _width;
    private bool _isWrapped;

    /// <summary>Whether a blank line stands before the lines: where blank lines separate paragraphs, a line is not one by itself.</summary>
    private bool _isBlock;

    /// <summary>Makes one that knows no width yet.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    internal FilledLines(string text, List<TextLine> lines)
    {
        _text = text;
        _lines = lines;
    }

    /// <summary>Measures lines that follow each other without a blank line or a mark.</summary>
    /// <param name="first">The index of the first.</param>
    /// <param name="end">The index past the last.</param>
    internal void Measure(int first, int end)
    {
        _width = WidthOf(first, end);
        _isWrapped = false;
        _isBlock = (first > 0 && _lines[first - 1].Kind == LineKind.Blank) || _lines[first].Kind == LineKind.Quotation;
        if (_width is < Narrowest or > Widest)
        {
            return;
        }

        // Beside wider lines above, these are short ones.
        if (_known > _width && end - first < CertainRun)
        {
            _width = _known;
        }

        if (IsBrokenTitle(first, end))
        {
            _isWrapped = true;
            return;
        }

        var full = 0;
        var open = 0;
        for (var i = first; i + 1 < end; i++)
        {
            var isFull = IsFull(i);
            full += isFull ? 1 : 0;
            open += isFull && (BreaksInside(i) || (i == first && end - first < CertainRun && IsOpen(i))) ? 1 : 0;
        }

        // A few short lines that break inside a sentence can be anything.
        if (end - first < CertainRun && _known == 0 && _width < LongLine)
        {
            open = 0;
        }

        _isWrapped = open > 0 || (end - first >= CertainRun && full == end - first - 1) || (full > 0 && _known > 0 && Math.Abs(_known - _width) <= 6);
        if (open > 1 || (_isWrapped && full > 1))
        {
            _known = _width;
        }
    }

    /// <summary>Whether two lines stand alone, the first of them long and not at its end: a title that did not fit in one.</summary>
    private bool IsBrokenTitle(int first, int end) =>
        end - first == 2 && Width(first) >= LongLine && !SentenceEnd.Ends(_text.AsSpan(_lines[first].Start, _lines[first].Length))
        && _text[_lines[first].End - 1] is not (':' or ';') && Width(end - 1) <= LongestRest
        && !SentenceEnd.Ends(_text.AsSpan(_lines[end - 1].Start, _lines[end - 1].Length))
        && _text.IndexOf("://", _lines[end - 1].Start, _lines[end - 1].Length, StringComparison.Ordinal) < 0;

    /// <summary>Whether a line goes on in the next; both are among those measured last.</summary>
    /// <param name="line">The index of the line.</param>
    internal bool GoesOn(int line)
    {
        var next = _lines[line + 1];
        if (Math.Abs(next.Indent - _lines[line].Indent) > 8)
        {
            return false;
        }

        if (EndsInside(line) || IsVersus(line) || IsVersus(line + 1) || (StartsWithMark(line + 1) && SentenceEnd.Ends(_text.AsSpan(_lines[line].Start, _lines[line].Length))) || (_isBlock && _width <= Widest && BreaksInside(line)))
        {
            return true;
        }

        return _isWrapped ? IsFull(line) || (BreaksInside(line) && Width(line) >= Narrowest)
            : _width is >= LongLine and <= Widest && BreaksInside(line) && IsFull(line);
    }

    /// <summary>The offset of the words of a line, behind the marks of quotation.</summary>
    private int WordsStart(int line) => _lines[line].Kind == LineKind.Quotation ? _lines[line].ContentStart : _lines[line].Start;

    /// <summary>Whether a line is filled: the next one's first word does not fit behind it.</summary>
    private bool IsFull(int line)
    {
        var next = WordsStart(line + 1);
        var word = 0;
        while (next + word < _lines[line + 1].End && _text[next + word] is not (' ' or '\t'))
        {
            word++;
        }

        return Width(line) + 1 + word > _width || (_text[_lines[line].End - 1] == '-' && Width(line) + 8 > _width);
    }

    /// <summary>Whether the break after a line stands inside a sentence: it has not ended, and the next begins in small letters or with a mark that goes on.</summary>
    private bool BreaksInside(int line)
    {
        var (text, start) = (_lines[line], WordsStart(line + 1));
        var length = _lines[line + 1].End - start;
        if (IsAddressOrField(_text.AsSpan(start, length)))
        {
            return false;
        }

        var c = _text[start];
        c = length > 1 && SentenceCharacters.IsOpener(c) ? _text[start + 1] : c;
        c = length > 2 && c is '-' or '–' && _text[start + 1] == ' ' ? _text[start + 2] : c;
        return (char.IsLower(c) || c is ',' or '.' or ';' or ')' or '%')
            && _text[text.End - 1] is not (':' or ';')
            && !SentenceEnd.Ends(_text.AsSpan(text.Start, text.Length));
    }

    /// <summary>Whether a line starts with an address or a field in small letters, which go on nothing: <c>ann@port.example</c>, <c>cc: Ann Lee</c>.</summary>
    private static bool IsAddressOrField(ReadOnlySpan<char> words)
    {
        var end = words.IndexOf(' ');
        var first = end < 0 ? words : words.Slice(0, end);
        return first.IndexOf('@') > 0 || first.StartsWith("http".AsSpan()) || first.StartsWith("www.".AsSpan())
            || (first[first.Length - 1] == ':' && RuleWords.Contains(RuleWords.HeadKeys, first.Slice(0, first.Length - 1), ignoreCase: true));
    }

    /// <summary>Whether a line starts with a mark, which belongs to the statement before it.</summary>
    private bool StartsWithMark(int line)
    {
        var words = _text.AsSpan(_lines[line].Start, _lines[line].Length);
        return words[0] == '{' && AuthorMark.EndOf(words, 0) > 0;
    }

    /// <summary>Whether a line ends in a word that no sentence and no heading ends with.</summary>
    private bool EndsInside(int line) => LastWordIs(line, RuleWords.UnendingInLine);

    /// <summary>Whether a long line is filled and shows that it goes on: it has not ended, and is quoted, has the label of a turn, or ends in a word such as "in".</summary>
    private bool IsOpen(int line)
    {
        if (Width(line) < LongLine || !IsFull(line) || SentenceEnd.Ends(_text.AsSpan(_lines[line].Start, _lines[line].Length)))
        {
            return false;
        }

        return _lines[line].Kind == LineKind.Quotation || StartsWithLabel(line) || LastWordIs(line, RuleWords.UnendingInLongLine);
    }

    /// <summary>Whether a line starts with what can be the label of a turn: words without digits before a colon.</summary>
    private bool StartsWithLabel(int line)
    {
        var words = _text.AsSpan(_lines[line].Start, Math.Min(LongestLabel, _lines[line].Length));
        var length = 0;
        while (length < words.Length && (char.IsLetter(words[length]) || words[length] is ' ' or '.' or '\'' or '’' or '-'))
        {
            length++;
        }

        return length > 1 && length + 1 < words.Length && words[length] == ':' && words[length + 1] == ' ';
    }

    /// <summary>Whether a line in capitals stands above one that is not: a heading right above its text.</summary>
    /// <param name="line">The index of the line.</param>
    internal bool IsInCapitalsAbove(int line)
    {
        var capitals = 0;
        foreach (var c in _text.AsSpan(_lines[line].Start, _lines[line].Length))
        {
            if (char.IsLower(c))
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        if (capitals < FewestCapitals)
        {
            return false;
        }

        foreach (var c in _text.AsSpan(_lines[line + 1].Start, _lines[line + 1].Length))
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }

        return false;
    }

    private bool LastWordIs(int line, string[] words)
    {
        var (start, end) = (_lines[line].End, _lines[line].End);
        while (start > _lines[line].Start && char.IsLetter(_text[start - 1]))
        {
            start--;
        }

        return start > _lines[line].Start && RuleWords.Contains(words, _text.AsSpan(start, end - start));
    }

    /// <summary>Whether a line stands between the parties of a case: <c>v.</c> alone.</summary>
    private bool IsVersus(int line) =>
        _lines[line].Length is 2 or 3 && _text[_lines[line].Start] is 'v' or 'V' && _text[_lines[line].End - 1] == '.'
        && (_lines[line].Length == 2 || _text[_lines[line].Start + 1] is 's' or 'S');

    /// <summary>The column past the last character of a line. A mark counts for nothing: one that is added later moves no line.</summary>
    private int Width(int line)
    {
        var width = _lines[line].Width;
        if (_text[_lines[line].End - 1] != '}' && _text.IndexOf('{', _lines[line].Start, _lines[line].Length) < 0)
        {
            return width;
        }

        for (var start = _lines[line].Start; AuthorMark.Find(_text.AsSpan(start, _lines[line].End - start)) is { } mark; start += mark.End)
        {
            width -= mark.End - mark.Start + 1;
        }

        return width;
    }

    /// <summary>The width to which lines are filled. A line of one word does not count: an address cannot be broken.</summary>
    private int WidthOf(int first, int end)
    {
        var longest = 0;
        for (var i = first; i < end; i++)
        {
            if (Width(i) > longest && (end - first == 1 || _text.IndexOf(' ', _lines[i].Start, _lines[i].Length) >= 0))
            {
                longest = Width(i);
            }
        }

        return longest;
    }
}
