namespace StatementsGen.Generator.Binding;

/// <summary>Compares keys in front matter with names in code, ignoring case, <c>-</c> and <c>_</c>.</summary>
internal static class MetadataKey
{
    /// <summary>Returns whether a key names a property.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="key">The key in the front matter.</param>
    internal static bool AreSame(string name, string key) => string.Equals(Bare(name), Bare(key), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string name) => name.Replace("-", "").Replace("_", "");
}
