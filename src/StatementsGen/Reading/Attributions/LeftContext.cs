namespace StatementsGen.Reading.Attributions;

/// <summary>What stands before the verb group of a cue.</summary>
internal enum LeftContext : byte
{
    /// <summary>Nothing that could be a subject.</summary>
    None,

    /// <summary>A pronoun.</summary>
    Pronoun,

    /// <summary>A noun phrase.</summary>
    NounPhrase,

    /// <summary>A relative pronoun.</summary>
    Relative,

    /// <summary>A comma or dash: an apposition ends there, or a participle follows.</summary>
    Comma,

    /// <summary>A coordinator: the verb shares the subject of one before it.</summary>
    Coordinator,

    /// <summary>A preposition: the verb is a gerund.</summary>
    Preposition,
}
