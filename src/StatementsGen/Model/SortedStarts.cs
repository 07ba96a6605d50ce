namespace StatementsGen;

/// <summary>Searches things that each start at an index, in order.</summary>
internal static class SortedStarts
{
    /// <summary>Returns which is the last to start at an index or before it; -1 if none does.</summary>
    /// <param name="count">The number of things.</param>
    /// <param name="startOf">Returns where one starts.</param>
    /// <param name="index">The index.</param>
    internal static int FindLast(int count, Func<int, int> startOf, int index)
    {
        var low = 0;
        var high = count;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = startOf(middle) <= index ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }
}
