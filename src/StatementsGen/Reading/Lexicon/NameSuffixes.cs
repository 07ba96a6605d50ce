namespace StatementsGen.Reading.Lexicon;

/// <summary>Parts of names at their ends or between their words.</summary>
internal static class NameSuffixes
{
    /// <summary>Abbreviated parts of names whose full stop belongs to the name.</summary>
    private static readonly HashSet<string> Dotted = WordList.Words("Jr Sr Esq Inc Corp Ltd Co Bros St Ste Mt Ft Ph");

    /// <summary>What follows the family name of a person.</summary>
    private static readonly HashSet<string> Personal = WordList.Words("Jr Jr. Sr Sr. II III IV Esq Esq. MD PhD QC KC");

    /// <summary>Small words inside the names of persons: "Osama <em>bin</em> Laden", "Ludwig <em>van</em> Beethoven".</summary>
    private static readonly HashSet<string> InnerParticles = WordList.Words(
        "abu af al bin bint da dal de del della den der des di do dos du e el ibn la le los ou san santa ter ul ur van von y zu zum");

    /// <summary>Possessives inside names: "Korean <em>People's</em> Army".</summary>
    private static readonly HashSet<string> Possessives = WordList.Words(
        """
        Artists Boys Children Citizens Doctors Farmers Girls King Ladies Lawyers Lloyd Men Miners Mothers Officers Parents Patients People
        Physicians Players Queen Soldiers Students Teachers Veterans Women Workers Writers
        """);

    /// <summary>The length of the longest word in small letters inside a name.</summary>
    internal const int LongestInner = 5;

    /// <summary>Whether the full stop after a word belongs to the name.</summary>
    /// <param name="word">The word, without the full stop.</param>
    internal static bool IsDotted(string word) => Dotted.Contains(word);

    /// <summary>Whether a word follows the family name of a person.</summary>
    /// <param name="word">The word.</param>
    internal static bool IsPersonal(string word) => Personal.Contains(word);

    /// <summary>Whether a word in small letters can stand inside a person's name.</summary>
    /// <param name="word">The word.</param>
    internal static bool IsInnerParticle(string word) => InnerParticles.Contains(word);

    /// <summary>Whether a possessive can stand inside a name.</summary>
    /// <param name="word">The word, without its ending.</param>
    internal static bool IsInnerPossessive(string word) => Possessives.Contains(word);
}
