using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StatementsGen.Markdown.Page;

/// <summary>Writes the words of a block: those of its inlines that a reader sees, each found in the text of the file.</summary>
/// <remarks>
/// The parser tells where an inline stands, but not always rightly. So words are compared with the text at that place, and looked for behind it.
/// </remarks>
internal sealed class InlineReader
{
    private readonly string _text;
    private readonly int _origin;
    private readonly WordsWriter _writer;
    private readonly HashSet<int> _marks;
    private readonly Stack<Inline> _open = new();
    private bool _isBroken;
    private bool _isHeading;
    private int _shift;
    private int _end;

    /// <summary>Creates a reader.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="origin">The offset in it of what was parsed.</param>
    /// <param name="writer">Where the words go.</param>
    /// <param name="marks">Where the offsets of marks go.</param>
    internal InlineReader(string text, int origin, WordsWriter writer, HashSet<int> marks) =>
        (_text, _origin, _writer, _marks) = (text, origin, writer, marks);

    /// <summary>Writes the words of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="end">The offset where it ends at the latest.</param>
    /// <param name="isCell">Whether it is a cell of a table, behind another one.</param>
    /// <returns>The offset of its first word in what is written; -1 if it has none.</returns>
    /// <exception cref="PlacementException">Words of the block are not found in the text.</exception>
    internal int Read(LeafBlock block, int end, bool isCell)
    {
        _isBroken = false;
        _isHeading = block is HeadingBlock;
        _shift = 0;
        _end = end;
        var from = Math.Max(_writer.At, _origin + block.Span.Start);
        var first = -1;

        // Not by recursion: an inline can be nested as deeply as the text is long.
        _open.Clear();
        for (var inline = block.Inline?.FirstChild; inline is not null; inline = NextOf(inline))
        {
            var words = WordsOf(inline);
            if (words.IsEmpty || (words.Trim().IsEmpty && (first < 0 || inline.Span.Start + _origin + _shift >= _end)))
            {
                // HTML has no break at the end of a link's words, or of emphasis.
                _isBroken |= inline is LineBreakInline { NextSibling: not null } || (inline is HtmlInline html && IsBreak(html));
                continue;
            }

            var place = PlaceOf(inline, words, Math.Max(from, _writer.At));
            if (first >= 0)
            {
                GoToInline(place.Start);
            }
            else
            {
                GoToBlock(place.Start, isCell);
                first = _writer.Length;
            }

            Write(inline, place, words);
        }

        return first;
    }

    private void GoToBlock(int start, bool isCell)
    {
        if (isCell)
        {
            _writer.BreakCell(start);
        }
        else
        {
            _writer.BreakBlock(start);
        }

        _isBroken = false;
    }

    private static ReadOnlySpan<char> WordsOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.AsSpan(),
        CodeInline code => code.Content.AsSpan(),
        HtmlEntityInline entity => entity.Transcoded.AsSpan(),
        AutolinkInline link => link.Url.AsSpan(),
        MarkInline mark => mark.Words.AsSpan(),
        DelimiterInline delimiter => delimiter.ToLiteral().AsSpan(),
        _ => default,
    };

    /// <summary>Goes to the words of an inline, from those of the one before.</summary>
    private void GoToInline(int start)
    {
        if (_isBroken)
        {
            _writer.BreakLine(start);
            _isBroken = false;
        }
        else
        {
            _writer.SkipMarkup(start);
        }
    }

    private void Write(Inline inline, TextSpan place, ReadOnlySpan<char> words)
    {
        switch (inline)
        {
            case HtmlEntityInline:
                _writer.Replace(place.End, words.ToString());
                break;
            case CodeInline:
                new CodeWriter(_text, _writer).Write(words, place);
                break;
            default:
                if (inline is MarkInline)
                {
                    _marks.Add(_writer.Length);
                }

                _writer.Copy(Math.Max(_writer.At, place.End));
                break;
        }
    }

    /// <summary>Returns where words stand. Those of code and of an entity are not in the text as they are: their place is the inline's.</summary>
    private TextSpan PlaceOf(Inline inline, ReadOnlySpan<char> words, int from)
    {
        var start = _origin + _shift + inline.Span.Start;
        switch (inline)
        {
            case HtmlEntityInline entity:
                return Find(entity.Original.AsSpan(), start, from);
            case CodeInline code:
                return FindCode(code, start, from);
            case LiteralInline { IsFirstCharacterEscaped: true }:
            case AutolinkInline:
                return Find(words, start + 1, from);
            default:
                return Find(words, start, from);
        }
    }

    private TextSpan Find(ReadOnlySpan<char> words, int start, int from)
    {
        if (Stand(words, start, from))
        {
            return new TextSpan(start, words.Length);
        }

        from = start >= from && start < _end ? start : from;
        var found = from < _end ? _text.AsSpan(from, _end - from).IndexOf(words) : -1;
        return found >= 0 ? Shift(new TextSpan(from + found, words.Length), start) : throw new PlacementException();
    }

    /// <summary>Finds code, and returns its place between its marks: as many on both sides, and no more of them together.</summary>
    private TextSpan FindCode(CodeInline code, int start, int from)
    {
        var place = start >= from && start < _end && _text[start] == code.Delimiter && (start == 0 || _text[start - 1] != code.Delimiter) ? start : from;
        var open = FindRun(code, place);
        var content = open + code.DelimiterCount;
        return Shift(TextSpan.FromBounds(content, FindRun(code, content)), start + code.DelimiterCount);
    }

    private int FindRun(CodeInline code, int from)
    {
        var start = from;
        while (start < _end)
        {
            var end = start;
            while (end < _end && _text[end] == code.Delimiter)
            {
                end++;
            }

            if (end - start == code.DelimiterCount)
            {
                return start;
            }

            start = end + 1;
        }

        throw new PlacementException();
    }

    /// <summary>Takes note by how much the parser is wrong: by as much it is wrong in all of a heading.</summary>
    private TextSpan Shift(TextSpan place, int expected)
    {
        _shift += _isHeading ? place.Start - expected : 0;
        return place;
    }

    private bool Stand(ReadOnlySpan<char> words, int start, int from) =>
        start >= from && start + words.Length <= _end && _text.AsSpan(start, words.Length).SequenceEqual(words);

    private Inline? NextOf(Inline inline)
    {
        if (inline is ContainerInline { FirstChild: { } child } container && container is not LinkInline { IsImage: true })
        {
            _open.Push(inline);
            return child;
        }

        var next = inline.NextSibling;
        while (next is null && _open.Count > 0)
        {
            next = _open.Pop().NextSibling;
        }

        return next;
    }

    private static bool IsBreak(HtmlInline html) =>
        html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) && html.Tag.Length > 3 && html.Tag[3] is ' ' or '/' or '>';
}
