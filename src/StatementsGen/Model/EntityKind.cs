namespace StatementsGen;

/// <summary>What a name or a speaker stands for.</summary>
public enum EntityKind
{
    /// <summary>The document does not show the kind.</summary>
    Unknown,

    /// <summary>A person, or several: <c>Ines Moreau</c>, <c>residents</c>.</summary>
    Person,

    /// <summary>A body that acts as one: a company, an authority, a party, a team.</summary>
    Organization,

    /// <summary>A country, region, city, street or building.</summary>
    Place,

    /// <summary>Anything else that has a name: an event, a law, a period, a work.</summary>
    Other,
}
