namespace StatementsGen.Reading.Sentences;

/// <summary>What the stop after a word may mean for the sentence.</summary>
internal enum AbbreviationKind
{
    /// <summary>The word is no abbreviation.</summary>
    None,

    /// <summary>A form of address or a rank: a name follows.</summary>
    Title,

    /// <summary>Joins two parts of a sentence.</summary>
    Connective,

    /// <summary>A number or letter follows.</summary>
    Numbered,

    /// <summary>A month or weekday.</summary>
    Date,

    /// <summary>May end the sentence or not.</summary>
    General,

    /// <summary>Ends the sentence before a capital.</summary>
    Closing,

    /// <summary>A time of day.</summary>
    Clock,

    /// <summary>One capital letter: an initial, or a letter that names something.</summary>
    Initial,
}
