using System.Runtime.CompilerServices;

namespace StatementsGen.Compiled;

/// <summary>The lines of a string, as offsets. No string is created for a line before it is requested, since a corpus can have thousands of documents.</summary>
internal sealed class LineList
{
    // AggressiveOptimization, which has no name in .NET Standard 2.0.
    private const MethodImplOptions OptimizedAtOnce = (MethodImplOptions)512;

    private readonly string _text;
    private readonly int[] _starts;

    /// <summary>Finds the lines.</summary>
    /// <param name="text">The lines, with a line feed between them; empty for no line.</param>
    internal LineList(string text)
    {
        _text = text;
        Count = text.Length == 0 ? 0 : CountFeeds(text) + 1;
        _starts = new int[Count + 1];
        FindStarts(text, _starts);
    }

    /// <summary>The number of lines.</summary>
    internal int Count { get; }

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

    // Runs once in a process, over thousands of lines. Without the attribute, the loop would be compiled quickly, run slowly, and be compiled again.
    [MethodImpl(OptimizedAtOnce)]
    private static int CountFeeds(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += c == '\n' ? 1 : 0;
        }

        return count;
    }

    [MethodImpl(OptimizedAtOnce)]
    private static void FindStarts(string text, int[] starts)
    {
        for (var i = 1; i < starts.Length; i++)
        {
            var feed = text.IndexOf('\n', starts[i - 1]);
            starts[i] = (feed < 0 ? text.Length : feed) + 1;
        }
    }

    private ReadOnlySpan<char> SpanOf(int index) => _text.AsSpan(_starts[index], _starts[index + 1] - 1 - _starts[index]);
}
