namespace StatementsGen;

/// <summary>How the words that stand for a speaker in the text lead to the speaker's name.</summary>
public enum SpeakerResolution
{
    /// <summary>The full name or description stands there.</summary>
    Name,

    /// <summary>A part of a name that was given in full elsewhere ("Baloch").</summary>
    ShortName,

    /// <summary>An abbreviation of the name ("FO").</summary>
    Acronym,

    /// <summary>A pronoun ("she").</summary>
    Pronoun,

    /// <summary>Nothing stands there: the quotation goes on from an earlier sentence.</summary>
    Continuation,
}
