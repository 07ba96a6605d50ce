using System.Globalization;
using System.Text;

namespace StatementsGen.Checks.Approvals;

/// <summary>Writes and reads the fields of lines with tabs between them.</summary>
/// <remarks>
/// A field with a quotation mark stands in quotation marks, with each of its own twice, as code hosts and spreadsheets read it. Characters that would break a line, or show nowhere in a
/// review, are escapes: <c>\t</c>, <c>\u200b</c>; a backslash is <c>\\</c>.
/// </remarks>
internal static class TabField
{
    private const int DigitsOfCode = 4;

    /// <summary>Writes a field.</summary>
    /// <param name="text">The text.</param>
    internal static string Write(string text)
    {
        var written = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\\')
            {
                written.Append("\\\\");
            }
            else if (c == '\t')
            {
                written.Append("\\t");
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                written.Append(c).Append(text[++i]);
            }
            else if (IsHidden(c))
            {
                written.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                written.Append(c);
            }
        }

        return text.IndexOf('"') < 0 ? written.ToString() : $"\"{written.Replace("\"", "\"\"")}\"";
    }

    /// <summary>Reads a field.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The text; <see langword="null"/> if the field is malformed.</returns>
    internal static string? Read(string field)
    {
        var text = field;
        if (field.Length > 0 && field[0] == '"')
        {
            if (field.Length < 2 || field[field.Length - 1] != '"')
            {
                return null;
            }

            text = field.Substring(1, field.Length - 2);
            if (text.Replace("\"\"", "").IndexOf('"') >= 0)
            {
                return null;
            }

            text = text.Replace("\"\"", "\"");
        }

        return text.IndexOf('\\') < 0 ? text : Unescape(text);
    }

    private static string? Unescape(string text)
    {
        var read = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                read.Append(text[i]);
                continue;
            }

            switch (++i < text.Length ? text[i] : '\0')
            {
                case '\\':
                    read.Append('\\');
                    break;
                case 't':
                    read.Append('\t');
                    break;
                case 'u' when i + DigitsOfCode < text.Length
                    && ushort.TryParse(text.Substring(i + 1, DigitsOfCode), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                    read.Append((char)code);
                    i += DigitsOfCode;
                    break;
                default:
                    return null;
            }
        }

        return read.ToString();
    }

    private static bool IsHidden(char c) => c < ' ' || (c >= '\u007F' && CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);
}
