using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>A word of a sentence, as names use it.</summary>
internal record struct NameWord
{
    /// <summary>The offset of its first character.</summary>
    internal int Start { get; set; }

    /// <summary>The offset past its last character, without a possessive ending or a full stop that is not part of a name.</summary>
    internal int End { get; set; }

    /// <summary>The shape of the word.</summary>
    internal WordShape Shape { get; set; }

    /// <summary>The gap between this word and the next.</summary>
    internal WordGap Gap { get; set; }

    /// <summary>Whether a possessive ending follows.</summary>
    internal bool IsPossessive { get; set; }

    /// <summary>Whether any word is capitalised here: at the start of a sentence, quotation or clause after a colon.</summary>
    internal bool Opens { get; set; }

    /// <summary>The lexicon's classes of a capitalised word.</summary>
    internal WordClasses Classes { get; set; }

    /// <summary>Whether the word consists of ASCII letters and digits. Only then are its <see cref="Hash"/>, form and case known.</summary>
    internal bool IsPlain { get; set; }

    /// <summary>The index of a plain word's form in the lexicon.</summary>
    internal ushort Form { get; set; }

    /// <summary>The case of a plain word.</summary>
    internal WordCase Case { get; set; }

    /// <summary>The <see cref="WordHash"/> of a plain word.</summary>
    internal uint Hash { get; set; }

    /// <summary>Whether it can be the main part of a name.</summary>
    internal readonly bool IsCapital => Shape is WordShape.Capitalized or WordShape.AllCaps or WordShape.Initial;

    /// <summary>The span in the document's text.</summary>
    internal readonly TextSpan Span => TextSpan.FromBounds(Start, End);
}

/// <summary>The shape of a word.</summary>
internal enum WordShape : byte
{
    /// <summary>Any other shape: a number, a handle.</summary>
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

/// <summary>The text between two words.</summary>
internal enum WordGap : byte
{
    /// <summary>Punctuation, or the end of the sentence.</summary>
    Other,

    /// <summary>Only white space.</summary>
    Space,

    /// <summary>A comma and white space.</summary>
    Comma,
}
