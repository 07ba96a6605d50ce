namespace StatementsGen.Reading.Lexicon;

/// <summary>The part that a character plays at the end of a sentence.</summary>
internal enum SentenceCharacter : byte
{
    /// <summary>None.</summary>
    Other,

    /// <summary>A full stop.</summary>
    FullStop,

    /// <summary>An ellipsis character.</summary>
    Ellipsis,

    /// <summary>A question or exclamation mark.</summary>
    Strong,

    /// <summary>A terminal that needs no space after it.</summary>
    Plain,

    /// <summary>A quotation mark or bracket that may close.</summary>
    Closer,
}
