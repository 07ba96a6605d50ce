namespace StatementsGen.Reading.Names;

/// <summary>The evidence of the words around a name for what kind of thing it names.</summary>
internal struct KindEvidence
{
    /// <summary>The evidence for a person.</summary>
    internal int Person { get; set; }

    /// <summary>The evidence for an organization.</summary>
    internal int Organization { get; set; }

    /// <summary>The evidence for a place.</summary>
    internal int Place { get; set; }

    /// <summary>The kind for which there is most evidence, or unknown if there is none, or as much for two kinds.</summary>
    internal readonly EntityKind Kind =>
        Person > 0 && Person > Organization && Person > Place ? EntityKind.Person
        : Organization > 0 && Organization > Person && Organization > Place ? EntityKind.Organization
        : Place > 0 && Place > Person && Place > Organization ? EntityKind.Place
        : EntityKind.Unknown;

    /// <summary>Adds other evidence.</summary>
    /// <param name="other">The other evidence.</param>
    internal void Add(in KindEvidence other)
    {
        Person += other.Person;
        Organization += other.Organization;
        Place += other.Place;
    }
}
