namespace StatementsGen.Reading.Layout;

/// <summary>The form of the number or letter that opens an item or a heading. Items of one list have one form.</summary>
[Flags]
internal enum OrdinalStyle : ushort
{
    /// <summary>No mark.</summary>
    None = 0,

    /// <summary><c>2</c></summary>
    Number = 1,

    /// <summary><c>2.1</c></summary>
    Numbers = 2,

    /// <summary><c>b</c></summary>
    Letter = 4,

    /// <summary><c>B</c></summary>
    Capital = 8,

    /// <summary><c>iv</c></summary>
    Roman = 16,

    /// <summary><c>IV</c></summary>
    CapitalRoman = 32,

    /// <summary>A stop follows, or nothing.</summary>
    Stop = 64,

    /// <summary>A bracket follows.</summary>
    Bracket = 128,

    /// <summary>It stands in brackets.</summary>
    Brackets = 256,

    /// <summary>A word stands before it: <c>Section 4</c>.</summary>
    Division = 512,
}
