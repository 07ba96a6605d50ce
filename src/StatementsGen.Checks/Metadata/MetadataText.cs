using System.Globalization;
using StatementsGen.Quoting;

namespace StatementsGen.Checks.Metadata;

/// <summary>Prepares keys and values for messages: in one line, limited in length, and without characters that a terminal interprets.</summary>
internal static class MetadataText
{
    /// <summary>Returns the text for a message.</summary>
    /// <param name="text">The text.</param>
    internal static string Shown(string text) => string.Concat(QuotableText.Shorten(text).Select(static c =>
        char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            ? string.Format(CultureInfo.InvariantCulture, "\\u{0:X4}", (int)c)
            : c.ToString()));
}
