namespace StatementsGen.Reading.Layout;

/// <summary>Splits a text into blocks, line by line.</summary>
/// <remarks>The README of this folder states the rules, with an example each.</remarks>
internal sealed class BlockReader
{
    /// <summary>Deeper lists are read at this depth.</summary>
    private const int DeepestItem = 32;

    private readonly string _text;
    private readonly List<TextLine> _lines = [];
    private readonly List<BlockLines> _blocks = [];
    private readonly List<int> _itemIndents = [];
    private readonly FilledLines _filled;

    private BlockReader(string text, int start)
    {
        _text = text;
        _filled = new FilledLines(text, _lines);
        var reader = new LineReader(text.AsSpan(), start);
        while (reader.MoveNext())
        {
            _lines.Add(LineClassifier.Classify(text.AsSpan(), reader.Start, reader.End, reader.Indent));
        }

        Furniture.Mark(text, _lines);
    }

    /// <summary>Reads the blocks of a text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="start">The offset of the first line, past the front matter.</param>
    internal static List<LayoutBlock> Read(string text, int start = 0)
    {
        var reader = new BlockReader(text, start);
        reader.ReadBlocks();
        return HeadingFinder.Find(text, reader._blocks);
    }

    private void ReadBlocks()
    {
        for (var i = 0; i < _lines.Count;)
        {
            i = _lines[i].Kind switch
            {
                LineKind.Blank or LineKind.Furniture or LineKind.Rule => i + 1,
                LineKind.Fence => ReadCode(i),
                LineKind.Heading => Add(BlockKind.Heading, i, i + 1),
                LineKind.Row => Add(BlockKind.Row, i, i + 1),
                LineKind.Quotation => ReadQuotation(i),
                LineKind.Bullet when SignsQuotation(i) => ReadLines(i),
                LineKind.Bullet or LineKind.Ordinal => ReadItem(i),
                _ => ReadLines(i),
            };
        }
    }

    /// <summary>Whether a dash opens no item but the name that signs the quotation above it: <c>– Maria Souza</c>.</summary>
    private bool SignsQuotation(int line)
    {
        if (_text[_lines[line].Start] is not ('-' or '–') || !char.IsUpper(_text[_lines[line].ContentStart])
            || (line + 1 < _lines.Count && _lines[line + 1].Kind == LineKind.Bullet))
        {
            return false;
        }

        var before = line - 1;
        while (before >= 0 && _lines[before].Kind == LineKind.Blank)
        {
            before--;
        }

        return before >= 0 && _lines[before].Length > 0 && _text[_lines[before].End - 1] is '”' or '"' or '»' or '’';
    }

    /// <summary>Reads lines that have no mark.</summary>
    private int ReadLines(int first)
    {
        _lines[first] = _lines[first] with { Kind = LineKind.Text, Mark = 0 };
        var end = first + 1;
        while (end < _lines.Count && ContinuesText(end))
        {
            _lines[end] = _lines[end] with { Kind = LineKind.Text, Mark = 0 };
            end++;
        }

        if (_lines[first].Indent == 0)
        {
            _itemIndents.Clear();
        }

        return AddParagraphs(BlockKind.Paragraph, first, end);
    }

    /// <summary>Whether a line can go on with the one before it: it has no mark, or one that a wrapped line begins with by chance.</summary>
    private bool ContinuesText(int line) => _lines[line].Kind switch
    {
        LineKind.Text => true,
        LineKind.Bullet or LineKind.Ordinal => !MayStartList(line) && IsFilledBefore(line),
        _ => false,
    };

    /// <summary>Whether a list may start at a line: the line before it announces the list by a colon, or has ended.</summary>
    private bool MayStartList(int line)
    {
        var before = _lines[line - 1];
        return _text[before.End - 1] is ':' or ';' || SentenceEnd.Ends(_text.AsSpan(before.Start, before.Length));
    }

    private bool IsFilledBefore(int line)
    {
        var before = _lines[line - 1];
        return before.Length >= 40 && _lines[line].Indent == before.Indent
            && (_text[before.End - 1] == ',' || char.IsLower(_text[before.End - 1])) && before.Width > _lines[line].Mark + 40
            && (line + 1 >= _lines.Count || _lines[line + 1].Kind is not (LineKind.Bullet or LineKind.Ordinal));
    }

