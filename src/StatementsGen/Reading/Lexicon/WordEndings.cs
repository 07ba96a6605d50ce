namespace StatementsGen.Reading.Lexicon;

/// <summary>Finds the endings that classify words the lexicon does not hold.</summary>
internal static class WordEndings
{
    /// <summary>The fewest letters of a word with an ending.</summary>
    private const int ShortestWord = 5;

    /// <summary>Returns how a word ends. An ending is in small letters.</summary>
    /// <param name="word">The word.</param>
    internal static TokenShapes Of(ReadOnlySpan<char> word) => word.Length < ShortestWord ? TokenShapes.None
        : Of(word[word.Length - 1], word[word.Length - 2], word[word.Length - 3]);

    /// <summary>Returns how a word ends if it is written in small letters.</summary>
    /// <param name="word">The word, in any case.</param>
    internal static TokenShapes OfFolded(ReadOnlySpan<char> word) => word.Length < ShortestWord ? TokenShapes.None
        : Of(WordKey.Fold(word[word.Length - 1]), WordKey.Fold(word[word.Length - 2]), WordKey.Fold(word[word.Length - 3]));

    private static TokenShapes Of(char last, char second, char third) => last switch
    {
        'y' when second == 'l' => TokenShapes.EndsInLy,
        'd' when second == 'e' && third != 'e' => TokenShapes.EndsInEd,
        'g' when second == 'n' && third == 'i' => TokenShapes.EndsInIng,
        _ => TokenShapes.None,
    };
}
