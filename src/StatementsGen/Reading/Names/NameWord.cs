namespace StatementsGen.Reading.Names;

/// <summary>A word of a sentence, as far as names are concerned.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends, without a possessive ending and without a full stop that is no part of a name.</param>
/// <param name="Shape">How it is written.</param>
/// <param name="IsPossessive">Whether a possessive ending follows.</param>
/// <param name="Opens">Whether any word would be capitalised here: at the start of a sentence, quotation or clause after a colon.</param>
/// <param name="Gap">What stands between this word and the next.</param>
internal readonly record struct NameWord(int Start, int End, WordShape Shape, bool IsPossessive, bool Opens, WordGap Gap)
{
    /// <summary>Whether it can be the main part of a name.</summary>
    internal bool IsCapital => Shape is WordShape.Capitalized or WordShape.AllCaps or WordShape.Initial;

    /// <summary>Where it stands.</summary>
    internal TextSpan Span => TextSpan.FromBounds(Start, End);
}

/// <summary>How a word is written.</summary>
internal enum WordShape
{
    /// <summary>A number, a handle, anything else.</summary>
    Other,

    /// <summary>Small letters.</summary>
    Lower,

    /// <summary>A capital, then anything: "Baloch", "McCain"; also "al-Assad".</summary>
    Capitalized,

    /// <summary>At least two letters, all capitals: "FO", "U.S.".</summary>
    AllCaps,

    /// <summary>One capital with a full stop: "J.".</summary>
    Initial,

    /// <summary>The sign <c>&amp;</c> by itself.</summary>
    Ampersand,
}

/// <summary>What stands between two words.</summary>
internal enum WordGap
{
    /// <summary>Punctuation, or the end of the sentence.</summary>
    Other,

    /// <summary>White space alone.</summary>
    Space,

    /// <summary>A comma and white space.</summary>
    Comma,
}
