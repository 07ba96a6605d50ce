namespace StatementsGen.Reading.Lexicon;

/// <summary>Looks up the classes of spellings.</summary>
internal static class Spelling
{
    /// <summary>Returns whether a word as it is spelled belongs to a class.</summary>
    /// <param name="word">The word.</param>
    /// <param name="classes">The class, or several of which one is enough.</param>
    internal static bool Is(ReadOnlySpan<char> word, SpellingClasses classes) => (NameLexicon.Instance.SpellingOf(word) & classes) != 0;
}
