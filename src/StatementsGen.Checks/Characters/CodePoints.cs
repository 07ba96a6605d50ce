using System.Globalization;

namespace StatementsGen.Checks.Characters;

/// <summary>Names characters that cannot be shown.</summary>
internal static class CodePoints
{
    private const int MostNamed = 4;

    /// <summary>Returns the code points in a span, such as <c>U+200B U+FEFF</c>. Of a long span, only the first ones.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The span.</param>
    internal static string Names(string text, TextSpan span)
    {
        var names = new List<string>();
        for (var i = span.Start; i < span.End && names.Count < MostNamed; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < span.End && char.IsLowSurrogate(text[i + 1]);
            var codePoint = isPair ? char.ConvertToUtf32(text[i], text[++i]) : text[i];
            names.Add("U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture));
        }

        return string.Join(" ", names);
    }
}
