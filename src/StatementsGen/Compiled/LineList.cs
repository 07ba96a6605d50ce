namespace StatementsGen.Compiled;

/// <summary>The lines of one string, found without a string for each: a corpus of thousands of documents costs as many numbers until one is asked for.</summary>
internal sealed class LineList
{
    private readonly string _text;
    private readonly int[] _starts;

    /// <summary>Finds the lines.</summary>
    /// <param name="text">The lines, with a line feed between them; empty for no line.</param>
    internal LineList(string text)
    {
        _text = text;
        Count = CountLines(text);
        _starts = new int[Count + 1];
        for (var i = 1; i < Count; i++)
        {
            _starts[i] = text.IndexOf('\n', _starts[i - 1]) + 1;
        }

        _starts[Count] = text.Length + 1;
    }

    /// <summary>The number of lines.</summary>
    internal int Count { get; }

    /// <summary>A line.</summary>
    /// <param name="index">Its index, 0-based.</param>
    internal string this[int index] => SpanOf(index).ToString();

    /// <summary>Searches lines that are in ordinal order.</summary>
    /// <param name="line">The line to find.</param>
    /// <returns>Its index, or -1.</returns>
    internal int BinarySearch(string line)
    {
        var low = 0;
        var high = Count - 1;
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var order = SpanOf(middle).SequenceCompareTo(line.AsSpan());
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    private static int CountLines(string text)
    {
        var count = text.Length == 0 ? 0 : 1;
        foreach (var c in text)
        {
            count += c == '\n' ? 1 : 0;
        }

        return count;
    }

    private ReadOnlySpan<char> SpanOf(int index) => _text.AsSpan(_starts[index], _starts[index + 1] - 1 - _starts[index]);
}
