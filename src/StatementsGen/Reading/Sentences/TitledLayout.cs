using StatementsGen.Reading.Layout;

namespace StatementsGen.Reading.Sentences;

/// <summary>Finds the title of a text among its paragraphs.</summary>
/// <remarks>
/// The title is the first paragraph, if other paragraphs follow and it neither contains the end of a sentence nor ends with one. A comma,
/// semicolon or colon at its end announces the next paragraph, and a key makes it a statement: such a paragraph is no title either.
/// </remarks>
internal static class TitledLayout
{
    /// <summary>Analyzes a text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="start">The offset of the first line, past the front matter.</param>
    /// <param name="given">The span of the title in the front matter, if any. All lines of the text are paragraphs then.</param>
    internal static TextLayout Analyze(string text, int start = 0, TextSpan? given = null)
    {
        var blocks = BlockReader.Read(text, start);
        if (given is not null || blocks.Count < 2 || !IsTitle(text, blocks[0]))
        {
            return new TextLayout(given, blocks);
        }

        var title = blocks[0].Span;
        blocks.RemoveAt(0);
        return new TextLayout(title, blocks);
    }

    private static bool IsTitle(string text, in LayoutBlock block) =>
        block.Kind == BlockKind.Heading || (block.Kind == BlockKind.Paragraph && IsTitle(text.AsSpan(block.Span.Start, block.Span.Length)));

    private static bool IsTitle(ReadOnlySpan<char> paragraph)
    {
        if (SentenceEnd.Ends(paragraph) || KeyMark.Find(paragraph) is not null || paragraph[paragraph.Length - 1] is ',' or ';' or ':')
        {
            return false;
        }

        var scanner = new SentenceScanner(paragraph);
        return scanner.MoveNext() && scanner.End == paragraph.Length;
    }
}
