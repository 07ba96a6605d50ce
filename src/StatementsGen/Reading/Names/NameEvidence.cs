namespace StatementsGen.Reading.Names;

/// <summary>What the place of a name tells by itself.</summary>
internal enum NameEvidence
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A title stands before it, so it names a person.</summary>
    Title,

    /// <summary>An abbreviation is defined for it, so it names a body or a thing.</summary>
    Organization,
}
