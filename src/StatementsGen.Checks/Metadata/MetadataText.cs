using System.Globalization;
using StatementsGen.Quoting;

namespace StatementsGen.Checks.Metadata;

/// <summary>Keys and values as messages show them: in one line, not too long, and without characters that a terminal acts on.</summary>
internal static class MetadataText
{
    /// <summary>Returns the text for a message.</summary>
    /// <param name="text">The text.</param>
    internal static string Shown(string text) => string.Concat(QuotableText.Shorten(text).Select(static c =>
        char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            ? string.Format(CultureInfo.InvariantCulture, "\\u{0:X4}", (int)c)
            : c.ToString()));
}
