namespace StatementsGen.Reading.Lexicon;

/// <summary>The words that a digit stands for in an abbreviation: "three-dimensional (3D)", "fifth generation (5G)".</summary>
internal static class NumberWords
{
    private static readonly string[][] All =
    [
        ["one", "first", "single", "mono"],
        ["two", "second", "double", "di"],
        ["three", "third", "triple", "tri"],
        ["four", "fourth"],
        ["five", "fifth"],
        ["six", "sixth"],
        ["seven", "seventh"],
        ["eight", "eighth"],
        ["nine", "ninth"],
    ];

    /// <summary>Returns whether words start, in any case, with a word for a digit.</summary>
    /// <param name="words">The words.</param>
    /// <param name="digit">The digit.</param>
    internal static bool StartsWith(ReadOnlySpan<char> words, char digit)
    {
        if (digit is < '1' or > '9')
        {
            return false;
        }

        foreach (var word in All[digit - '1'])
        {
            if (words.StartsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
