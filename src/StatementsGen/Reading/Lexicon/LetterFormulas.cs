namespace StatementsGen.Reading.Lexicon;

/// <summary>The fixed words that close a letter; the signature after their comma is a line of its own.</summary>
internal static class LetterFormulas
{
    /// <summary>The closing formulas, a line each.</summary>
    internal const string Closings = """
        Best
        Best regards
        Best wishes
        Cheers
        Kind regards
        Many thanks
        Regards
        Respectfully
        Sincerely
        Sincerely yours
        Thank you
        Thanks
        Thanks again
        Thanks in advance
        Warm regards
        Yours
        Yours faithfully
        Yours sincerely
        Yours truly
        """;
}
