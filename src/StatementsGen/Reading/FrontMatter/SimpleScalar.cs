namespace StatementsGen.Reading.FrontMatter;

/// <summary>Reads YAML values that need no YAML reader: a plain scalar on one line, or one in quotes without an escape in it.</summary>
/// <remarks>
/// What it reads is what YAML 1.2 reads (section 7.3, flow scalar styles). Where YAML means more than this understands (block scalars, escapes,
/// anchors, tags), it gives nothing, and the generator, which reads the block as YAML, says so.
/// </remarks>
internal static class SimpleScalar
{
    // The indicators of YAML 1.2 (section 5.3) that no plain scalar starts with, whatever follows them.
    private const string Indicators = ",[]{}#&*!|>'\"%@`";

    /// <summary>The value on a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset of the line.</param>
    /// <param name="end">The offset past it.</param>
    /// <param name="key">The key with its colon, which the line starts with.</param>
    /// <returns>Where the value stands, without quotes; <see langword="null"/> if there is none, or it is not simple.</returns>
    internal static TextSpan? ValueOf(string text, int start, int end, string key)
    {
        if (end - start < key.Length || string.CompareOrdinal(text, start, key, 0, key.Length) != 0)
        {
            return null;
        }

        start += key.Length;
        if (start == end || !IsBlank(text[start]))
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

    /// <summary>A value as YAML has it, in a list too: plain where that reads as the same text, else in quotes.</summary>
    /// <param name="value">The value; it holds no line break.</param>
    internal static string Write(string value)
    {
        const string Key = "v:";
        var line = $"{Key} {value}";
        return ValueOf(line, 0, line.Length, Key) is { } plain && plain.Length == value.Length && value.IndexOfAny([',', '[', ']', '{', '}']) < 0
            ? value
            : $"'{value.Replace("'", "''")}'";
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
