using StatementsGen.Checks.Findings;

namespace StatementsGen.Checks.Characters;

/// <summary>Control characters (Unicode's category Cc) that are not white space.</summary>
/// <remarks>
/// Characters below U+0080 come from old terminals and printers and have no meaning in a text. Characters from U+0080 on are the remains of a letter, a
/// quotation mark or a dash in a text that was decoded wrongly (Windows-1252 as Latin 1, or UTF-8 twice).
/// </remarks>
internal static class ControlCharacters
{
    private const string ShowsNowhere = "shows nowhere, and makes words that look the same differ; remove it";
    private const string WasAnother = "stands where another was before the text was decoded wrongly; put that back";

    /// <summary>Finds control characters. Adjacent ones are one finding.</summary>
    /// <param name="source">The text.</param>
    internal static IEnumerable<Finding> Find(CheckedText source)
    {
        var text = source.Text;
        for (var i = PlainCharacters.Skip(text, 0); i < text.Length; i = PlainCharacters.Skip(text, i + 1))
        {
            if (!IsOne(text[i]))
            {
                continue;
            }

            var start = i;
            while (i + 1 < text.Length && IsOne(text[i + 1]) && StandsForNothing(text[i + 1]) == StandsForNothing(text[start]))
            {
                i++;
            }

            var span = TextSpan.FromBounds(start, i + 1);
            yield return source.FindingAt(Rules.ControlCharacters, span, CodePoints.Names(text, span), StandsForNothing(text[start]) ? ShowsNowhere : WasAnother);
        }
    }

    /// <summary>Returns whether a control character can be removed without loss.</summary>
    /// <param name="c">The character.</param>
    internal static bool StandsForNothing(char c) => c < '\u0080';

    // Ranges are faster than a lookup of the category, and every character is checked. The category has no other members.
    private static bool IsOne(char c) => c is < ' ' or (>= '\u007F' and <= '\u009F') && !char.IsWhiteSpace(c);
}
