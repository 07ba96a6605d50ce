using Markdig.Syntax;
using StatementsGen.Reading.FrontMatter;
using StatementsGen.Reading.Layout;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Markdown.Page;

/// <summary>Reads the page that a Markdown text makes.</summary>
internal sealed class MarkdownPage
{
    private readonly string _text;
    private readonly int _origin;
    private readonly WordsWriter _writer;
    private readonly HashSet<int> _marks = [];
    private readonly List<Reading.Layout.LayoutBlock> _blocks = [];
    private readonly InlineReader _inlines;

    private MarkdownPage(string text, int origin)
    {
        (_text, _origin) = (text, origin);
        _writer = new WordsWriter(text);
        _inlines = new InlineReader(text, origin, _writer, _marks);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="reason">Why it is to be read as plain text, as a clause; <see langword="null"/> if it is not.</param>
    /// <returns>The page; <see langword="null"/> if the text is to be read as plain text.</returns>
    internal static PageText? Read(string text, out string? reason)
    {
        // A byte order mark before the text is none of it.
        var origin = FrontMatterReader.Read(text)?.End ?? (text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0);
        reason = MarkdownBounds.Find(text.AsSpan(origin));
        if (reason is not null)
        {
            return null;
        }

        try
        {
            return new MarkdownPage(text, origin).Read();
        }
        catch (PlacementException)
        {
            reason = "its markup cannot be followed";
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or IndexOutOfRangeException or NullReferenceException or InvalidCastException)
        {
            // Any text is Markdown, but the parser is another's.
            reason = "Markdig fails to parse it";
        }

        return null;
    }

    private PageText Read()
    {
        _writer.CopyFrontMatter(_origin);
        var blocks = BlockCollector.Collect(MarkdownSyntax.Parse(_text.Substring(_origin)));
        var next = 0;
        foreach (var block in blocks)
        {
            // The parser tells where blocks start, but not always where they end. Terms of one definition start at the same place.
            while (next < blocks.Count && blocks[next].Start <= block.Start)
            {
                next++;
            }

            Read(block, next < blocks.Count ? _origin + blocks[next].Start : _text.Length);
        }

        var (words, edits) = _writer.Finish();
        return new PageText(words, [.. _blocks.Select(block => Trim(words, block)).Where(static block => block.Span.Length > 0)], edits, _marks);
    }

    private void Read(in PageBlock block, int end)
    {
        var start = -1;
        foreach (var part in block.Parts)
        {
            var first = part is CodeBlock code ? ReadCode(code) : _inlines.Read(part, end, isCell: start >= 0);
            start = start < 0 ? first : start;
        }

        if (start >= 0)
        {
            _blocks.Add(new Reading.Layout.LayoutBlock(block.Kind, TextSpan.FromBounds(start, _writer.Length), block.Level));
        }
    }

    /// <summary>Writes the lines of code as they stand in the file, without the markup before and behind them.</summary>
    private int ReadCode(CodeBlock code)
    {
        var lines = code.Lines;
        if (lines.Count == 0)
        {
            return -1;
        }

        var start = _origin + lines.Lines[0].Position;
        var end = _origin + lines.Lines[lines.Count - 1].Position;
        while (end < _text.Length && _text[end] is not ('\n' or '\r'))
        {
            end++;
        }

        if (end <= start)
        {
            return -1;
        }

        if (start < _writer.At)
        {
            throw new PlacementException();
        }

        _writer.BreakBlock(start);
        var first = _writer.Length;
        _writer.Copy(end);
        return first;
    }

    /// <summary>Trims a block of white space, and reads the number and the key of a heading.</summary>
    private Reading.Layout.LayoutBlock Trim(string words, in Reading.Layout.LayoutBlock block)
    {
        var (start, end) = (block.Span.Start, block.Span.End);
        while (start < end && SentenceCharacters.IsBlank(words[start]))
        {
            start++;
        }

        while (start < end && SentenceCharacters.IsBlank(words[end - 1]))
        {
            end--;
        }

        var trimmed = block with { Span = TextSpan.FromBounds(start, end) };
        return trimmed.Kind == BlockKind.Heading && start < end ? HeadingFinder.ReadMarked(words, trimmed, _marks) : trimmed;
    }
}
