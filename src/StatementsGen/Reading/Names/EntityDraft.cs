using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>An entity while it is being put together from the names that stand for it.</summary>
internal struct EntityDraft
{
    /// <summary>Stands for the index of an entity that no name has been met of.</summary>
    internal const int NotMentioned = -1;

    /// <summary>What it is.</summary>
    internal NameKind Kind { get; init; }

    /// <summary>The number of its fullest name.</summary>
    internal int Canonical { get; set; }

    /// <summary>What titles, roles and given names tell.</summary>
    internal Gender Gender { get; set; }

    /// <summary>Of a person: the number of the first name in the vocabulary.</summary>
    internal int FirstName { get; init; }

    /// <summary>Of a person: the number of the last name in the vocabulary.</summary>
    internal int LastName { get; init; }

    /// <summary>Its index among the entities, or <see cref="NotMentioned"/> before its first mention.</summary>
    internal int Index { get; set; }
}
