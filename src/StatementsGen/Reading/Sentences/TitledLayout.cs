using StatementsGen.Reading.Layout;

namespace StatementsGen.Reading.Sentences;

/// <summary>Finds the title of a text among its paragraphs.</summary>
/// <remarks>
/// The title is the first paragraph, when it is not all of the text, holds no end of a sentence, and does not end with one or with a comma,
/// semicolon or colon, which announce what follows. A line with a key is a statement.
/// </remarks>
internal static class TitledLayout
{
    /// <summary>Analyzes a text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="start">The offset of the first line, past the front matter.</param>
    /// <param name="given">The title's place if the front matter gives one. Then all lines are paragraphs.</param>
    internal static TextLayout Analyze(string text, int start = 0, TextSpan? given = null)
    {
        var paragraphs = LayoutAnalyzer.FindParagraphs(text, start);
        if (given is not null || paragraphs.Count < 2 || !IsTitle(text.AsSpan(paragraphs[0].Start, paragraphs[0].Length)))
        {
            return new TextLayout(given, paragraphs);
        }

        var title = paragraphs[0];
        paragraphs.RemoveAt(0);
        return new TextLayout(title, paragraphs);
    }

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
