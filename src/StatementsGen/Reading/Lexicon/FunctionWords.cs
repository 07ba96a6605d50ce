namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// Small words that names and abbreviations pass over: "Ministry <em>of</em> Health" is abbreviated "MH" as well as "MoH".
/// </summary>
internal static class FunctionWords
{
    private static readonly HashSet<string> All = WordList.Words(
        """
        a about after an and as at before between by during for from in into of on or over per than the through to under
        using versus via vs with within without &
        da das de del della der des di do dos du e el en et i il l la las le les los o und van von y zu
        """);

    /// <summary>Whether a word, in lower case, is one that abbreviations usually pass over.</summary>
    /// <param name="word">The word.</param>
    internal static bool Contains(string word) => All.Contains(word);
}
