namespace StatementsGen.Reading.Lexicon;

/// <summary>How the letters of a word are written.</summary>
internal enum WordCase : byte
{
    /// <summary>In small letters, or without letters.</summary>
    Small,

    /// <summary>Only the first letter is a capital.</summary>
    Capitalized,

    /// <summary>In at least two capitals, and nothing in small letters.</summary>
    Capitals,

    /// <summary>Any other way: "McDonald", "iPhone".</summary>
    Mixed,
}

/// <summary>Finds how words are written.</summary>
internal static class WordCases
{
    /// <summary>The shapes that tell the case of a plain word.</summary>
    private const TokenShapes OfCase = TokenShapes.Capitalized | TokenShapes.AllCapitals | TokenShapes.InnerCapital;

    /// <summary>Returns how a word is written. Letters beyond ASCII are ignored.</summary>
    /// <param name="word">The word.</param>
    internal static WordCase Of(ReadOnlySpan<char> word)
    {
        var hasCapital = false;
        var hasSmall = false;
        for (var i = 1; i < word.Length; i++)
        {
            hasCapital |= word[i] is >= 'A' and <= 'Z';
            hasSmall |= word[i] is >= 'a' and <= 'z';
        }

        return word.Length > 0 && word[0] is >= 'A' and <= 'Z'
            ? !hasCapital ? WordCase.Capitalized : hasSmall ? WordCase.Mixed : WordCase.Capitals
            : hasCapital ? WordCase.Mixed : WordCase.Small;
    }

    /// <summary>Returns how a plain word is written.</summary>
    /// <param name="shapes">Its shapes.</param>
    internal static WordCase Of(TokenShapes shapes) => (shapes & OfCase) switch
    {
        TokenShapes.None => WordCase.Small,
        TokenShapes.Capitalized => WordCase.Capitalized,
        OfCase => WordCase.Capitals,
        _ => WordCase.Mixed,
    };
}
