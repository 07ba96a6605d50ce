using StatementsGen.Reading.FrontMatter;
using StatementsGen.Reading.Sentences;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading;

/// <summary>Finds the words in quotation marks, as the reading of attributions pairs them.</summary>
internal static class QuotedPassages
{
    /// <summary>Finds the quotations of a text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="cancellationToken">Looked at between paragraphs.</param>
    /// <returns>The spans between the marks, in order. A quotation that is not closed in its paragraph runs to the paragraph's end.</returns>
    internal static IReadOnlyList<TextSpan> Find(string text, CancellationToken cancellationToken)
    {
        var front = FrontMatterReader.Read(text);
        var sentences = SentenceSplitter.Split(text, TitledLayout.Analyze(text, front?.End ?? 0, front?.Title));
        using var paragraph = new ParagraphTokens(text);
        var found = new List<TextSpan>();
        foreach (var place in sentences.Paragraphs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            paragraph.Tokenize(sentences, place);
            paragraph.FindQuotations();
            foreach (var pair in paragraph.Quotations.Pairs)
            {
                var start = paragraph[pair.Open].End;
                var end = pair.IsClosed ? paragraph[pair.Close].Start : paragraph[pair.Close].End;
                if (start < end)
                {
                    found.Add(TextSpan.FromBounds(start, end));
                }
            }
        }

        return found;
    }
}
