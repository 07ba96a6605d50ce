namespace StatementsGen.Reading.Sentences;

/// <summary>The kind of an abbreviation, by what its full stop can mean for the sentence.</summary>
internal enum AbbreviationKind
{
    /// <summary>Not an abbreviation.</summary>
    None,

    /// <summary>A form of address or a rank. A name follows.</summary>
    Title,

    /// <summary>A connective between two parts of a sentence.</summary>
    Connective,

    /// <summary>An abbreviation before a number or letter.</summary>
    Numbered,

    /// <summary>A month or weekday.</summary>
    Date,

    /// <summary>An abbreviation that may or may not end the sentence.</summary>
    General,

    /// <summary>An abbreviation that ends the sentence before a capital.</summary>
    Closing,

    /// <summary>A time of day.</summary>
    Clock,

    /// <summary>A single capital letter: an initial, or a letter used as a name.</summary>
    Initial,
}
