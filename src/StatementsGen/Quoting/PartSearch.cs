namespace StatementsGen.Quoting;

/// <summary>Finds where the words of a part stand side by side.</summary>
/// <param name="index">The words of the documents.</param>
internal sealed class PartSearch(QuotationIndex index)
{
    // From so many comparisons on for each word of the documents, looking at them all in one pass takes less time.
    private const int ScansPerWord = 4;

    /// <summary>Finds a part.</summary>
    /// <param name="part">The part. It has at least one word or mark.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The index of the first word of each place, in order.</returns>
    internal List<int> Find(QuotationPart part, CancellationToken cancellationToken)
    {
        if (part.Alteration is not null)
        {
            return FindInAnyCase(part);
        }

        var numbers = new int[part.Count];
        var rarest = 0;
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = index.Vocabulary.Find(part.Text, part[i]);
            if (numbers[i] < 0)
            {
                return [];
            }

            rarest = index.PlacesOf(numbers[i]).Length < index.PlacesOf(numbers[rarest]).Length ? i : rarest;
        }

        var starts = (long)index.PlacesOf(numbers[rarest]).Length * numbers.Length > (long)ScansPerWord * index.Words.Length
            ? Scan(numbers, cancellationToken)
            : LookUp(numbers, rarest, cancellationToken);
        return index.Spaces.IsEmpty ? starts : WithSpaces(part, starts);
    }

    private List<int> FindInAnyCase(QuotationPart part)
    {
        var places = new List<int>();
        foreach (var number in index.Vocabulary.FindInAnyCase(part.Text, part[0]))
        {
            foreach (var place in index.PlacesOf(number))
            {
                places.Add(place);
            }
        }

        places.Sort();
        return places;
    }

    private List<int> WithSpaces(QuotationPart part, List<int> starts)
    {
        var spaces = new int[part.Count - 1];
        for (var i = 0; i < spaces.Length; i++)
        {
            spaces[i] = index.Vocabulary.FindSpace(LineFolding.Fold(part.Text, TextSpan.FromBounds(part[i].End, part[i + 1].Start)));
        }

        return starts.FindAll(start => index.Spaces.Slice(start + 1, spaces.Length).SequenceEqual(spaces));
    }

    private List<int> LookUp(int[] numbers, int rarest, CancellationToken cancellationToken)
    {
        var words = index.Words;
        var starts = new List<int>();
        foreach (var place in index.PlacesOf(numbers[rarest]))
        {
            var start = place - rarest;
            if (start >= 0 && start + numbers.Length <= words.Length && words.Slice(start, numbers.Length).SequenceEqual(numbers))
            {
                starts.Add(start);
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
        return starts;
    }

    // D. E. Knuth, J. H. Morris and V. R. Pratt, "Fast Pattern Matching in Strings", SIAM Journal on Computing 6 (1977), 323–350.
    private List<int> Scan(int[] numbers, CancellationToken cancellationToken)
    {
        var borders = BordersOf(numbers);
        var words = index.Words;
        var starts = new List<int>();
        var matched = 0;
        for (var i = 0; i < words.Length; i++)
        {
            while (matched > 0 && (matched == numbers.Length || words[i] != numbers[matched]))
            {
                matched = borders[matched - 1];
            }

            matched += words[i] == numbers[matched] ? 1 : 0;
            if (matched == numbers.Length)
            {
                starts.Add(i + 1 - matched);
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
        return starts;
    }

    private static int[] BordersOf(int[] numbers)
    {
        var borders = new int[numbers.Length];
        for (var i = 1; i < numbers.Length; i++)
        {
            var border = borders[i - 1];
            while (border > 0 && numbers[i] != numbers[border])
            {
                border = borders[border - 1];
            }

            borders[i] = numbers[i] == numbers[border] ? border + 1 : 0;
        }

        return borders;
    }
}
