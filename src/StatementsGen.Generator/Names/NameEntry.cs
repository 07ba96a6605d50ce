namespace StatementsGen.Generator.Names;

/// <summary>A speaker or an entity of the project.</summary>
/// <remarks>Equality is by value over all that is written: it compares <see cref="Description"/> and not <see cref="Value"/>, because entities are equal by name.</remarks>
/// <typeparam name="T">The type of the speaker or entity.</typeparam>
/// <param name="Member">The name of its member.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">The speaker or the entity.</param>
/// <param name="Paths">The paths of the first documents that name it, at most <see cref="MostPaths"/>, in ordinal order.</param>
/// <param name="Documents">The number of documents that name it.</param>
internal sealed record NameEntry<T>(string Member, string Name, T Value, ValueList<string> Paths, int Documents)
{
    /// <summary>The most paths that a member's documentation lists.</summary>
    internal const int MostPaths = 5;

    // Made when it is needed: at an edit, most entries are neither compared nor written.
    private string? _description;

    /// <summary>The value as text, with all its properties.</summary>
    internal string Description => _description ??= $"{Value}";

    /// <inheritdoc/>
    public bool Equals(NameEntry<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && Member == other.Member && Name == other.Name && Documents == other.Documents
            && Description == other.Description && Paths == other.Paths);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}
