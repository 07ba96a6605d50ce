namespace StatementsGen.Reading.Lexicon;

/// <summary>What a text and common given names tell of a person's gender: it decides which pronouns can stand for the person.</summary>
internal enum Gender
{
    /// <summary>Nothing, or contradictory things.</summary>
    Unknown,

    /// <summary>A woman: "she" can stand for her.</summary>
    Female,

    /// <summary>A man: "he" can stand for him.</summary>
    Male,
}
