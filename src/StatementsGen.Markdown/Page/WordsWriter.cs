using System.Text;

namespace StatementsGen.Markdown.Page;

/// <summary>Writes what a reader of a page sees, from start to end, and notes each place where it differs from the text of the file.</summary>
/// <param name="text">The text of the file.</param>
internal sealed class WordsWriter(string text)
{
    /// <summary>What parts the cells of a row.</summary>
    private const string Separator = " | ";

    private readonly StringBuilder _words = new(text.Length);
    private readonly List<TextEdit> _edits = [];
    private int _frontMatter;

    /// <summary>Gets the offset in the text up to which all is written.</summary>
    internal int At { get; private set; }

    /// <summary>Gets the number of code units that are written.</summary>
    internal int Length => _words.Length;

    /// <summary>Writes the front matter, which is no block.</summary>
    /// <param name="end">The offset of its end.</param>
    internal void CopyFrontMatter(int end)
    {
        Copy(end);
        _frontMatter = end;
    }

    /// <summary>Writes a stretch of the text as it stands.</summary>
    /// <param name="end">The offset of its end.</param>
    internal void Copy(int end)
    {
        _words.Append(text, At, end - At);
        At = end;
    }

    /// <summary>Writes something else than stands in the text up to an offset.</summary>
    /// <param name="end">The offset.</param>
    /// <param name="replacement">What is written.</param>
    internal void Replace(int end, string replacement)
    {
        if (end > At)
        {
            _words.Append(replacement);
            _edits.Add(new TextEdit(TextSpan.FromBounds(At, end), replacement));
            At = end;
        }
    }

    /// <summary>Passes over the markup between two inlines. Two blanks that come together are one.</summary>
    /// <param name="start">The offset where words go on.</param>
    internal void SkipMarkup(int start)
    {
        if (start > At)
        {
            var follows = _words.Length > 0 && _words[_words.Length - 1] == ' ' && start < text.Length && text[start] == ' ';
            Replace(follows ? start + 1 : start, "");
        }
    }

    /// <summary>Goes to the next line of a block: writes the line break, and not the markup around it.</summary>
    /// <param name="start">The offset where words go on.</param>
    internal void BreakLine(int start)
    {
        if (IsBlank(At, start))
        {
            Copy(start);
            return;
        }

        var end = text.IndexOfAny(['\n', '\r'], At, start - At);
        if (end < 0)
        {
            // The break is a tag: <br>.
            Replace(start, "\n");
            return;
        }

        CopyBlankOrSkip(end);
        Copy(end + (text[end] == '\r' && end + 1 < start && text[end + 1] == '\n' ? 2 : 1));
        CopyBlankOrSkip(start);
    }

    /// <summary>Goes to the next block: writes white space as it stands, and a break in the place of markup.</summary>
    /// <param name="start">The offset where the block starts.</param>
    /// <exception cref="PlacementException">Nothing stands between the two blocks.</exception>
    internal void BreakBlock(int start)
    {
        if (_words.Length == 0 || _words.Length == _frontMatter)
        {
            CopyBlankOrSkip(start);
        }
        else if (IsBlank(At, start) && text.IndexOfAny(['\n', '\r'], At, start - At) >= 0)
        {
            Copy(start);
        }
        else
        {
            ReplaceSome(start, "\n\n");
        }
    }

    /// <summary>Goes to the next cell of a row.</summary>
    /// <param name="start">The offset where the cell starts.</param>
    /// <exception cref="PlacementException">Nothing stands between the two cells.</exception>
    internal void BreakCell(int start)
    {
        if (start - At == Separator.Length && string.CompareOrdinal(text, At, Separator, 0, Separator.Length) == 0)
        {
            Copy(start);
        }
        else
        {
            ReplaceSome(start, Separator);
        }
    }

    /// <summary>Returns what was written, and the edits.</summary>
    internal (string Words, ValueList<TextEdit> Edits) Finish()
    {
        if (IsBlank(At, text.Length))
        {
            Copy(text.Length);
        }
        else
        {
            Replace(text.Length, "");
        }

        return (_words.ToString(), [.. _edits]);
    }

    private void ReplaceSome(int end, string replacement)
    {
        if (end <= At)
        {
            throw new PlacementException();
        }

        Replace(end, replacement);
    }

    private void CopyBlankOrSkip(int end)
    {
        if (IsBlank(At, end))
        {
            Copy(end);
        }
        else
        {
            Replace(end, "");
        }
    }

    private bool IsBlank(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
