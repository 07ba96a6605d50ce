namespace StatementsGen.Generator.Schemas;

/// <summary>Finds the word that an author probably meant, by the optimal string alignment distance (Damerau 1964, Levenshtein 1966).</summary>
internal static class NearMiss
{
    // UTF-16 code units. The distance of longer words takes too long, and they are rarely mistyped.
    private const int LongestWord = 200;

    /// <summary>Finds the candidate nearest to a word.</summary>
    /// <param name="word">The word in the text.</param>
    /// <param name="candidates">The valid words.</param>
    /// <returns>The first of the nearest candidates; <see langword="null"/> if each differs in more than a third of the word's characters.</returns>
    internal static string? Find(string word, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var least = Math.Max(1, word.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (word.Length <= LongestWord && candidate.Length <= LongestWord && Math.Abs(candidate.Length - word.Length) < least
                && Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant()) is var distance && distance < least)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    private static int Distance(string a, string b)
    {
        var distances = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            distances[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            distances[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = distances[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                var best = Math.Min(replaced, Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1);
                distances[i, j] = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]
                    ? Math.Min(best, distances[i - 2, j - 2] + 1)
                    : best;
            }
        }

        return distances[a.Length, b.Length];
    }
}
