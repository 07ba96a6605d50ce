namespace StatementsGen.Reading.Names;

/// <summary>What a code unit can be in a word.</summary>
[Flags]
internal enum WordCharacter : byte
{
    /// <summary>It parts words.</summary>
    None = 0,

    /// <summary>A capital.</summary>
    Upper = 1,

    /// <summary>A small letter.</summary>
    Lower = 2,

    /// <summary>A digit, a letter without case, a mark on a letter, or half a surrogate pair.</summary>
    OtherPart = 4,

    /// <summary>Any part of a word.</summary>
    Part = Upper | Lower | OtherPart,

    /// <summary>A sign that joins the parts on its two sides into one word: "Tehreek-i-Taliban", "O'Brien", "AT&amp;T".</summary>
    Joiner = 8,

    /// <summary>A full stop, which can be part of a word: "U.S.".</summary>
    Stop = 16,
}
