namespace StatementsGen.Reading.Lexicon;

/// <summary>Reads the lists of the lexicon: entries parted by white space or, line by line, by commas.</summary>
internal static class WordList
{
    private static readonly char[] WhiteSpace = [' ', '\n', '\r', '\t'];
    private static readonly char[] Lines = ['\n', '\r'];

    /// <summary>A list of single words.</summary>
    /// <param name="list">The words, parted by white space.</param>
    internal static HashSet<string> Words(string list) =>
        new(list.Split(WhiteSpace, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    /// <summary>A list of phrases, which may hold spaces.</summary>
    /// <param name="list">The phrases, parted by commas and line breaks.</param>
    internal static HashSet<string> Phrases(string list)
    {
        var phrases = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in list.Split(Lines, StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var entry in line.Split(','))
            {
                var phrase = entry.Trim();
                if (phrase.Length > 0)
                {
                    phrases.Add(phrase);
                }
            }
        }

        return phrases;
    }
}
