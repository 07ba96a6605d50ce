using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>Computes the hash of a word, ignoring case, for tokens and names alike. It is that of the <see cref="WordKey"/>.</summary>
internal static class WordHash
{
    /// <summary>Gets the hash of a word.</summary>
    /// <param name="word">The word.</param>
    internal static uint Of(ReadOnlySpan<char> word)
    {
        var maker = new WordKeyMaker();
        foreach (var c in word)
        {
            maker.Append(Fold(c));
        }

        return maker.ToKey().Hash;
    }

    /// <summary>Gets the hash of a word with its apostrophes folded to straight ones.</summary>
    /// <param name="word">The word.</param>
    internal static uint OfFolded(ReadOnlySpan<char> word)
    {
        var maker = new WordKeyMaker();
        foreach (var c in word)
        {
            maker.Append(Fold(NameKey.Fold(c)));
        }

        return maker.ToKey().Hash;
    }

    private static int Fold(char c) => c < '\u0080' ? c | 0x20 : FoldOther(c);

    private static int FoldOther(char c) => char.ToUpperInvariant(c) is var upper && upper < '\u0080' ? upper | 0x20 : upper;
}
