namespace StatementsGen.Reading.FrontMatter;

/// <summary>Reads simple YAML values: a plain scalar on one line, or a quoted one without escapes.</summary>
/// <remarks>
/// The values are those of YAML 1.2 (section 7.3, flow scalar styles). For block scalars, escapes, anchors and tags this type returns
/// nothing. The generator, which parses the block as YAML, reports them.
/// </remarks>
internal static class SimpleScalar
{
    // The indicators of YAML 1.2 (section 5.3) that cannot start a plain scalar.
    private const string Indicators = ",[]{}#&*!|>'\"%@`";

    /// <summary>Finds the value on a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset of the line.</param>
    /// <param name="end">The offset past it.</param>
    /// <param name="key">The key. The line has to start with it, plain or in quotes; white space can stand before its colon.</param>
    /// <returns>The span of the value without quotes, or <see langword="null"/> if the line has no such value or the value is not simple.</returns>
    internal static TextSpan? ValueOf(string text, int start, int end, string key)
    {
        start = SkipKey(text, start, end, key);
        if (start < 0 || start == end || !IsBlank(text[start]))
        {
            return null;
        }

        start = SkipBlanks(text, start, end);
        if (start == end)
        {
            return null;
        }

        return text[start] is '"' or '\'' ? Quoted(text, start, end) : Plain(text, start, end);
    }

    /// <summary>Formats a value as YAML, also for use in a list: plain if that reads as the same text, else in quotes.</summary>
    /// <param name="value">The value, without line breaks.</param>
    internal static string Write(string value)
    {
        const string Key = "v";
        var line = $"{Key}: {value}";
        return ValueOf(line, 0, line.Length, Key) is { } plain && plain.Length == value.Length && value.IndexOfAny([',', '[', ']', '{', '}']) < 0
            ? value
            : Quote(value);
    }

    /// <summary>Formats a value as YAML in quotes.</summary>
    /// <param name="value">The value, without line breaks.</param>
    internal static string Quote(string value) =>
        value.Contains('\'') && value.IndexOfAny(['"', '\\']) < 0 ? $"\"{value}\"" : $"'{value.Replace("'", "''")}'";

    /// <summary>The offset past the colon of a key, or -1.</summary>
    private static int SkipKey(string text, int start, int end, string key)
    {
        var quote = start < end && text[start] is '"' or '\'' ? 1 : 0;
        var close = start + quote + key.Length;
        if (close + quote >= end || string.CompareOrdinal(text, start + quote, key, 0, key.Length) != 0
            || (quote > 0 && text[close] != text[start]))
        {
            return -1;
        }

        var colon = SkipBlanks(text, close + quote, end);
        return colon < end && text[colon] == ':' ? colon + 1 : -1;
    }

    private static TextSpan? Quoted(string text, int start, int end)
    {
        var quote = text[start];
        var close = text.IndexOf(quote, start + 1, end - start - 1);
        if (close <= start + 1 || (quote == '"' && text.IndexOf('\\', start, close - start) >= 0))
        {
            return null;
        }

        var rest = SkipBlanks(text, close + 1, end);
        return rest == end || (rest > close + 1 && text[rest] == '#') ? TextSpan.FromBounds(start + 1, close) : null;
    }

    private static TextSpan? Plain(string text, int start, int end)
    {
        var c = text[start];
        if (Indicators.Contains(c) || (c is '-' or '?' or ':' && (start + 1 == end || IsBlank(text[start + 1]))))
        {
            return null;
        }

        var last = start;
        for (var i = start; i < end; i++)
        {
            if (text[i] == '#' && IsBlank(text[i - 1]))
            {
                break;
            }

            if (text[i] == ':' && (i + 1 == end || IsBlank(text[i + 1])))
            {
                return null;
            }

            last = IsBlank(text[i]) ? last : i;
        }

        var value = TextSpan.FromBounds(start, last + 1);
        return text.Substring(value.Start, value.Length) is "~" or "null" or "Null" or "NULL" ? null : value;
    }

    private static int SkipBlanks(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        return start;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t';
}
