namespace StatementsGen.Quoting;

/// <summary>The places of each word among the words of all documents.</summary>
internal sealed class WordPlaces
{
    private readonly int[] _firstPlaces;
    private readonly int[] _places;

    /// <summary>Sorts places by their words.</summary>
    /// <param name="words">The numbers of all words, in order, with <see cref="QuotationIndex.Boundary"/> between documents.</param>
    /// <param name="count">The number of different words.</param>
    internal WordPlaces(int[] words, int count)
    {
        _firstPlaces = FirstPlaces(words, count);
        _places = Places(words, _firstPlaces);
    }

    /// <summary>Returns the places of a word, in order.</summary>
    /// <param name="number">Its number.</param>
    internal ReadOnlySpan<int> Of(int number) => _places.AsSpan(_firstPlaces[number], _firstPlaces[number + 1] - _firstPlaces[number]);

    private static int[] FirstPlaces(int[] words, int count)
    {
        var first = new int[count + 1];
        foreach (var word in words)
        {
            if (word != QuotationIndex.Boundary)
            {
                first[word + 1]++;
            }
        }

        for (var i = 0; i < count; i++)
        {
            first[i + 1] += first[i];
        }

        return first;
    }

    private static int[] Places(int[] words, int[] firstPlaces)
    {
        var next = firstPlaces.AsSpan(0, firstPlaces.Length - 1).ToArray();
        var places = new int[firstPlaces[firstPlaces.Length - 1]];
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] != QuotationIndex.Boundary)
            {
                places[next[words[i]]++] = i;
            }
        }

        return places;
    }
}
