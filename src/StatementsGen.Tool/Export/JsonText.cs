using System.Globalization;
using System.Text;

namespace StatementsGen.Tool.Export;

/// <summary>Reads and writes JSON strings that can have lone surrogates, which JSON writes as escapes.</summary>
/// <remarks>
/// RFC 8259, section 8.2, leaves to each implementation what such a string means; that of .NET rejects or replaces it. Here it means its
/// code units, so that places in the text stay what they are.
/// </remarks>
internal static class JsonText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Returns the string that a token stands for.</summary>
    /// <param name="token">What stands between the quotation marks, in UTF-8; its escapes are valid.</param>
    /// <exception cref="DecoderFallbackException">It is not UTF-8.</exception>
    internal static string Decode(ReadOnlySpan<byte> token)
    {
        var escaped = Strict.GetString(token);
        var escape = escaped.IndexOf('\\', StringComparison.Ordinal);
        if (escape < 0)
        {
            return escaped;
        }

        var text = new StringBuilder(escaped.Length);
        var start = 0;
        for (; escape >= 0; escape = escaped.IndexOf('\\', start))
        {
            text.Append(escaped, start, escape - start);
            var isCode = escaped[escape + 1] == 'u';
            text.Append(isCode
                ? (char)ushort.Parse(escaped.AsSpan(escape + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
                : Unescape(escaped[escape + 1]));
            start = escape + (isCode ? 6 : 2);
        }

        return text.Append(escaped, start, escaped.Length - start).ToString();
    }

    /// <summary>Returns a string as JSON, with its quotation marks.</summary>
    /// <param name="text">The string.</param>
    internal static string Encode(string text)
    {
        var json = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                json.Append(c).Append(text[++i]);
            }
            else if (c is '"' or '\\')
            {
                json.Append('\\').Append(c);
            }
            else if (char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029')
            {
                // Some programs that read lines end one at U+0085, U+2028 or U+2029 too.
                json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
            else
            {
                json.Append(c);
            }
        }

        return json.Append('"').ToString();
    }

    private static char Unescape(char letter) => letter switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => letter,
    };
}
