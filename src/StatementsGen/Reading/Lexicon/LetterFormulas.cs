namespace StatementsGen.Reading.Lexicon;

/// <summary>The fixed words that open and close a letter. A new line begins after their comma.</summary>
internal static class LetterFormulas
{
    /// <summary>The words that open a letter, before a name.</summary>
    internal const string Salutation = "Dear ";

    /// <summary>The closing formulas, one a line.</summary>
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
