namespace StatementsGen.Reading.Names;

/// <summary>An entity under construction, from the names that stand for it.</summary>
internal struct EntityDraft
{
    /// <summary>The index of an entity without a mention so far.</summary>
    internal const int NotMentioned = -1;

    /// <summary>The kind of the entity.</summary>
    internal EntityKind Kind { get; init; }

    /// <summary>The number of the entity's fullest name.</summary>
    internal int Canonical { get; set; }

    /// <summary>The gender that titles, roles and given names show.</summary>
    internal PersonGender Gender { get; set; }

    /// <summary>The evidence of the words around its names for what it is.</summary>
    internal KindEvidence Context { get; set; }

    /// <summary>The number of a person's first name in the vocabulary.</summary>
    internal int FirstName { get; init; }

    /// <summary>The number of a person's last name in the vocabulary.</summary>
    internal int LastName { get; init; }

    /// <summary>The span of the name with its title, for a person whom only the title tells from another of the same name: "Mrs. Vance".</summary>
    internal TextSpan? Titled { get; init; }

    /// <summary>The index of the entity in order of first mention, or <see cref="NotMentioned"/>.</summary>
    internal int Index { get; set; }
}
