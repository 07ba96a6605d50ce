namespace StatementsGen.Generator.Corpus;

/// <summary>Somebody or something that a document names, on its way into <c>Speakers</c> or <c>Entities</c>. Equality is by value.</summary>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="Value">The speaker or the entity.</param>
/// <param name="Share">The share of the roster that its name belongs to, whatever its capitals (<see cref="RosterShares.Of"/>).</param>
/// <param name="Path">The document's path.</param>
internal readonly record struct Sighting<T>(T Value, int Share, string Path)
    where T : class
{
    /// <summary>Whether both are the same: of the many that are compared at an edit nearly all are, and their values need not be touched.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(Sighting<T> other) =>
        Share == other.Share && Path == other.Path && (ReferenceEquals(Value, other.Value) || Value.Equals(other.Value));

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
