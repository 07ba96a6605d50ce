namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// Small words that names and abbreviations pass over: "Ministry <em>of</em> Health" is abbreviated "MH" as well as "MoH".
/// </summary>
internal static class FunctionWords
{
    /// <summary>The words, in lower case.</summary>
    internal const string Words =
        """
        a about after an and as at before between by during for from in into of on or over per than the through to under
        using versus via vs with within without &
        da das de del della der des di do dos du e el en et i il l la las le les los o und van von y zu
        """;
}
