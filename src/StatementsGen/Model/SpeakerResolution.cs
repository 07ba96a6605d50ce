namespace StatementsGen;

/// <summary>How the words for a speaker in the text lead to the speaker's name.</summary>
public enum SpeakerResolution
{
    /// <summary>The words are the full name or description.</summary>
    Name,

    /// <summary>The words are part of a name that the text gives in full elsewhere ("Baloch").</summary>
    ShortName,

    /// <summary>The word is an abbreviation of the name ("FO").</summary>
    Acronym,

    /// <summary>The word is a pronoun ("she").</summary>
    Pronoun,

    /// <summary>There are no words: the quotation continues from an earlier sentence.</summary>
    Continuation,

    /// <summary>There are no words: the quotation is the speaker's turn in a conversation.</summary>
    Turn,

    /// <summary>The author says so, by a mark in the text: <c>{by="Ann Lee"}</c>. The span is that of the name in the mark.</summary>
    Author,
}