    private int AddParagraphs(BlockKind kind, int first, int end)
    {
        _filled.Measure(first, end);
        var start = first;
        for (var i = first; i < end; i++)
        {
            if (i + 1 == end || !_filled.GoesOn(i) || StartsByIndent(i + 1, first, end))
            {
                Add(kind, start, i + 1);
                start = i + 1;
            }
        }

        return end;
    }

    /// <summary>Whether a line starts a paragraph by its indent: it stands further in than the lines around it.</summary>
    private bool StartsByIndent(int line, int first, int end) =>
        _lines[line].Indent >= _lines[line - 1].Indent + 2 && (line + 1 == end || _lines[line + 1].Indent < _lines[line].Indent)
        && (line - 1 == first || _lines[line - 1].Indent <= _lines[first].Indent);

    private int ReadItem(int first)
    {
        var line = _lines[first];
        while (_itemIndents.Count > 0 && _itemIndents[_itemIndents.Count - 1] >= line.Indent)
        {
            _itemIndents.RemoveAt(_itemIndents.Count - 1);
        }

        if (_itemIndents.Count < DeepestItem)
        {
            _itemIndents.Add(line.Indent);
        }

        // Lines go on with an item by indent, or as wrapped lines do.
        var end = first + 1;
        while (end < _lines.Count && _lines[end].Kind == LineKind.Text && _lines[end].Indent > line.Indent
            && _lines[end].Indent <= line.ContentIndent + 2)
        {
            end++;
        }

        if (end == first + 1)
        {
            while (end < _lines.Count && _lines[end].Kind == LineKind.Text)
            {
                end++;
            }

            _filled.Measure(first, end);
            var last = first + 1;
            while (last < end && _filled.GoesOn(last - 1))
            {
                last++;
            }

            end = last;
        }

        return Add(BlockKind.Item, first, end, _itemIndents.Count);
    }

    private int ReadQuotation(int first)
    {
        var end = first + 1;
        while (end < _lines.Count && _lines[end].Kind == LineKind.Quotation && _lines[end].Level == _lines[first].Level)
        {
            end++;
        }

        return AddParagraphs(BlockKind.Quotation, first, end);
    }

    /// <summary>Reads code up to the fence that closes it. A fence that none closes is passed over.</summary>
    private int ReadCode(int first)
    {
        for (var i = first + 1; i < _lines.Count; i++)
        {
            if (_lines[i].Kind == LineKind.Fence && _text[_lines[i].Start] == _text[_lines[first].Start])
            {
                return i > first + 1 ? AddCode(first + 1, i) : i + 1;
            }
        }

        return first + 1;
    }

    private int AddCode(int first, int fence)
    {
        while (first < fence && _lines[first].Length == 0)
        {
            first++;
        }

        var end = fence;
        while (end > first && _lines[end - 1].Length == 0)
        {
            end--;
        }

        if (first < end)
        {
            Add(BlockKind.Code, first, end);
        }

        return fence + 1;
    }

    private int Add(BlockKind kind, int first, int end, int level = 0)
    {
        var line = _lines[first];
        var number = line.Kind == LineKind.Ordinal && kind != BlockKind.Code ? line.Mark : 0;
        var start = kind == BlockKind.Code || number > 0 ? line.Start : line.ContentStart;
        var span = TextSpan.FromBounds(start, _lines[end - 1].End);
        level = kind is BlockKind.Heading or BlockKind.Quotation ? line.Level : level;
        var underline = end == first + 1 && end < _lines.Count && _lines[end].Kind == LineKind.Rule ? _text[_lines[end].Start] : '\0';
        _blocks.Add(new BlockLines(
            new LayoutBlock(kind, span, level, number),
            line,
            first > 0 && _lines[first - 1].Kind == LineKind.Blank,
            end >= _lines.Count || _lines[end].Kind != LineKind.Text,
            end - first,
            underline is '=' or '-' ? underline : '\0'));
        return end;
    }
}
