using StatementsGen.Checks.Characters;

namespace StatementsGen.Checks.Fixes;

/// <summary>Makes all lines of a text end as most of them do.</summary>
internal static class LineEndingEdits
{
    /// <summary>Returns the changes that do so.</summary>
    /// <param name="words">The text.</param>
    /// <returns>The changes, in order.</returns>
    internal static IReadOnlyList<TextReplacement> In(string words)
    {
        var usual = MixedLineEndings.MostFrequent(words);
        return
        [
            .. MixedLineEndings.EndingsOf(words)
                .Where(ending => ending.Length != usual.Length || words[ending.Start] != usual[0])
                .Select(ending => new TextReplacement(ending, usual)),
        ];
    }
}
