using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>Recognizes compounds in small letters of which only the first part is a name: <c>Northport-based</c>, <c>U.N.-led</c>.</summary>
internal static class NameCompound
{
    /// <summary>Finds the end of the name in a compound.</summary>
    /// <param name="word">The word.</param>
    /// <returns>The length of the name, or 0 if the word is no such compound.</returns>
    internal static int LengthOfName(ReadOnlySpan<char> word)
    {
        var hyphen = word.LastIndexOf('-');
        if (hyphen < 2)
        {
            return 0;
        }

        var tail = word.Slice(hyphen + 1);
        foreach (var listed in KindWords.CompoundTails)
        {
            if (tail.SequenceEqual(listed.AsSpan()))
            {
                return hyphen;
            }
        }

        return 0;
    }

    /// <summary>Whether a word only looks like a name, because its first part is a letter: <c>T-shirt</c>, <c>X-ray</c>.</summary>
    /// <param name="word">The word.</param>
    internal static bool StartsInLetter(ReadOnlySpan<char> word) => word.Length > 2 && word[1] == '-' && char.IsLower(word[2]);
}
