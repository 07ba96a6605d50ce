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
        using var register = new NameRegister(text);
        var abbreviations = new DefinedAbbreviations(text, AbbreviationFinder.Find(text, sentences), register.Vocabulary);
        using var words = new SentenceWords(text);
        using var collector = new CandidateCollector(register, words);
        var segmenter = new NameSegmenter(words, abbreviations, collector);
        for (var i = 0; i < sentences.Sentences.Count; i++)
        {
            segmenter.Read(i, sentences.Sentences[i]);
        }

        using var grouping = EntityGrouping.Group(register, words.LowerCaseWords);
        using var resolver = new MentionResolver(register, grouping, abbreviations, words.LowerCaseWords);
        return resolver.Resolve(collector.Candidates);
    }
}
