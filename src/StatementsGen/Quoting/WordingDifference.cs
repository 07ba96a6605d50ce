using System.Text;

namespace StatementsGen.Quoting;

/// <summary>Names differences that are easily overlooked.</summary>
internal static class WordingDifference
{
    // What each character is taken for; none where it is passed over.
    private static readonly (string Name, Func<char, char?> Level)[] Kinds =
    [
        ("quotation marks (typographic and straight ones are not the same)", static c => Mark(c)),
        ("dashes", static c => Dash(c)),
        ("white space", static c => char.IsWhiteSpace(c) ? null : c),
        ("letter case", static c => char.ToUpperInvariant(c)),
    ];

    /// <summary>Returns the single kind of difference between two texts, or <see langword="null"/> if they differ in more than one way.</summary>
    /// <param name="text">A text.</param>
    /// <param name="other">The other text.</param>
    /// <returns>The name of the difference, or <see langword="null"/>.</returns>
    internal static string? Only(string text, string other) =>
        Kinds.FirstOrDefault(kind => Leveled(text, kind.Level) == Leveled(other, kind.Level)).Name;

    private static string Leveled(string text, Func<char, char?> level)
    {
        var leveled = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            leveled.Append(level(c));
        }

        return leveled.ToString();
    }

    // Single marks and apostrophes; double ones.
    private static char Mark(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u00B4' or '`' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\u00AB' or '\u00BB' => '"',
        _ => c,
    };

    private static char Dash(char c) => c is (>= '\u2010' and <= '\u2015') or '\u2212' ? '-' : c;
}
