namespace StatementsGen.Reading.Tokens;

/// <summary>What a tokenizer has to know of an ASCII character.</summary>
[Flags]
internal enum AsciiKind : byte
{
    /// <summary>A punctuation mark that always stands alone, or a control character.</summary>
    None = 0,

    /// <summary>A small letter.</summary>
    Small = 1,

    /// <summary>A capital letter.</summary>
    Capital = 2,

    /// <summary>A digit.</summary>
    Digit = 4,

    /// <summary>White space.</summary>
    Space = 8,

    /// <summary>A mark that can go on a word: the hyphen of <c>mid-May</c>, the stop of <c>U.S.</c>, an apostrophe.</summary>
    Joiner = 16,

    /// <summary>A letter or digit.</summary>
    WordPart = Small | Capital | Digit,
}

/// <summary>The kinds of the ASCII characters as a table.</summary>
internal static class AsciiKinds
{
    /// <summary>The number of ASCII characters: the table has a place for each.</summary>
    internal const int Count = 128;

    /// <summary>The kind of each character.</summary>
    internal static readonly AsciiKind[] Table = Make();

    private static AsciiKind[] Make()
    {
        var table = new AsciiKind[Count];
        for (var c = '\0'; c < Count; c++)
        {
            table[c] = c is >= 'a' and <= 'z' ? AsciiKind.Small
                : c is >= 'A' and <= 'Z' ? AsciiKind.Capital
                : c is >= '0' and <= '9' ? AsciiKind.Digit
                : char.IsWhiteSpace(c) ? AsciiKind.Space
                : c is '-' or '.' or '@' or '_' or '&' or ',' or '\'' ? AsciiKind.Joiner
                : AsciiKind.None;
        }

        return table;
    }
}
