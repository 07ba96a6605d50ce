namespace StatementsGen.Tool.Show;

/// <summary>Divides the width of a terminal among the columns of a table.</summary>
/// <remarks>
/// Numbers are never cut. Columns of words get at least half of the width, if they need it: they are what there is to read. Where more than two columns
/// of terms stand beside them, as in an explanation, they get a third.
/// </remarks>
internal static class ColumnWidths
{
    // Names are longer than terms and cues, and say more.
    private const int WeightOfName = 2;

    private const int FewTerms = 2;

    /// <summary>Returns the width of each column, in cells of the terminal.</summary>
    /// <param name="kinds">What is in each column.</param>
    /// <param name="needed">The width of the widest cell of each column.</param>
    /// <param name="width">The width of the terminal.</param>
    /// <param name="gap">The width between two columns.</param>
    internal static int[] Of(IReadOnlyList<ColumnKind> kinds, IReadOnlyList<int> needed, int width, int gap)
    {
        var widths = needed.ToArray();
        int[] words = [.. ColumnsWhere(static kind => kind == ColumnKind.Text)];
        int[] others = [.. ColumnsWhere(static kind => kind is not (ColumnKind.Text or ColumnKind.Number))];
        var free = width - (gap * (widths.Length - 1)) - ColumnsWhere(static kind => kind == ColumnKind.Number).Sum(i => needed[i]);
        if (words.Concat(others).Sum(i => needed[i]) > free)
        {
            var least = kinds.Count(static kind => kind == ColumnKind.Term) > FewTerms ? width / 3 : width / 2;
            Fill(others, free - Math.Min(words.Sum(i => needed[i]), least));
            Fill(words, free - others.Sum(i => widths[i]));
        }

        return widths;

        IEnumerable<int> ColumnsWhere(Func<ColumnKind, bool> isOne) => Enumerable.Range(0, kinds.Count).Where(i => isOne(kinds[i]));

        // Gives each column what it needs, up to the same share for all: the widest are cut, and the narrow ones stay whole.
        void Fill(int[] columns, int budget)
        {
            foreach (var i in columns)
            {
                widths[i] = 1;
            }

            var left = budget - columns.Length;
            for (var share = 1; left > 0 && columns.Any(i => widths[i] < needed[i]); share++)
            {
                foreach (var i in columns)
                {
                    var more = Math.Min(Math.Min(needed[i], share * WeightOf(kinds[i])) - widths[i], left);
                    widths[i] += Math.Max(0, more);
                    left -= Math.Max(0, more);
                }
            }
        }
    }

    private static int WeightOf(ColumnKind kind) => kind == ColumnKind.Name ? WeightOfName : 1;
}
