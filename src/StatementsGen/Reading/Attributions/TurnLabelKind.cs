namespace StatementsGen.Reading.Attributions;

/// <summary>What the words of a label are, as far as they alone tell.</summary>
internal enum TurnLabelKind : byte
{
    /// <summary>No name: a topic, a date, a document.</summary>
    None,

    /// <summary>Capitalized words that can be a name.</summary>
    Name,

    /// <summary>A person: a given name, a title or a role.</summary>
    Person,
}
