namespace StatementsGen.Tool.Reporting;

/// <summary>Makes text fit for formats that know whole characters alone.</summary>
internal static class WellFormed
{
    /// <summary>Returns the text with U+FFFD for each half of a surrogate pair.</summary>
    /// <param name="text">The text.</param>
    internal static string Of(string text)
    {
        var halves = Enumerable.Range(0, text.Length).Where(i => IsHalf(text, i)).ToList();
        if (halves.Count == 0)
        {
            return text;
        }

        var characters = text.ToCharArray();
        foreach (var half in halves)
        {
            characters[half] = '\uFFFD';
        }

        return new string(characters);
    }

    private static bool IsHalf(string text, int i) =>
        char.IsHighSurrogate(text[i]) ? i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])
        : char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1]));
}
