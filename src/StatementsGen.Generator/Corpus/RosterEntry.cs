namespace StatementsGen.Generator.Corpus;

/// <summary>A speaker or an entity of the project.</summary>
/// <remarks>Equality is by value over what is shown of it: <see cref="Shown"/> rather than <see cref="Value"/>, since entities are equal by name alone.</remarks>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="Member">The name of the member that stands for it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">The speaker or the entity.</param>
/// <param name="Paths">The first documents that it is in, at most <see cref="MostPaths"/>, in ordinal order.</param>
/// <param name="Documents">The number of all documents that it is in.</param>
internal sealed record RosterEntry<T>(string Member, string Name, T Value, ValueList<string> Paths, int Documents)
{
    /// <summary>The most places that are told: as many as one takes in at a glance.</summary>
    internal const int MostPaths = 5;

    // Asked for where entries are compared or written, and dear to make for all at every edit.
    private string? _shown;

    /// <summary>All that there is to say of the value.</summary>
    internal string Shown => _shown ??= $"{Value}";

    /// <inheritdoc/>
    public bool Equals(RosterEntry<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && Member == other.Member && Name == other.Name && Documents == other.Documents
            && Shown == other.Shown && Paths == other.Paths);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}
