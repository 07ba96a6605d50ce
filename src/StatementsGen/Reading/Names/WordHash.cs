namespace StatementsGen.Reading.Names;

/// <summary>The hash of a word, whatever its case: FNV-1a over its code units in upper case.</summary>
internal static class WordHash
{
    /// <summary>The hash of no code units.</summary>
    internal const uint Empty = 2166136261;

    /// <summary>The hash of a word.</summary>
    /// <param name="word">The word.</param>
    internal static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Empty;
        foreach (var c in word)
        {
            hash = With(hash, c);
        }

        return hash;
    }

    /// <summary>The hash of a word with straight apostrophes.</summary>
    /// <param name="word">The word, with whatever apostrophes.</param>
    internal static uint OfFolded(ReadOnlySpan<char> word)
    {
        var hash = Empty;
        foreach (var c in word)
        {
            hash = With(hash, NameKey.Fold(c));
        }

        return hash;
    }

    /// <summary>The hash of a word and a code unit after it.</summary>
    /// <param name="hash">The hash of the word.</param>
    /// <param name="c">The code unit.</param>
    internal static uint With(uint hash, char c) => c < '\u0080' ? WithAscii(hash, c) : Step(hash, char.ToUpperInvariant(c));

    /// <summary>The hash of a word and a code unit of ASCII after it.</summary>
    /// <param name="hash">The hash of the word.</param>
    /// <param name="c">The code unit.</param>
    internal static uint WithAscii(uint hash, char c) => Step(hash, (char)(c & ~0x20));

    private static uint Step(uint hash, char c) => unchecked((hash ^ c) * 16777619u);
}
