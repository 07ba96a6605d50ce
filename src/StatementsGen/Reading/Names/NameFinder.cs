using StatementsGen.Reading.Sentences;

namespace StatementsGen.Reading.Names;

/// <summary>Finds the persons, organizations and places that a text names.</summary>
internal static class NameFinder
{
    /// <summary>Finds the names in a text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="sentences">Its sentences.</param>
    internal static NameTable Find(string text, SentenceList sentences)
    {
        var abbreviations = new DefinedAbbreviations(text, AbbreviationFinder.Find(text, sentences));
        var segmenter = new NameSegmenter(text, abbreviations.Names, abbreviations.Contains);
        for (var i = 0; i < sentences.Sentences.Count; i++)
        {
            segmenter.Read(i, sentences.Sentences[i]);
        }

        var classifier = new NameClassifier(segmenter.Register, segmenter.IsLowerCaseWord);
        return MentionResolver.Resolve(segmenter, EntityGrouping.Group(segmenter.Register, classifier), abbreviations);
    }
}
