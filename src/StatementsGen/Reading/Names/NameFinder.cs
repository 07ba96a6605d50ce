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
        using var words = new SentenceWords(text);
        var collector = new CandidateCollector(text, words);
        var segmenter = new NameSegmenter(words, abbreviations, collector);
        for (var i = 0; i < sentences.Sentences.Count; i++)
        {
            segmenter.Read(i, sentences.Sentences[i]);
        }

        var classifier = new NameClassifier(collector.Register, words.IsLowerCaseWord);
        var grouping = EntityGrouping.Group(collector.Register, classifier);
        return new MentionResolver(collector.Register, grouping, abbreviations, words.IsLowerCaseWord).Resolve(collector.Candidates);
    }
}
