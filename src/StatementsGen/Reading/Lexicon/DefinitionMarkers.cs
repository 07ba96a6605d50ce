namespace StatementsGen.Reading.Lexicon;

/// <summary>Words that stand before a form inside brackets: "(the “Act”)", "(hereinafter FOIA)", "(or FOIA)".</summary>
internal static class DefinitionMarkers
{
    private static readonly HashSet<string> All = WordList.Words(
        """
        the or also aka a.k.a. abbreviated acronym formerly henceforth hereafter hereinafter i.e. i.e., in short short for
        called known as abbr. abbreviation Latin
        """);

    /// <summary>The length of the longest marker.</summary>
    internal const int MaxLength = 12;

    /// <summary>Whether a word is a marker.</summary>
    /// <param name="word">The word.</param>
    internal static bool Contains(string word) => All.Contains(word);
}
