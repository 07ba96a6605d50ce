namespace StatementsGen.Reading.Lexicon;

/// <summary>The gender of a person, as far as the text and given names tell it. It decides which pronouns can stand for the person.</summary>
internal enum Gender
{
    /// <summary>Not known, or contradictory.</summary>
    Unknown,

    /// <summary>A woman: "she" can stand for her.</summary>
    Female,

    /// <summary>A man: "he" can stand for him.</summary>
    Male,
}
