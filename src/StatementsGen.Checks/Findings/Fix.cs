namespace StatementsGen.Checks.Findings;

/// <summary>The change to a text that fixes a finding. Equality is by value.</summary>
/// <param name="Replacement">The text that replaces the finding's span.</param>
/// <param name="Line">The line that the front matter lacks.</param>
/// <param name="Lines">All lines that the front matter lacks, in order, separated by <c>\n</c>.</param>
internal sealed record Fix(string? Replacement = null, string? Line = null, string? Lines = null)
{
    /// <summary>Writes the fix as the properties of a diagnostic.</summary>
    internal IEnumerable<KeyValuePair<string, string?>> ToProperties() =>
    [
        new(nameof(Replacement), Replacement),
        new(nameof(Line), Line),
        new(nameof(Lines), Lines),
    ];

    /// <summary>Reads the fix from the properties of a diagnostic.</summary>
    /// <param name="properties">The properties.</param>
    internal static Fix Of(IReadOnlyDictionary<string, string?> properties) =>
        new(ValueOf(properties, nameof(Replacement)), ValueOf(properties, nameof(Line)), ValueOf(properties, nameof(Lines)));

    private static string? ValueOf(IReadOnlyDictionary<string, string?> properties, string key) =>
        properties.TryGetValue(key, out var value) ? value : null;
}
