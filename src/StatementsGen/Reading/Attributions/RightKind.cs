namespace StatementsGen.Reading.Attributions;

/// <summary>What stands after a cue.</summary>
internal enum RightKind : byte
{
    /// <summary>The end of the sentence.</summary>
    End,

    /// <summary>A comma that no quotation follows.</summary>
    Comma,

    /// <summary>A that-clause.</summary>
    That,

    /// <summary>A clause without <c>that</c>.</summary>
    Clause,

    /// <summary>An indirect question.</summary>
    Wh,

    /// <summary>An infinitive.</summary>
    To,

    /// <summary>A form in -ing.</summary>
    Ing,

    /// <summary>A noun phrase.</summary>
    Noun,

    /// <summary>A quotation.</summary>
    Quote,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A preposition with which the cue reports.</summary>
    Preposition,

    /// <summary>Another preposition.</summary>
    OtherPreposition,

    /// <summary>An object and then what the cue takes: <c>urged them to go</c>.</summary>
    Object,

    /// <summary>Anything else.</summary>
    Other,
}
