namespace StatementsGen.Generator.Schemas;

/// <summary>Compares keys in front matter with names in code, ignoring case, <c>-</c> and <c>_</c>.</summary>
internal static class MetadataKey
{
    private static readonly string[] Reserved = ["people", "speakers"];

    /// <summary>Returns whether a key names a property.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="key">The key in the front matter.</param>
    internal static bool AreSame(string name, string key) => string.Equals(Bare(name), Bare(key), StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns whether a key is kept for a later version: it may stand in front matter, and no property can have it.</summary>
    /// <param name="key">The key in the front matter, or the name of a property.</param>
    internal static bool IsReserved(string key) => Reserved.Any(reserved => AreSame(reserved, key));

    private static string Bare(string name) => name.Replace("-", "").Replace("_", "");
}
