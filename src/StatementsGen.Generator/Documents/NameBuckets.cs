using StatementsGen.Naming;

namespace StatementsGen.Generator.Documents;

/// <summary>Distributes the names of a project over buckets. Each bucket is merged and written on its own.</summary>
internal static class NameBuckets
{
    /// <summary>The number of buckets in a project of many documents.</summary>
    /// <remarks>A text has about ten names: an edit of one text changes few of this many buckets.</remarks>
    internal const int Count = 128;

    /// <summary>Returns the bucket of a name, 0-based. Names that differ only in case have the same bucket.</summary>
    /// <param name="name">The name.</param>
    internal static int Of(string name) => (int)(StableHash.NumberOf(name.ToUpperInvariant()) % Count);
}
