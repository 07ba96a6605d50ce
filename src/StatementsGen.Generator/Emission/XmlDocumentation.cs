using System.Globalization;
using System.Text;

namespace StatementsGen.Generator.Emission;

/// <summary>Text as an XML documentation comment writes it, on one line.</summary>
internal static class XmlDocumentation
{
    // Room for a long sentence in a tooltip; what is longer, one reads in the text file.
    private const int LongestQuotation = 600;

    /// <summary>The text of a statement between quotation marks, cut if it is very long.</summary>
    /// <param name="text">The text.</param>
    internal static string Quote(string text) =>
        text.Length <= LongestQuotation
            ? $"“{Escape(text)}”"
            : $"“{Escape(text.Substring(0, char.IsHighSurrogate(text[LongestQuotation - 1]) ? LongestQuotation - 1 : LongestQuotation))}…”";

    /// <summary>A text with everything escaped or replaced that XML 1.0 or a line of code cannot hold.</summary>
    /// <param name="text">The text.</param>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                escaped.Append(ShownPair(text, i++));
                continue;
            }

            switch (c)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                default:
                    escaped.Append(Shown(c));
                    break;
            }
        }

        return escaped.ToString();
    }

    // Tags (U+E0000 to U+E007F) could spell out anything that nobody sees.
    private static string ShownPair(string text, int index) =>
        CharUnicodeInfo.GetUnicodeCategory(text, index) == UnicodeCategory.Format ? "" : text.Substring(index, 2);

    // Joiners shape the words of some scripts; other format characters could turn the line around in an editor.
    private static string Shown(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => " ",
        UnicodeCategory.Format => c is '\u200C' or '\u200D' ? c.ToString() : "",
        UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => "\uFFFD",
        _ => c.ToString(),
    };
}
