using StatementsGen.Reading.Layout;

namespace StatementsGen.Reading.Sentences;

/// <summary>Splits paragraphs into sentences.</summary>
internal static class SentenceSplitter
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal)
    {
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Sen", "Rep", "Gov", "St", "vs", "etc", "e.g", "i.e", "U.S", "No", "Inc", "Ltd", "Co",
    };

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
            SplitParagraph(text, paragraph, sentences);
            paragraphs.Add(new SentenceParagraph(paragraph, first, sentences.Count - first));
        }

        return new SentenceList(layout.Title, sentences, paragraphs);
    }

    private static void SplitParagraph(string text, TextSpan paragraph, List<TextSpan> sentences)
    {
        var start = paragraph.Start;
        for (var i = start; i < paragraph.End; i++)
        {
            if (text[i] is not ('.' or '!' or '?' or '…'))
            {
                continue;
            }

            var end = i + 1;
            while (end < paragraph.End && text[end] is '.' or '!' or '?' or '”' or '"' or '’' or ')' or ']')
            {
                end++;
            }

            var next = end;
            while (next < paragraph.End && char.IsWhiteSpace(text[next]))
            {
                next++;
            }

            if (next == end || next == paragraph.End || char.IsLower(text[next]) || (text[i] == '.' && IsAbbreviation(text, start, i)))
            {
                continue;
            }

            sentences.Add(TextSpan.FromBounds(start, end));
            start = next;
            i = next - 1;
        }

        sentences.Add(TextSpan.FromBounds(start, paragraph.End));
    }

    private static bool IsAbbreviation(string text, int start, int stop)
    {
        var word = stop;
        while (word > start && (char.IsLetter(text[word - 1]) || text[word - 1] == '.'))
        {
            word--;
        }

        return (stop - word == 1 && char.IsUpper(text[word])) || Abbreviations.Contains(text.Substring(word, stop - word));
    }
}
