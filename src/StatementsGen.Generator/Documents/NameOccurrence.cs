namespace StatementsGen.Generator.Documents;

/// <summary>A speaker or an entity in one document, on its way into <c>Speakers</c> or <c>Entities</c>. Equality is by value.</summary>
/// <typeparam name="T">The type of the speaker or entity.</typeparam>
/// <param name="Value">The speaker or the entity.</param>
/// <param name="Bucket">The bucket of its name (<see cref="NameBuckets.Of"/>).</param>
/// <param name="Path">The document's path.</param>
internal sealed record NameOccurrence<T>(T Value, int Bucket, string Path)
    where T : class
{
    /// <summary>Compares the references first: after an edit nearly all values are the same objects as before.</summary>
    /// <param name="other">The other occurrence.</param>
    public bool Equals(NameOccurrence<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && Bucket == other.Bucket && Path == other.Path && (ReferenceEquals(Value, other.Value) || Value.Equals(other.Value)));

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
