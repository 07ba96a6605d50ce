using StatementsGen.Checks.Findings;

namespace StatementsGen.Checks.Characters;

/// <summary>Reports format characters (Unicode's category Cf) that have no meaning in running text. Editors, web pages and watermarks leave them behind.</summary>
/// <remarks>
/// Not reported are joiners (U+200C, U+200D) and direction marks, which Persian, Indic scripts, emoji and Hebrew need; zero-width spaces
/// in scripts that separate words by them; and the tags in the flag of a region.
/// </remarks>
internal static class InvisibleCharacters
{
    private const char SoftHyphen = '\u00AD';

    // The first half of every tag (U+E0000 to U+E007F), and the flag that tags may follow (U+1F3F4).
    private const char TagPlane = '\uDB40';
    private const string BlackFlag = "\uD83C\uDFF4";

    /// <summary>Finds such characters. Adjacent ones are one finding.</summary>
    /// <param name="source">The text.</param>
    internal static IEnumerable<Finding> Find(CheckedText source)
    {
        var text = source.Text;
        for (var i = PlainCharacters.Skip(text, 0); i < text.Length; i = PlainCharacters.Skip(text, i))
        {
            // The soft hyphen is the first invisible character. This comparison is fast, and most texts have no such character.
            var length = text[i] < SoftHyphen ? 0 : LengthAt(text, i);
            if (length == 0)
            {
                i++;
                continue;
            }

            var start = i;
            var isFlag = text[i] == TagPlane && i >= 2 && string.CompareOrdinal(text, i - 2, BlackFlag, 0, 2) == 0;
            for (; length > 0; length = LengthAt(text, i))
            {
                i += length;
            }

            if (!isFlag)
            {
                var span = TextSpan.FromBounds(start, i);
                yield return source.FindingAt(Rules.InvisibleCharacters, span, CodePoints.Names(text, span));
            }
        }
    }

    // The length in code units of the invisible character at an offset; 0 if there is none.
    private static int LengthAt(string text, int i) => i >= text.Length ? 0 : text[i] switch
    {
        '\u200B' => PartsWords(text, i) ? 0 : 1,
        SoftHyphen or '\u180E' or (>= '\u2060' and <= '\u2064') or (>= '\u206A' and <= '\u206F') or '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB') => 1,
        TagPlane when i + 1 < text.Length && text[i + 1] is >= '\uDC00' and <= '\uDC7F' => 2,
        _ => 0,
    };

    private static bool PartsWords(string text, int i) =>
        (i > 0 && IsUnspaced(text[i - 1])) || (i + 1 < text.Length && IsUnspaced(text[i + 1]));

    // Thai and Lao; Myanmar; Khmer.
    private static bool IsUnspaced(char c) =>
        c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF');
}
