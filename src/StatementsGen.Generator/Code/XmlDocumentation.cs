using System.Globalization;
using System.Text;

namespace StatementsGen.Generator.Code;

/// <summary>Writes text for an XML documentation comment, on one line.</summary>
internal static class XmlDocumentation
{
    // UTF-16 code units: enough for a long sentence in a tooltip.
    private const int LongestQuotation = 600;

    /// <summary>Returns a statement's text in quotation marks, shortened if it is very long.</summary>
    /// <param name="text">The text.</param>
    internal static string Quote(string text) =>
        text.Length <= LongestQuotation
            ? $"“{Escape(text)}”"
            : $"“{Escape(text.Substring(0, char.IsHighSurrogate(text[LongestQuotation - 1]) ? LongestQuotation - 1 : LongestQuotation))}…”";

    /// <summary>Escapes or replaces all that XML 1.0 or a line of code cannot contain.</summary>
    /// <param name="text">The text.</param>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                escaped.Append(EscapePair(text, i++));
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
                    escaped.Append(Escape(c));
                    break;
            }
        }

        return escaped.ToString();
    }

    // Tag characters (U+E0000 to U+E007F) can hide any text.
    private static string EscapePair(string text, int index) =>
        CharUnicodeInfo.GetUnicodeCategory(text, index) == UnicodeCategory.Format ? "" : text.Substring(index, 2);

    // Joiners shape the words of some scripts. Other format characters can reorder the line in an editor.
    private static string Escape(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => " ",
        UnicodeCategory.Format => c is '\u200C' or '\u200D' ? c.ToString() : "",
        UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => "\uFFFD",
        _ => c.ToString(),
    };
}
