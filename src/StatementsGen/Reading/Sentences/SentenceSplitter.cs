using StatementsGen.Reading.Layout;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Sentences;

/// <summary>Splits paragraphs into sentences, and separates their marks.</summary>
internal static class SentenceSplitter
{
    /// <summary>Splits the paragraphs of a text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="layout">Its layout.</param>
    internal static SentenceList Split(string text, TextLayout layout) => Split(text, layout, 0, layout.Blocks.Count);

    /// <summary>Splits the paragraphs of a text in parts, in parallel.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="layout">Its layout.</param>
    /// <param name="count">The number of parts.</param>
    internal static SentenceList SplitInParts(string text, TextLayout layout, int count)
    {
        var parts = new SentenceList[count];
        Parallel.For(0, count, part =>
        {
            var (first, end) = ParagraphRange.Of(part, count, layout.Blocks.Count);
            parts[part] = Split(text, layout, first, end);
        });
        return SentenceList.Join(parts);
    }

    private static SentenceList Split(string text, TextLayout layout, int start, int end)
    {
        var sentences = new List<TextSpan>();
        var keys = new List<SentenceKey>();
        var sources = new List<SentenceKey>();
        var paragraphs = new List<SentenceParagraph>(end - start);
        var isBelowHeading = start > 0 && layout.Blocks[start - 1].Kind == BlockKind.Heading;
        for (var i = start; i < end; i++)
        {
            if (!layout.Blocks[i].HoldsStatements)
            {
                isBelowHeading |= layout.Blocks[i].Kind == BlockKind.Heading;
                continue;
            }

            var paragraph = layout.Blocks[i].Span;
            var first = sentences.Count;
            var rest = paragraph;
            while (FindMark(text, layout, rest) is { } mark)
            {
                AddSentences(text, Trim(text, rest.Start, rest.Start + mark.Start), sentences);
                AddPart(mark.Key, rest.Start, sentences.Count - 1, keys);
                AddPart(mark.By, rest.Start, sentences.Count - 1, sources);
                rest = Trim(text, rest.Start + mark.End, rest.End);
            }

            AddSentences(text, rest, sentences);
            paragraphs.Add(new SentenceParagraph(
                TextSpan.FromBounds(paragraph.Start, sentences[sentences.Count - 1].End), first, sentences.Count - first)
            {
                IsBelowHeading = isBelowHeading,
                IsRow = layout.Blocks[i].Kind == BlockKind.Row,
            });
            isBelowHeading = false;
        }

        return new SentenceList(layout.Title, sentences, paragraphs) { Keys = keys, Authored = sources };
    }

    private static void AddPart(TextSpan part, int start, int sentence, List<SentenceKey> parts)
    {
        if (part.Length > 0)
        {
            parts.Add(new SentenceKey(sentence, new TextSpan(start + part.Start, part.Length)));
        }
    }

    private static AuthorMark? FindMark(string text, TextLayout layout, TextSpan paragraph)
    {
        var words = text.AsSpan(paragraph.Start, paragraph.Length);
        var mark = AuthorMark.Find(words);
        while (mark is { } found && !layout.HasMarkAt(paragraph.Start + found.Start))
        {
            mark = AuthorMark.Find(words, found.End);
        }

        return mark;
    }

    private static void AddSentences(string text, TextSpan paragraph, List<TextSpan> sentences)
    {
        var scanner = new SentenceScanner(text.AsSpan(paragraph.Start, paragraph.Length));
        while (scanner.MoveNext())
        {
            sentences.Add(TextSpan.FromBounds(paragraph.Start + scanner.Start, paragraph.Start + scanner.End));
        }
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && SentenceCharacters.IsBlank(text[start]))
        {
            start++;
        }

        while (start < end && SentenceCharacters.IsBlank(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
