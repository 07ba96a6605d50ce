using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>A word of a sentence, as far as names are concerned.</summary>
internal record struct NameWord
{
    /// <summary>Where it starts.</summary>
    internal int Start { get; set; }

    /// <summary>Where it ends, without a possessive ending and without a full stop that is no part of a name.</summary>
    internal int End { get; set; }

    /// <summary>How it is written.</summary>
    internal WordShape Shape { get; set; }

    /// <summary>What stands between this word and the next.</summary>
    internal WordGap Gap { get; set; }

    /// <summary>Whether a possessive ending follows.</summary>
    internal bool IsPossessive { get; set; }

    /// <summary>Whether any word would be capitalised here: at the start of a sentence, quotation or clause after a colon.</summary>
    internal bool Opens { get; set; }

    /// <summary>Of a capitalised word: what the lexicon knows of it.</summary>
    internal WordClasses Classes { get; set; }

    /// <summary>Whether it is letters and digits of ASCII alone, so that its <see cref="Hash"/> is known.</summary>
    internal bool IsPlain { get; set; }

    /// <summary>Of a plain word: the index of its form in the lexicon.</summary>
    internal ushort Form { get; set; }

    /// <summary>Of a plain word: how its letters are written.</summary>
    internal WordCase Case { get; set; }

    /// <summary>Of a plain word: its <see cref="WordHash"/>.</summary>
    internal uint Hash { get; set; }

    /// <summary>Whether it can be the main part of a name.</summary>
    internal readonly bool IsCapital => Shape is WordShape.Capitalized or WordShape.AllCaps or WordShape.Initial;

    /// <summary>Where it stands.</summary>
    internal readonly TextSpan Span => TextSpan.FromBounds(Start, End);
}

/// <summary>How a word is written.</summary>
internal enum WordShape : byte
{
    /// <summary>A number, a handle, anything else.</summary>
    Other,

    /// <summary>Small letters.</summary>
    Lower,

    /// <summary>The sign <c>&amp;</c> by itself.</summary>
    Ampersand,

    /// <summary>A capital, then anything: "Baloch", "McCain"; also "al-Assad".</summary>
    Capitalized,

    /// <summary>At least two letters, all capitals: "FO", "U.S.".</summary>
    AllCaps,

    /// <summary>One capital with a full stop: "J.".</summary>
    Initial,
}

/// <summary>What stands between two words.</summary>
internal enum WordGap : byte
{
    /// <summary>Punctuation, or the end of the sentence.</summary>
    Other,

    /// <summary>White space alone.</summary>
    Space,

    /// <summary>A comma and white space.</summary>
    Comma,
}
