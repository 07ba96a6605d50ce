namespace StatementsGen.Reading.Lexicon;

/// <summary>Parts of names at their ends or between their words.</summary>
internal static class NameSuffixes
{
    /// <summary>Abbreviated parts of names whose full stop belongs to the name.</summary>
    internal const string Dotted = "Jr Sr Esq Inc Corp Ltd Co Bros St Ste Mt Ft Ph";

    /// <summary>What follows the family name of a person.</summary>
    internal const string Personal = "Jr Jr. Sr Sr. II III IV Esq Esq. MD PhD QC KC";

    /// <summary>Small words inside the names of persons: "Osama <em>bin</em> Laden", "Ludwig <em>van</em> Beethoven".</summary>
    internal const string InnerParticles =
        "abu af al bin bint da dal de del della den der des di do dos du e el ibn la le los ou san santa ter ul ur van von y zu zum";

    /// <summary>Possessives inside names: "Korean <em>People's</em> Army".</summary>
    internal const string Possessives =
        """
        Artists Boys Children Citizens Doctors Farmers Girls King Ladies Lawyers Lloyd Men Miners Mothers Officers Parents Patients People
        Physicians Players Queen Soldiers Students Teachers Veterans Women Workers Writers
        """;

    /// <summary>The length of the longest word in small letters inside a name.</summary>
    internal const int LongestInner = 5;
}
