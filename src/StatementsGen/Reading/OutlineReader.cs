using StatementsGen.Outlines;
using StatementsGen.Reading.Attributions;
using StatementsGen.Reading.Layout;
using StatementsGen.Reading.Names;
using StatementsGen.Reading.Resolution;
using StatementsGen.Reading.Sentences;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading;

/// <summary>
/// The steps of reading, in order: layout and sentences of the whole text; tokens, names and attributions paragraph by paragraph;
/// resolution of all of them.
/// </summary>
internal static class OutlineReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="cancellationToken">Looked at between the steps, and between paragraphs.</param>
    internal static DocumentOutline Read(string text, CancellationToken cancellationToken)
    {
        var layout = LayoutAnalyzer.Analyze(text);
        cancellationToken.ThrowIfCancellationRequested();
        var sentences = SentenceSplitter.Split(text, layout);
        cancellationToken.ThrowIfCancellationRequested();
        using var names = new NameReader(text, sentences);
        using var paragraph = new ParagraphTokens(text);
        var attributions = new AttributionReader();
        foreach (var place in sentences.Paragraphs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            paragraph.Tokenize(sentences, place);
            names.Read(place, paragraph);
            attributions.Read(place, paragraph);
        }

        return SpeakerResolver.Resolve(text, sentences, names.Resolve(), attributions.Settle(sentences.Sentences.Count));
    }
}
