using StatementsGen.Reading.Sentences;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds the attributions of a whole text, apart from the other steps of reading.</summary>
internal static class TextAttributions
{
    /// <summary>Finds the attributions in a text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="sentences">Its sentences.</param>
    internal static AttributionList Find(string text, SentenceList sentences) => Find(text, sentences, out _);

    /// <summary>Finds the attributions in a text and measures the work.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="reads">How often a token was looked at.</param>
    internal static AttributionList Find(string text, SentenceList sentences, out long reads)
    {
        using var paragraph = new ParagraphTokens(text);
        using var reader = new AttributionReader(text, sentences);
        foreach (var place in sentences.Paragraphs)
        {
            paragraph.Tokenize(sentences, place);
            reader.Read(place, paragraph);
        }

        reads = paragraph.Tokens.Reads;
        return WithoutTurns(reader.Settle()).Copy();
    }

    /// <summary>Leaves out the quotations to which only a later step can give a speaker.</summary>
    private static AttributionList WithoutTurns(AttributionList attributions)
    {
        var indices = new int[attributions.Count];
        var kept = 0;
        for (var i = 0; i < indices.Length; i++)
        {
            indices[i] = attributions[i].Finder == AttributionFinderKind.Turn ? -1 : kept++;
        }

        attributions.Keep(indices);
        return attributions;
    }
}
