namespace StatementsGen.Tool.Show;

/// <summary>Makes text safe to print: a document must not move the cursor or change the colours of the terminal.</summary>
internal static class VisibleText
{
    /// <summary>Returns the text with spaces for tabs and line breaks, and U+FFFD for other control characters and half surrogate pairs.</summary>
    /// <param name="text">The text.</param>
    internal static string Of(string text) => string.Create(text.Length, text, static (visible, text) =>
    {
        for (var i = 0; i < visible.Length; i++)
        {
            visible[i] = text[i] switch
            {
                '\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' => ' ',
                var c when char.IsControl(c) || IsHalf(text, i) => '\uFFFD',
                var c => c,
            };
        }
    });

    private static bool IsHalf(string text, int i) =>
        char.IsHighSurrogate(text[i]) ? i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])
        : char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1]));
}
