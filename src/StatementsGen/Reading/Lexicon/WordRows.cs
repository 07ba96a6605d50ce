namespace StatementsGen.Reading.Lexicon;

/// <summary>Reads the rows of the word lists.</summary>
/// <remarks>
/// A row is one or more labels, a colon, and words. It can continue on further lines. Words are separated by spaces; a line that holds a
/// comma separates them by commas, so that names can hold spaces. A word can be followed by <c>&gt;</c> and its irregular plural or its
/// past tense and participle, or by <c>+</c> if it doubles its last consonant; <c>No/no</c> is a word in two spellings.
/// </remarks>
internal static class WordRows
{
    /// <summary>Adds the words of a list to a lexicon.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="lexicon">The lexicon to add to.</param>
    internal static void AddTo(LexiconBuilder lexicon, string rows)
    {
        var row = default(RowClasses);
        for (var start = 0; start < rows.Length;)
        {
            var line = LineAt(rows, ref start);
            if (line.IndexOf(':') is var colon and >= 0)
            {
                row = RowClasses.Of(line.Slice(0, colon));
                line = line.Slice(colon + 1).TrimStart();
            }

            AddWords(lexicon, line, row);
        }
    }

    /// <summary>Returns a line without the white space around it, and moves to the next line.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="start">The offset of the line.</param>
    internal static ReadOnlySpan<char> LineAt(string rows, ref int start)
    {
        var end = rows.IndexOf('\n', start) is var feed and >= 0 ? feed : rows.Length;
        var line = rows.AsSpan(start, end - start).Trim();
        start = end + 1;
        return line;
    }

    private static void AddWords(LexiconBuilder lexicon, ReadOnlySpan<char> line, in RowClasses row)
    {
        var separator = line.IndexOf(',') < 0 ? ' ' : ',';
        while (line.Length > 0)
        {
            var end = line.IndexOf(separator) is var next and >= 0 ? next : line.Length;
            lexicon.Add(line.Slice(0, end), row);
            line = line.Slice(Math.Min(end + 1, line.Length)).TrimStart();
        }
    }
}
