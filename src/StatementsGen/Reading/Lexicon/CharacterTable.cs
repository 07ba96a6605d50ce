namespace StatementsGen.Reading.Lexicon;

/// <summary>A set of UTF-16 code units as a table with a place for each.</summary>
internal static class CharacterTable
{
    /// <summary>Makes a table.</summary>
    /// <param name="characters">The members of the set.</param>
    internal static bool[] Of(string characters)
    {
        var table = new bool[char.MaxValue + 1];
        foreach (var c in characters)
        {
            table[c] = true;
        }

        return table;
    }
}
