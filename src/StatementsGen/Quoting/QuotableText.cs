namespace StatementsGen.Quoting;

/// <summary>Texts as they are compared with quotations, and as messages show them.</summary>
internal static class QuotableText
{
    // What a message can well hold of a text.
    private const int LongestShown = 160;

    /// <summary>A text with each run of white space that holds a line break folded to one space.</summary>
    /// <param name="text">The text.</param>
    internal static string Fold(string text) => LineFolding.Fold(text, new TextSpan(0, text.Length));

    /// <summary>A text as messages show it: a long one up to a word.</summary>
    /// <param name="text">The text.</param>
    internal static string Shorten(string text)
    {
        if (text.Length <= LongestShown)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', LongestShown);
        if (end <= 0)
        {
            end = char.IsLowSurrogate(text[LongestShown]) ? LongestShown - 1 : LongestShown;
        }

        return $"{text.Substring(0, end)} …";
    }
}
