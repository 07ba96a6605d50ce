using System.Globalization;
using StatementsGen.Checks;
using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Fixes;
using StatementsGen.Tool.Reporting;

namespace StatementsGen.Tool.Check;

/// <summary>Fixes texts as editors do, as far as no words and no names change.</summary>
internal static class TextFixes
{
    private static readonly (string Done, Func<FixableText, SeveritySettings, IReadOnlyList<TextReplacement>> Find)[] Steps =
    [
        ("removed {0} of characters that show nowhere", static (text, severities) => Reports(severities, Rules.InvisibleCharacters, Rules.ControlCharacters, Rules.BidirectionalControls)
            ? InvisibleCharacterEdits.In(text.Words)
            : []),
        ("changed {0} of line endings to that of most lines", static (text, severities) => Reports(severities, Rules.MixedLineEndings) ? LineEndingEdits.In(text.Words) : []),
        ("corrected {0} of names or keys in the front matter", static (text, _) => FrontMatterEdits(text)),
        ("added {0} of keys that keep the names of members", static (text, severities) => Reports(severities, Rules.RepeatedStatements, Rules.DependentNames)
            ? DependentNamePins.In(text)
            : []),
    ];

    /// <summary>Fixes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="severities">The severities: what is not reported is not fixed.</param>
    /// <returns>The text, and what was done to it; nothing if there was nothing to fix.</returns>
    internal static (string Words, IReadOnlyList<string> Done) Fix(FixableText text, SeveritySettings severities)
    {
        var done = new List<string>();
        foreach (var (what, find) in Steps)
        {
            var edits = find(text, severities);
            if (edits.Count > 0)
            {
                text = text with { Words = TextReplacement.Apply(text.Words, edits) };
                done.Add(string.Format(CultureInfo.InvariantCulture, what, edits.Count == 1 ? "one place" : $"{edits.Count} places"));
            }
        }

        return (text.Words, done);
    }

    private static bool Reports(SeveritySettings severities, params Rule[] rules) => rules.Any(rule => severities.Of(rule) is not null);

    private static IReadOnlyList<TextReplacement> FrontMatterEdits(FixableText text) =>
    [
        .. TextChecks.FindInStructure(new CheckedText(text.Words, text.Path))
            .Where(static finding => finding.Fix?.Replacement is not null)
            .Select(static finding => new TextReplacement(finding.Span, finding.Fix!.Replacement!))
            .OrderBy(static edit => edit.Span.Start),
    ];
}
