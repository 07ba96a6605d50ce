using System.Diagnostics;

namespace StatementsGen;

/// <summary>A person, organization, place or other thing that a document names, with the other names it goes by there.</summary>
/// <remarks>
/// Equality contract: an entity <em>is</em> its <see cref="Name"/>, capitals aside (ordinal, as a headline may write it in capitals). <see cref="Aliases"/> are what one document happens to
/// call it, so the same entity can be asked for across documents that abbreviate it differently.
/// <see cref="StatementDocument"/> compares aliases and kinds too.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Entity
{
    /// <summary>Creates an entity.</summary>
    /// <param name="name">The canonical name: the fullest that the document gives.</param>
    /// <param name="aliases">Other names for it, such as its abbreviation; none when omitted.</param>
    /// <param name="kind">What the entity is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public Entity(string name, ValueList<string>? aliases = null, EntityKind kind = EntityKind.Unknown)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Aliases = aliases ?? ValueList<string>.Empty;
        Kind = kind;
    }

    /// <summary>The canonical name: the fullest that the document gives.</summary>
    public string Name { get; init => field = value ?? throw new ArgumentNullException(nameof(Name)); }

    /// <summary>Other names that the document uses for it ("TTP"), in order of first appearance.</summary>
    public ValueList<string> Aliases { get; init => field = value ?? throw new ArgumentNullException(nameof(Aliases)); }

    /// <summary>What the entity is, as far as the document shows it.</summary>
    public EntityKind Kind { get; init; }

    /// <summary>Whether the two have the same name, capitals aside.</summary>
    /// <param name="other">The other entity.</param>
    public bool Equals(Entity? other) => other is not null && string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Name);

    /// <summary>Returns the entity as a reader would write it: <c>Tehreek-i-Taliban Pakistan (TTP)</c>.</summary>
    public override string ToString() => Aliases.Count == 0 ? Name : $"{Name} ({string.Join(", ", Aliases)})";
}
