using StatementsGen.Reading.Sentences;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Names;

/// <summary>Finds the persons, organizations and places in a text.</summary>
internal static class NameFinder
{
    /// <summary>Finds the names in a text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="sentences">Its sentences.</param>
    internal static NameTable Find(string text, SentenceList sentences)
    {
        using var paragraph = new ParagraphTokens(text);
        using var reader = new NameReader(text, sentences, AbbreviationFinder.Find(text, sentences), paragraph.Tokens);
        foreach (var place in sentences.Paragraphs)
        {
            paragraph.Tokenize(sentences, place);
            reader.Read(place, paragraph);
        }

        return reader.Resolve();
    }
}
