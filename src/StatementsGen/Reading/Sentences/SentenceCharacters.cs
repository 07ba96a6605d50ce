using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Sentences;

/// <summary>Classifies characters by <see cref="SentenceTerminals"/>.</summary>
internal static class SentenceCharacters
{
    private static readonly SentenceCharacter[] Table = MakeTable();
    private static readonly bool[] OpenerTable = CharacterTable.Of(SentenceTerminals.Openers);

    /// <summary>The part that a character plays.</summary>
    /// <param name="c">The character.</param>
    internal static SentenceCharacter ClassOf(char c) => Table[c];

    /// <summary>Whether a character ends sentences.</summary>
    /// <param name="c">The character.</param>
    internal static bool IsTerminal(char c) => Table[c] is not (SentenceCharacter.Other or SentenceCharacter.Closer);

    /// <summary>Whether a character may open a quotation or a parenthesis.</summary>
    /// <param name="c">The character.</param>
    internal static bool IsOpener(char c) => OpenerTable[c];

    /// <summary>Whether a character may close a quotation or a parenthesis.</summary>
    /// <param name="c">The character.</param>
    internal static bool IsCloser(char c) => Table[c] == SentenceCharacter.Closer;

    /// <summary>Whether a character is a bracket that closes.</summary>
    /// <param name="c">The character.</param>
    internal static bool IsClosingBracket(char c) => c is ')' or ']' or '}';

    /// <summary>Whether a character takes no place on the page between words.</summary>
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
