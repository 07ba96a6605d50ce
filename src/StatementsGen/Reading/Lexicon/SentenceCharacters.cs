namespace StatementsGen.Reading.Lexicon;

/// <summary>Classifies characters by <see cref="SentenceTerminals"/>.</summary>
internal static class SentenceCharacters
{
    private static readonly SentenceCharacter[] Table = MakeTable();
    private static readonly bool[] OpenerTable = CharacterTable.Of(SentenceTerminals.Openers);

    /// <summary>Returns the part that a character plays.</summary>
    /// <param name="c">The character.</param>
    internal static SentenceCharacter ClassOf(char c) => Table[c];

    /// <summary>Returns the part that the character at an offset plays. It can have two code units.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">The offset.</param>
    /// <param name="length">The number of its code units.</param>
    internal static SentenceCharacter ClassAt(ReadOnlySpan<char> text, int position, out int length)
    {
        var isPair = position + 1 < text.Length && IsTerminal(text[position], text[position + 1]);
        length = isPair ? 2 : 1;
        return isPair ? SentenceCharacter.Plain : Table[text[position]];
    }

    /// <summary>Returns whether two code units are one character that ends sentences.</summary>
    /// <param name="high">The first.</param>
    /// <param name="low">The second.</param>
    internal static bool IsTerminal(char high, char low) =>
        char.IsHighSurrogate(high) && char.IsLowSurrogate(low)
        && Array.BinarySearch(SentenceTerminals.SupplementaryTerminals, char.ConvertToUtf32(high, low)) >= 0;

    /// <summary>Returns whether a character ends sentences.</summary>
    /// <param name="c">The character.</param>
    internal static bool IsTerminal(char c) => Table[c] is not (SentenceCharacter.Other or SentenceCharacter.Closer);

    /// <summary>Returns whether a character may open a quotation or a parenthesis.</summary>
    /// <param name="c">The character.</param>
    internal static bool IsOpener(char c) => OpenerTable[c];

    /// <summary>Returns whether a character may close a quotation or a parenthesis.</summary>
    /// <param name="c">The character.</param>
    internal static bool IsCloser(char c) => Table[c] == SentenceCharacter.Closer;

    /// <summary>Returns whether a character is a bracket that closes.</summary>
    /// <param name="c">The character.</param>
    internal static bool IsClosingBracket(char c) => c is ')' or ']' or '}';

    /// <summary>Returns whether a character opens an item of a list at the start of a line.</summary>
    /// <param name="c">The character.</param>
    internal static bool IsBullet(char c) => c >= '\u00B7' && SentenceTerminals.Bullets.AsSpan().IndexOf(c) >= 0;

    /// <summary>Whether a character opens an item of a list that runs on in its line.</summary>
    /// <param name="c">The character.</param>
    internal static bool IsRunOnBullet(char c) => c >= '\u2022' && SentenceTerminals.RunOnBullets.AsSpan().IndexOf(c) >= 0;

    /// <summary>Returns whether a character takes no place on the page between words.</summary>
    /// <param name="c">The character.</param>
    internal static bool IsBlank(char c) => char.IsWhiteSpace(c) || c == '\uFEFF';

    private static SentenceCharacter[] MakeTable()
    {
        var table = new SentenceCharacter[char.MaxValue + 1];
        Mark(SentenceTerminals.FullStops, SentenceCharacter.FullStop);
        Mark(SentenceTerminals.Ellipsis, SentenceCharacter.Ellipsis);
        Mark(SentenceTerminals.SpacedTerminals, SentenceCharacter.Strong);
        Mark(SentenceTerminals.PlainTerminals, SentenceCharacter.Plain);
        Mark(SentenceTerminals.Closers, SentenceCharacter.Closer);
        return table;

        void Mark(string characters, SentenceCharacter value)
        {
            foreach (var c in characters)
            {
                table[c] = value;
            }
        }
    }
}
