namespace StatementsGen;

/// <summary>Whether a quotation is said by the speaker that it is claimed to be of.</summary>
public enum QuotationSpeaker
{
    /// <summary>No speaker was claimed, or the words stand nowhere in the documents.</summary>
    NotCompared,

    /// <summary>A passage with these words is said by the claimed speaker.</summary>
    Same,

    /// <summary>The passages with these words are said by others.</summary>
    Other,

    /// <summary>The documents do not tell who says these words.</summary>
    Unknown,
}
