using System.Diagnostics;

namespace StatementsGen;

/// <summary>The person or organization that a statement is attributed to: the <em>source</em>, in the terms of attribution corpora such as PARC 3.0 and PolNeAR.</summary>
/// <remarks>
/// Two speakers are equal when their names are, ignoring case (ordinal). <see cref="Role"/> and <see cref="Organization"/> describe what one document says
/// of the speaker, so the same speaker can be compared across documents. <see cref="StatementDocument"/> compares roles, organizations and kinds too.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Speaker
{
    /// <summary>Creates a speaker.</summary>
    /// <param name="name">The fullest name that the document gives.</param>
    /// <param name="role">What the speaker is ("spokesperson"), or <see langword="null"/> where the document does not say.</param>
    /// <param name="organization">For whom the speaker speaks, or <see langword="null"/> where the document does not say.</param>
    /// <param name="kind">What the speaker is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public Speaker(string name, string? role = null, string? organization = null, EntityKind kind = EntityKind.Unknown)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Role = role;
        Organization = organization;
        Kind = kind;
    }

    /// <summary>The fullest name that the document gives.</summary>
    public string Name { get; init => field = value ?? throw new ArgumentNullException(nameof(Name)); }

    /// <summary>The speaker's role ("spokesperson", "deputy interior minister"), if the document states one.</summary>
    public string? Role { get; init; }

    /// <summary>For whom the speaker speaks, if the document says.</summary>
    public string? Organization { get; init; }

    /// <summary>What the speaker is, as far as the document shows it: mostly a person or an organization.</summary>
    public EntityKind Kind { get; init; }

    /// <summary>Whether the two have the same name, ignoring case.</summary>
    /// <param name="other">The other speaker.</param>
    public bool Equals(Speaker? other) => other is not null && string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Name);

    /// <summary>Returns the speaker as a reader would write it: <c>Mumtaz Zahra Baloch (spokesperson, Foreign Office of Pakistan)</c>.</summary>
    public override string ToString() => (Role, Organization) switch
    {
        (null, null) => Name,
        (null, _) => $"{Name} ({Organization})",
        (_, null) => $"{Name} ({Role})",
        _ => $"{Name} ({Role}, {Organization})",
    };
}
