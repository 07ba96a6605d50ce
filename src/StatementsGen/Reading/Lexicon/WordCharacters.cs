using System.Globalization;
using System.Runtime.CompilerServices;

namespace StatementsGen.Reading.Lexicon;

/// <summary>Classifies UTF-16 code units in words: ASCII by a table, others by their Unicode category.</summary>
internal static class WordCharacters
{
    /// <summary>The number of ASCII characters: the table has a place for each.</summary>
    internal const int AsciiCount = 128;

    private static readonly WordCharacter[] Ascii = MakeAscii();

    /// <summary>Returns what a code unit is.</summary>
    /// <param name="c">The code unit.</param>
    internal static WordCharacter Of(char c)
    {
        var ascii = Ascii;
        return c < ascii.Length ? ascii[c] : OfOther(c);
    }

    /// <summary>Returns what a code unit is, or <see cref="WordCharacter.None"/> beyond ASCII.</summary>
    /// <param name="c">The code unit.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static WordCharacter OfAscii(char c)
    {
        var ascii = Ascii;
        return c < ascii.Length ? ascii[c] : WordCharacter.None;
    }

    /// <summary>Returns whether a code unit is part of a word.</summary>
    /// <param name="c">The code unit.</param>
    internal static bool IsPart(char c) => (Of(c) & WordCharacter.Part) != 0;

    /// <summary>Returns whether a code unit is part of a word of a name.</summary>
    /// <param name="c">The code unit.</param>
    internal static bool IsNamePart(char c) => (Of(c) & WordCharacter.NamePart) != 0;

    /// <summary>Returns whether a code unit is an apostrophe.</summary>
    /// <param name="c">The code unit.</param>
    internal static bool IsApostrophe(char c) => c is '\'' or '’';

    private static WordCharacter OfOther(char c)
    {
        if (c is '‐' or '‑' or '’')
        {
            return WordCharacter.NameJoiner;
        }

        if (char.IsLetterOrDigit(c))
        {
            return char.IsLower(c) ? WordCharacter.Small : char.IsUpper(c) ? WordCharacter.Capital : WordCharacter.OtherPart;
        }

        return char.IsSurrogate(c) ? WordCharacter.Surrogate
            : char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark ? WordCharacter.OtherPart
            : WordCharacter.None;
    }

    private static WordCharacter[] MakeAscii()
    {
        var table = new WordCharacter[AsciiCount];
        for (var c = 'a'; c <= 'z'; c++)
        {
            table[c] = WordCharacter.Small;
            table[c & ~0x20] = WordCharacter.Capital;
        }

        for (var c = '0'; c <= '9'; c++)
        {
            table[c] = WordCharacter.Digit;
        }

        table['-'] = table['&'] = table['\''] = WordCharacter.NameJoiner;
        table['@'] = table['_'] = table[','] = WordCharacter.AddressJoiner;
        table['.'] = WordCharacter.Stop;
        return table;
    }
}
