using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>The hash of a word, whatever its case: what tokens and names share of the <see cref="WordKey"/> that a scanner makes.</summary>
internal static class WordHash
{
    /// <summary>The hash of a word.</summary>
    /// <param name="word">The word.</param>
    internal static uint Of(ReadOnlySpan<char> word)
    {
        var key = WordKey.Empty;
        foreach (var c in word)
        {
            key = With(key, c);
        }

        return WordKey.HashOf(key);
    }

    /// <summary>The hash of a word with straight apostrophes.</summary>
    /// <param name="word">The word, with whatever apostrophes.</param>
    internal static uint OfFolded(ReadOnlySpan<char> word)
    {
        var key = WordKey.Empty;
        foreach (var c in word)
        {
            key = With(key, NameKey.Fold(c));
        }

        return WordKey.HashOf(key);
    }

    /// <summary>Goes on with a code unit.</summary>
    /// <param name="key">What the code units before it made.</param>
    /// <param name="c">The code unit.</param>
    internal static ulong With(ulong key, char c) => WordKey.Append(key, c < '\u0080' ? c | 0x20 : FoldOther(c));

    private static int FoldOther(char c) => char.ToUpperInvariant(c) is var upper && upper < '\u0080' ? upper | 0x20 : upper;
}
