using System.Diagnostics;

namespace StatementsGen;

/// <summary>Whom something is said to: <c>reporters</c> in <c>told reporters that …</c></summary>
/// <remarks>
/// Two addressees are equal when their names are, ignoring case (ordinal), as for <see cref="Speaker"/> and <see cref="Entity"/>. <see cref="StatementDocument"/> compares kinds too.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Addressee
{
    /// <summary>Creates an addressee.</summary>
    /// <param name="name">The fullest name that the document gives, or the words without an article.</param>
    /// <param name="kind">What the addressee is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public Addressee(string name, EntityKind kind = EntityKind.Unknown)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Kind = kind;
    }

    /// <summary>The fullest name that the document gives (<c>Ann Lee</c>), or the words without an article (<c>council</c>).</summary>
    public string Name { get; init => field = value ?? throw new ArgumentNullException(nameof(Name)); }

    /// <summary>What the addressee is, as far as the document shows it.</summary>
    public EntityKind Kind { get; init; }

    /// <summary>Whether the two have the same name, ignoring case.</summary>
    /// <param name="other">The other addressee.</param>
    public bool Equals(Addressee? other) => other is not null && string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Name);

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
