using StatementsGen.Checks.Characters;
using StatementsGen.Checks.Findings;

namespace StatementsGen.Checks.Fixes;

/// <summary>Removes characters that show nowhere. A control character that stands where another was is left: only the source of the text has that.</summary>
internal static class InvisibleCharacterEdits
{
    /// <summary>Returns the changes that remove them.</summary>
    /// <param name="words">The text.</param>
    /// <returns>The changes, in order.</returns>
    internal static IReadOnlyList<TextReplacement> In(string words)
    {
        var text = new CheckedText(words);
        return
        [
            .. ControlCharacters.Find(text).Where(finding => ControlCharacters.StandsForNothing(words[finding.Span.Start]))
                .Concat(BidirectionalControls.Find(text))
                .Concat(InvisibleCharacters.Find(text))
                .OrderBy(static finding => finding.Span.Start)
                .Select(static finding => new TextReplacement(finding.Span, "")),
        ];
    }
}
