using System.Diagnostics;

namespace StatementsGen;

/// <summary>Who a statement is attributed to: the <em>source</em>, in the terms of attribution corpora such as PARC 3.0 and PolNeAR.</summary>
/// <remarks>Equality is by value over all three parts, ordinal: the same person in another role is another speaker.
/// To compare persons alone, compare <see cref="Name"/>, or filter with <see cref="StatementQueries.SaidBy{T}"/>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Speaker
{
    /// <summary>Makes a speaker.</summary>
    /// <param name="name">The fullest name that the document gives.</param>
    /// <param name="role">What the speaker is ("spokesperson"), or <see langword="null"/> where the document does not say.</param>
    /// <param name="organization">For whom the speaker speaks, or <see langword="null"/> where the document does not say.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public Speaker(string name, string? role = null, string? organization = null)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Role = role;
        Organization = organization;
    }

    /// <summary>The fullest name that the document gives.</summary>
    public string Name { get; init; }

    /// <summary>What the speaker is ("spokesperson", "deputy interior minister"), if the document says.</summary>
    public string? Role { get; init; }

    /// <summary>For whom the speaker speaks, if the document says.</summary>
    public string? Organization { get; init; }

    /// <summary>The speaker as a reader would write it: <c>Mumtaz Zahra Baloch (spokesperson, Foreign Office of Pakistan)</c>.</summary>
    public override string ToString() => (Role, Organization) switch
    {
        (null, null) => Name,
        (null, _) => $"{Name} ({Organization})",
        (_, null) => $"{Name} ({Role})",
        _ => $"{Name} ({Role}, {Organization})",
    };
}
