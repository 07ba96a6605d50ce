using StatementsGen.Reading.Layout;

namespace StatementsGen.Reading.Sentences;

/// <summary>Splits paragraphs into sentences.</summary>
internal static class SentenceSplitter
{
    /// <summary>Splits the paragraphs of a text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="layout">Its layout.</param>
    internal static SentenceList Split(string text, TextLayout layout)
    {
        var sentences = new List<TextSpan>();
        var paragraphs = new List<SentenceParagraph>(layout.Paragraphs.Count);
        foreach (var paragraph in layout.Paragraphs)
        {
            var first = sentences.Count;
            var scanner = new SentenceScanner(text.AsSpan(paragraph.Start, paragraph.Length));
            while (scanner.MoveNext())
            {
                sentences.Add(TextSpan.FromBounds(paragraph.Start + scanner.Start, paragraph.Start + scanner.End));
            }

            paragraphs.Add(new SentenceParagraph(paragraph, first, sentences.Count - first));
        }

        return new SentenceList(layout.Title, sentences, paragraphs);
    }
}
