using System.Globalization;

namespace StatementsGen.Reading.Names;

/// <summary>Tells what code units are in words: by a table for those of ASCII, by their Unicode category for others.</summary>
internal static class WordCharacters
{
    /// <summary>What the code units of ASCII are.</summary>
    internal static readonly WordCharacter[] Ascii = MakeAscii();

    /// <summary>What a code unit is.</summary>
    /// <param name="c">The code unit.</param>
    internal static WordCharacter Of(char c) => c < Ascii.Length ? Ascii[c] : OfOther(c);

    /// <summary>Whether a code unit is part of a word.</summary>
    /// <param name="c">The code unit.</param>
    internal static bool IsPart(char c) => (Of(c) & WordCharacter.Part) != 0;

    /// <summary>Whether a code unit is an apostrophe.</summary>
    /// <param name="c">The code unit.</param>
    internal static bool IsApostrophe(char c) => c is '\'' or '’';

    private static WordCharacter OfOther(char c)
    {
        if (c is '‐' or '‑' or '’')
        {
            return WordCharacter.Joiner;
        }

        if (char.IsLetterOrDigit(c))
        {
            return char.IsLower(c) ? WordCharacter.Lower : char.IsUpper(c) ? WordCharacter.Upper : WordCharacter.OtherPart;
        }

        return char.IsSurrogate(c)
            || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                ? WordCharacter.OtherPart
                : WordCharacter.None;
    }

    private static WordCharacter[] MakeAscii()
    {
        var table = new WordCharacter[128];
        for (var c = 'a'; c <= 'z'; c++)
        {
            table[c] = WordCharacter.Lower;
            table[char.ToUpperInvariant(c)] = WordCharacter.Upper;
        }

        for (var c = '0'; c <= '9'; c++)
        {
            table[c] = WordCharacter.OtherPart;
        }

        table['-'] = table['&'] = table['\''] = WordCharacter.Joiner;
        table['.'] = WordCharacter.Stop;
        return table;
    }
}
