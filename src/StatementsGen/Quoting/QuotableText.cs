namespace StatementsGen.Quoting;

/// <summary>Folds texts for the comparison with quotations, and shortens them for messages.</summary>
internal static class QuotableText
{
    // The longest text in a message.
    private const int LongestShown = 160;

    /// <summary>Returns a text with each run of white space that holds a line break folded to one space.</summary>
    /// <param name="text">The text.</param>
    internal static string Fold(string text) => LineFolding.Fold(text, new TextSpan(0, text.Length));

    /// <summary>Returns a text for a message. A long text is cut at the end of a word.</summary>
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
