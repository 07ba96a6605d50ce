namespace StatementsGen.Advice;

/// <summary>Control characters (Unicode's category Cc) that are not white space: those of old terminals, printers and broken conversions.</summary>
internal static class ControlCharacters
{
    /// <summary>STG0101. 0: the characters.</summary>
    internal static readonly AdviceRule Rule = new(
        "STG0101",
        "A control character in the text",
        "The control character {0} shows nowhere, and makes words that look the same differ. Remove it.",
        AdviceSeverity.Warning);

    /// <summary>Finds them; neighbours are one finding.</summary>
    /// <param name="text">The decoded text.</param>
    internal static IEnumerable<AdviceFinding> Find(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsOne(text[i]))
            {
                continue;
            }

            var start = i;
            while (i < text.Length && IsOne(text[i]))
            {
                i++;
            }

            var span = TextSpan.FromBounds(start, i);
            yield return new AdviceFinding(Rule, span, [CodePoints.Names(text, span)]);
        }
    }

    private static bool IsOne(char c) => char.IsControl(c) && !char.IsWhiteSpace(c);
}
