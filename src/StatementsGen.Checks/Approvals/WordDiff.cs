using System.Text;

namespace StatementsGen.Checks.Approvals;

/// <summary>Compares two texts word by word.</summary>
/// <remarks>
/// Written here rather than taken from DiffPlex, because it runs in the compiler too: a library there needs a name of its own, in the package and in each compiler. Builds, reviews and
/// <c>statements diff</c> show a change alike, so all use this one. A test holds it against DiffPlex: it never marks more words as changed.
/// </remarks>
internal static class WordDiff
{
    // Of longer texts, what stands between their equal beginnings and ends is one change.
    private const int MostCells = 1_000_000;

    // Words shown before and behind a change.
    private const int Context = 3;

    private static readonly char[] Space = [' '];

    /// <summary>Returns the parts of two texts, in order: words that are in both, and words that differ.</summary>
    /// <param name="old">The text as it was.</param>
    /// <param name="new">The text as it is.</param>
    internal static IReadOnlyList<WordChange> Compare(string old, string @new)
    {
        var (before, after) = (WordsOf(old), WordsOf(@new));
        var (start, end) = (0, 0);
        while (start < Math.Min(before.Length, after.Length) && before[start] == after[start])
        {
            start++;
        }

        while (end < Math.Min(before.Length, after.Length) - start && before[before.Length - 1 - end] == after[after.Length - 1 - end])
        {
            end++;
        }

        var changes = new List<WordChange>();
        Add(changes, before, 0, start, after, 0, start);
        AddMiddle(changes, before, start, before.Length - end, after, start, after.Length - end);
        Add(changes, before, before.Length - end, before.Length, after, after.Length - end, after.Length);
        return changes;
    }

    /// <summary>Returns what differs in one line, without the full stop at its end: <c>… opens in {May → June}</c>.</summary>
    /// <param name="old">The text as it was.</param>
    /// <param name="new">The text as it is.</param>
    internal static string Describe(string old, string @new)
    {
        var changes = Compare(old, @new);
        var described = new StringBuilder();
        for (var i = 0; i < changes.Count; i++)
        {
            var change = changes[i];
            described.Append(i > 0 ? " " : "").Append(change.IsSame ? Shorten(change.Old, i > 0, i < changes.Count - 1) : change.Describe());
        }

        // What follows is a sentence of its own.
        return described.Length > 1 && described[described.Length - 1] == '.' ? described.ToString(0, described.Length - 1) : described.ToString();
    }

    /// <summary>Returns what share of their words two texts have in common, in any order and letter case, without the marks at their ends: from 0 to 1.</summary>
    /// <param name="left">A text.</param>
    /// <param name="right">The other text.</param>
    internal static double Shared(string left, string right)
    {
        var counts = BareWordsOf(left)
            .GroupBy(static word => word, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(static word => word.Key, static word => word.Count(), StringComparer.OrdinalIgnoreCase);
        var (total, shared) = (counts.Values.Sum(), 0);
        foreach (var word in BareWordsOf(right))
        {
            total++;
            if (counts.TryGetValue(word, out var count) && count > 0)
            {
                counts[word] = count - 1;
                shared++;
            }
        }

        return total == 0 ? 0 : 2.0 * shared / total;
    }

    private static IEnumerable<string> BareWordsOf(string text) => WordsOf(text).Select(static word =>
    {
        var (start, end) = (0, word.Length);
        while (start < end && !char.IsLetterOrDigit(word[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(word[end - 1]))
        {
            end--;
        }

        return start < end ? word.Substring(start, end - start) : word;
    });

    private static string[] WordsOf(string text) => text.Split(Space, StringSplitOptions.None);

    private static string Shorten(string words, bool hasBefore, bool hasBehind)
    {
        var split = WordsOf(words);
        if (split.Length <= (hasBefore ? Context : 0) + (hasBehind ? Context : 0) + 1)
        {
            return words;
        }

        var shown = split.Take(hasBefore ? Context : 0);
        return string.Join(" ", [.. shown, "…", .. hasBehind ? split.Skip(split.Length - Context) : []]);
    }

    // The longest common subsequence.
    private static void AddMiddle(List<WordChange> changes, string[] before, int oldStart, int oldEnd, string[] after, int newStart, int newEnd)
    {
        var (rows, columns) = (oldEnd - oldStart, newEnd - newStart);
        if ((long)rows * columns > MostCells)
        {
            Add(changes, before, oldStart, oldEnd, after, newStart, newEnd);
            return;
        }

        var longest = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                longest[i, j] = before[oldStart + i] == after[newStart + j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        var (row, column) = (0, 0);
        while (row < rows || column < columns)
        {
            var (fromRow, fromColumn) = (row, column);
            while (row < rows && column < columns && before[oldStart + row] == after[newStart + column])
            {
                (row, column) = (row + 1, column + 1);
            }

            Add(changes, before, oldStart + fromRow, oldStart + row, after, newStart + fromColumn, newStart + column);
            (fromRow, fromColumn) = (row, column);
            while ((row < rows || column < columns) && !(row < rows && column < columns && before[oldStart + row] == after[newStart + column]))
            {
                var isOld = column == columns || (row < rows && longest[row + 1, column] >= longest[row, column + 1]);
                (row, column) = isOld ? (row + 1, column) : (row, column + 1);
            }

            Add(changes, before, oldStart + fromRow, oldStart + row, after, newStart + fromColumn, newStart + column);
        }
    }

    private static void Add(List<WordChange> changes, string[] before, int oldStart, int oldEnd, string[] after, int newStart, int newEnd)
    {
        if (oldStart < oldEnd || newStart < newEnd)
        {
            changes.Add(new WordChange(string.Join(" ", before, oldStart, oldEnd - oldStart), string.Join(" ", after, newStart, newEnd - newStart)));
        }
    }
}
