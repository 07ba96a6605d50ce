namespace StatementsGen.Reading.Layout;

/// <summary>Reads Roman numerals, as they number items and headings: up to 39, in one case.</summary>
internal static class RomanNumeral
{
    private const int Largest = 39;

    /// <summary>The value of a numeral; 0 for any other word.</summary>
    /// <param name="word">The word.</param>
    internal static int Read(ReadOnlySpan<char> word)
    {
        var value = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var digit = ValueOf(word[i], word[0]);
            var next = i + 1 < word.Length ? ValueOf(word[i + 1], word[0]) : 0;
            if (digit == 0)
            {
                return 0;
            }

            value += digit < next ? -digit : digit;
        }

        return value is > 0 and <= Largest && IsWritten(word, value) ? value : 0;
    }

    private static int ValueOf(char c, char first) => (char.IsUpper(first) ? char.ToLowerInvariant(c) : c) switch
    {
        'i' => 1,
        'v' => 5,
        'x' => 10,
        _ => 0,
    };

    /// <summary>Whether a value is written so, which leaves out words that only look like numerals.</summary>
    private static bool IsWritten(ReadOnlySpan<char> word, int value)
    {
        ReadOnlySpan<string> units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
        var tens = value / 10;
        if (word.Length != tens + units[value % 10].Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if ((word[i] | 0x20) != (i < tens ? 'x' : units[value % 10][i - tens]) || char.IsUpper(word[i]) != char.IsUpper(word[0]))
            {
                return false;
            }
        }

        return true;
    }
}
