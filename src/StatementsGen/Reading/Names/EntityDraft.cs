namespace StatementsGen.Reading.Names;

/// <summary>An entity while it is being put together from the names that stand for it.</summary>
internal sealed class EntityDraft
{
    /// <summary>What it is.</summary>
    internal NameKind Kind { get; set; }

    /// <summary>Its fullest name.</summary>
    internal NameRecord Canonical { get; set; } = null!;

    /// <summary>What titles, roles and given names tell.</summary>
    internal Gender Gender { get; set; }

    /// <summary>The other names that have been met, in order.</summary>
    internal List<string> Aliases { get; } = [];

    /// <summary>Its index among the entities, or -1 before its first mention.</summary>
    internal int Index { get; set; } = -1;
}
