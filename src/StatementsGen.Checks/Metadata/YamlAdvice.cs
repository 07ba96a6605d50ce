using StatementsGen.Checks.Findings;
using StatementsGen.Reading.FrontMatter;

namespace StatementsGen.Checks.Metadata;

/// <summary>Says of a line that is no YAML which value keeps it from being read, and how to write that value.</summary>
/// <param name="Value">The place of the value.</param>
/// <param name="Reason">What is wrong with it and what to do.</param>
/// <param name="Fix">The value in quotes; <see langword="null"/> if it already has some.</param>
internal sealed record YamlAdvice(TextSpan Value, string Reason, Fix? Fix)
{
    // What YAML 1.2 (section 5.3) keeps for later, or for directives: no plain value starts with it.
    private const string Reserved = "@`%";

    /// <summary>Finds the advice for a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">An offset in the line.</param>
    /// <returns>The advice; <see langword="null"/> if the line is no key with a value, or nothing is known to be wrong with the value.</returns>
    internal static YamlAdvice? Find(string text, int offset)
    {
        var (start, end) = (offset, offset);
        while (start > 0 && !LineFolding.IsLineBreak(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && !LineFolding.IsLineBreak(text[end]))
        {
            end++;
        }

        var line = text.Substring(start, end - start).TrimEnd();
        var colon = line.IndexOf(':');
        if (colon <= 0 || colon + 1 >= line.Length || line[colon + 1] is not (' ' or '\t'))
        {
            return null;
        }

        var key = line.Substring(0, colon).Trim().TrimStart('-', ' ');
        var value = line.Substring(colon + 1).TrimStart();
        return value.Length > 0 && ReasonOf(value) is { } reason
            ? Make(new TextSpan(start + line.Length - value.Length, value.Length), MetadataText.Shown(key), value, reason)
            : null;
    }

    private static YamlAdvice Make(TextSpan place, string key, string value, string reason)
    {
        var quoted = SimpleScalar.Quote(value[0] is '"' or '\'' ? value.Replace(value[0].ToString(), "") : value);
        return new YamlAdvice(
            place,
            $"it is no YAML: the value of '{key}' {reason}. Put all of it in quotes, {key}: {MetadataText.Shown(quoted)}",
            value[0] is '"' or '\'' ? null : new Fix(Replacement: quoted));
    }

    private static string? ReasonOf(string value)
    {
        if (value[0] is '"' or '\'')
        {
            var close = value.IndexOf(value[0], 1);
            return close > 0 && close + 1 < value.Length && value[close + 1] != value[0] && value[close - 1] != '\\' ? "goes on behind its quotation mark" : null;
        }

        return Reserved.Contains(value[0]) ? $"starts with '{value[0]}', which YAML reserves"
            : value[0] is not ('[' or '{') && (value.Contains(": ") || value.EndsWith(":", StringComparison.Ordinal)) ? "has a colon before a space, which would start another value"
            : null;
    }
}
