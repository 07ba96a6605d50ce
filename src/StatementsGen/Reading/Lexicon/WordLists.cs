namespace StatementsGen.Reading.Lexicon;

/// <summary>The word lists by topic, beside those of the cues. Each word stands once, with all its labels.</summary>
internal static class WordLists
{
    /// <summary>The rows of each list, in the format of <see cref="WordRows"/>.</summary>
    internal static IReadOnlyList<string> All =>
    [
        FunctionWords.Rows,
        Numerals.Rows,
        TimeWords.Rows,
        PersonNouns.Rows,
        PersonTitles.Rows,
        GivenNames.Rows,
        PlaceNames.Rows,
        Nationalities.Rows,
        KnownOrganizations.Rows,
        OrganizationWords.Rows,
        Topics.Rows,
        TextNouns.Rows,
        HeadingWords.Rows,
        Verbs.Rows,
        Adverbs.Rows,
        Adjectives.Rows,
        Abbreviations.Rows,
        NameParts.Rows,
    ];
}
