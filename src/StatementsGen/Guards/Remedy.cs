namespace StatementsGen.Guards;

/// <summary>What mends a finding, where one can tell. Equality is by value.</summary>
/// <param name="Replacement">What to write in the finding's place.</param>
/// <param name="Line">The line that the front matter lacks.</param>
/// <param name="Lines">All lines that the front matter lacks, in order, parted by <c>\n</c>.</param>
internal sealed record Remedy(string? Replacement = null, string? Line = null, string? Lines = null)
{
    /// <summary>The id of the findings that have a remedy with them, for editors.</summary>
    internal const string FindingId = "STG0112";

    /// <summary>The remedy as the properties of a finding.</summary>
    internal IEnumerable<KeyValuePair<string, string?>> ToProperties() =>
    [
        new(nameof(Replacement), Replacement),
        new(nameof(Line), Line),
        new(nameof(Lines), Lines),
    ];

    /// <summary>The remedy that a finding has with it.</summary>
    /// <param name="properties">The finding's properties.</param>
    internal static Remedy Of(IReadOnlyDictionary<string, string?> properties) =>
        new(ValueOf(properties, nameof(Replacement)), ValueOf(properties, nameof(Line)), ValueOf(properties, nameof(Lines)));

    private static string? ValueOf(IReadOnlyDictionary<string, string?> properties, string key) =>
        properties.TryGetValue(key, out var value) ? value : null;
}
