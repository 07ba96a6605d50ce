namespace StatementsGen.Quoting;

/// <summary>Finds where the parts of a quotation stand in order, with no more words between them than its ellipses and insertions stand for.</summary>
internal static class PatternSearch
{
    /// <summary>Finds a quotation.</summary>
    /// <param name="index">The words of the documents.</param>
    /// <param name="pattern">The quotation. It has at least one part.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The places, in order of their last parts. Each has the least words left out before each part.</returns>
    internal static IReadOnlyList<PatternMatch> Find(QuotationIndex index, QuotationPattern pattern, CancellationToken cancellationToken)
    {
        var search = new PartSearch(index);
        var steps = new List<List<Step>>();
        for (var part = 0; part < pattern.Parts.Count; part++)
        {
            var starts = search.Find(pattern.Parts[part], cancellationToken);
            steps.Add(part == 0
                ? starts.ConvertAll(static start => new Step(start, -1))
                : Follow(index, steps[part - 1], pattern.Parts[part - 1].Count, starts, pattern.Gaps[part]?.Longest ?? 0));
            if (steps[part].Count == 0)
            {
                return [];
            }
        }

        return steps[steps.Count - 1].ConvertAll(last => new PatternMatch(Trace(steps, last)));
    }

    // Of the places before, the nearest: both lists are in order.
    private static List<Step> Follow(QuotationIndex index, List<Step> before, int length, List<int> starts, int longest)
    {
        var steps = new List<Step>();
        var next = 0;
        foreach (var start in starts)
        {
            while (next < before.Count && before[next].Start + length <= start)
            {
                next++;
            }

            var end = next == 0 ? -1 : before[next - 1].Start + length;
            if (end >= 0 && start - end <= longest && index.Words.Slice(end, start - end).IndexOf(QuotationIndex.Boundary) < 0)
            {
                steps.Add(new Step(start, next - 1));
            }
        }

        return steps;
    }

    private static int[] Trace(List<List<Step>> steps, Step last)
    {
        var starts = new int[steps.Count];
        for (var part = steps.Count - 1; part >= 0; part--)
        {
            starts[part] = last.Start;
            last = part > 0 ? steps[part - 1][last.Previous] : last;
        }

        return starts;
    }

    /// <summary>A place of a part that the parts before lead to.</summary>
    /// <param name="Start">The index of its first word.</param>
    /// <param name="Previous">The index of the place of the part before.</param>
    private readonly record struct Step(int Start, int Previous);
}
