namespace StatementsGen.Quoting;

/// <summary>Finds the passage of a text with the smallest edit distance to a quotation.</summary>
/// <remarks>
/// P. H. Sellers, "The Theory and Computation of Evolutionary Distances: Pattern Recognition", Journal of Algorithms 1 (1980), 359–373: the dynamic
/// program of the edit distance, with a first row of zeros so that a passage can begin anywhere. Rows that cannot come within the limit any more
/// are left out, as E. Ukkonen, "Finding Approximate Patterns in Strings", Journal of Algorithms 6 (1985), 132–137, has it: the expected time is
/// that of the text's length times the limit. Each cell carries where its passage begins.
/// </remarks>
internal static class NearestPassage
{
    /// <summary>A passage is near if at most one in this many code units of the quotation is inserted, removed or replaced. Unrelated passages are not that near.</summary>
    internal const int Tolerance = 3;

    private const int ColumnsBetweenChecks = 4096;

    /// <summary>Finds the nearest passage, in whole words. Of passages with the same distance, returns the first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quotation">The quotation.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The passage; <see langword="null"/> if none is near.</returns>
    internal static TextSpan? Find(string text, string quotation, CancellationToken cancellationToken = default) =>
        Search(text, quotation, quotation.Length / Tolerance, cancellationToken) is { Length: > 0 } passage
            ? PassageEnds.Snap(text, passage, quotation)
            : null;

    private static TextSpan? Search(string text, string quotation, int limit, CancellationToken cancellationToken)
    {
        var column = new Cell[quotation.Length + 1];
        for (var row = 0; row < column.Length; row++)
        {
            column[row] = new Cell(row, 0);
        }

        TextSpan? nearest = null;
        var last = Math.Min(limit, quotation.Length);
        for (var end = 1; end <= text.Length; end++)
        {
            if (end % ColumnsBetweenChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            last = Advance(column, last, limit, quotation, text[end - 1], end);
            if (last < quotation.Length)
            {
                continue;
            }

            // Of passages with the same distance, the first, and the longest that starts there. Its ends are adjusted later.
            var cell = column[last];
            if (nearest is null || cell.Distance < limit || cell.Start == nearest.Value.Start)
            {
                nearest = TextSpan.FromBounds(cell.Start, end);
                limit = cell.Distance;
            }
        }

        return nearest;
    }

    // The column of the next character, down to the last row that was within the limit and one more; gives the last row that is now.
    private static int Advance(Cell[] column, int last, int limit, string quotation, char next, int end)
    {
        var beyond = new Cell(limit + 1, end);
        var diagonal = column[0];
        column[0] = new Cell(0, end);
        var lowest = Math.Min(last + 1, quotation.Length);
        for (var row = 1; row <= lowest; row++)
        {
            var left = row <= last ? column[row] : beyond;
            var replaced = quotation[row - 1] == next ? diagonal : diagonal.Plus(1);
            diagonal = left;
            column[row] = Cell.Better(replaced, Cell.Better(left.Plus(1), column[row - 1].Plus(1)));
        }

        while (column[lowest].Distance > limit)
        {
            lowest--;
        }

        return lowest;
    }

    /// <summary>The nearest passage for the quotation's beginning, up to a place in the text.</summary>
    /// <param name="Distance">Its edit distance.</param>
    /// <param name="Start">Where it begins.</param>
    private readonly record struct Cell(int Distance, int Start)
    {
        internal static Cell Better(Cell left, Cell right) =>
            left.Distance < right.Distance || (left.Distance == right.Distance && left.Start <= right.Start) ? left : right;

        internal Cell Plus(int edits) => new(Distance + edits, Start);
    }
}
