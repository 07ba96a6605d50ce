namespace StatementsGen.Generator.Binding;

/// <summary>Compares what is written in front matter with names in code: capitals, <c>-</c> and <c>_</c> do not count.</summary>
internal static class MetadataKey
{
    /// <summary>Whether a name and a word are the same.</summary>
    /// <param name="name">The name in code.</param>
    /// <param name="word">The word in the front matter.</param>
    internal static bool AreSame(string name, string word) => string.Equals(Bare(name), Bare(word), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string name) => name.Replace("-", "").Replace("_", "");
}
