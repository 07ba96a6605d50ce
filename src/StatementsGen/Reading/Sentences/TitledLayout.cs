using StatementsGen.Reading.Layout;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Sentences;

/// <summary>Finds the title of a text among its paragraphs.</summary>
/// <remarks>
/// The title is the first paragraph, if other paragraphs follow and it neither contains the end of a sentence nor ends with one. A comma,
/// semicolon or colon at its end announces the next paragraph, a key makes it a statement, and a date opens a letter: such a paragraph is no title either.
/// </remarks>
internal static class TitledLayout
{
    /// <summary>Stands in the time above the first words of a file of subtitles, which has no title.</summary>
    private const string SubtitleArrow = "-->";

    /// <summary>Analyzes a text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="start">The offset of the first line, past the front matter.</param>
    /// <param name="given">The span of the title in the front matter, if any. All lines of the text are paragraphs then.</param>
    internal static TextLayout Analyze(string text, int start = 0, TextSpan? given = null)
    {
        var blocks = BlockReader.Read(text, start);
        var isTitled = given is null && blocks.Count > 1 && IsTitle(text, blocks[0])
            && text.IndexOf(SubtitleArrow, start, blocks[0].Span.Start - start, StringComparison.Ordinal) < 0;
        return isTitled ? WithTitle(blocks) : new TextLayout(given, blocks);
    }

    /// <summary>Finds the title of a page: its first block, if it is a heading and other blocks follow.</summary>
    /// <param name="page">The page.</param>
    /// <param name="given">The span of the title in the front matter, if any.</param>
    internal static TextLayout OfPage(PageText page, TextSpan? given)
    {
        var blocks = page.Blocks;
        var layout = given is null && blocks.Count > 1 && blocks[0].Kind == BlockKind.Heading ? WithTitle(blocks) : new TextLayout(given, blocks);
        return layout with { Marks = page.Marks };
    }

    private static TextLayout WithTitle(List<LayoutBlock> blocks) => new(blocks[0].Span, blocks.GetRange(1, blocks.Count - 1));

    private static bool IsTitle(string text, in LayoutBlock block) =>
        block.Kind == BlockKind.Heading || (block.Kind == BlockKind.Paragraph && IsTitle(text.AsSpan(block.Span.Start, block.Span.Length)));

    private static bool IsTitle(ReadOnlySpan<char> paragraph)
    {
        if (SentenceEnd.Ends(paragraph) || AuthorMark.Find(paragraph) is not null || paragraph[paragraph.Length - 1] is ',' or ';' or ':'
            || RuleWords.Contains(RuleWords.Banners, paragraph, ignoreCase: true) || (paragraph[0] == '[' && paragraph.IndexOf(']') is var end && end > 0 && ClockTime.IsAlone(paragraph.Slice(0, end + 1)))
            || NoHeading.IsDateLine(paragraph) || TurnLine.NameIn(paragraph) > 0)
        {
            return false;
        }

        var scanner = new SentenceScanner(paragraph);
        return scanner.MoveNext() && scanner.End == paragraph.Length;
    }
}
