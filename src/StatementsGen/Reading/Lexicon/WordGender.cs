namespace StatementsGen.Reading.Lexicon;

/// <summary>Reads genders from <see cref="WordClasses"/>.</summary>
internal static class WordGender
{
    /// <summary>Returns the gender that a word tells in one of its classes.</summary>
    /// <param name="classes">The classes of the word.</param>
    /// <param name="kind">The class that counts: a title, a given name or a person noun.</param>
    /// <returns><see cref="Gender.Unknown"/> if the word is not of that class, or can be of both genders.</returns>
    internal static Gender GenderAs(this WordClasses classes, WordClasses kind) =>
        (classes & kind) == 0 ? Gender.Unknown
        : (classes & WordClasses.Female) != 0 ? Gender.Female
        : (classes & WordClasses.Male) != 0 ? Gender.Male
        : Gender.Unknown;
}
