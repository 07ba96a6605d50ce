namespace StatementsGen.Reading.Lexicon;

/// <summary>What a UTF-16 code unit can be in a word.</summary>
[Flags]
internal enum WordCharacter : byte
{
    /// <summary>Separates words.</summary>
    None = 0,

    /// <summary>A small letter.</summary>
    Small = 1,

    /// <summary>A capital letter.</summary>
    Capital = 2,

    /// <summary>An ASCII digit.</summary>
    Digit = 4,

    /// <summary>A letter without case, a mark on a letter, or another digit.</summary>
    OtherPart = 8,

    /// <summary>Any part of a word.</summary>
    Part = Small | Capital | Digit | OtherPart,

    /// <summary>Half of a surrogate pair: a part of names, but a token by itself.</summary>
    Surrogate = 16,

    /// <summary>Any part of a word of a name.</summary>
    NamePart = Part | Surrogate,

    /// <summary>A sign that joins its two sides into one word of a name: "Tehreek-i-Taliban", "O'Brien", "AT&amp;T".</summary>
    NameJoiner = 32,

    /// <summary>A full stop, which can be part of a word: "U.S.".</summary>
    Stop = 64,

    /// <summary>An ASCII sign that joins its two sides only in addresses and numbers: "a@b", "3,000".</summary>
    AddressJoiner = 128,

    /// <summary>Any character that cannot continue a token.</summary>
    Joiner = NameJoiner | Stop | AddressJoiner,
}
