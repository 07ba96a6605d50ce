using StatementsGen.Reading.Sentences;

namespace StatementsGen.Reading.Names;

/// <summary>Finds the persons and organizations that a text names.</summary>
internal static class NameFinder
{
    /// <summary>Finds the names in a text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="sentences">Its sentences.</param>
    internal static NameTable Find(string text, SentenceList sentences)
    {
        var abbreviations = AbbreviationFinder.Find(text, sentences);
        return new NameTable([], [], abbreviations);
    }
}
