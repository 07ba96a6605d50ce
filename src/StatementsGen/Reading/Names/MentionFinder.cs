using StatementsGen.Outlines;

namespace StatementsGen.Reading.Names;

/// <summary>Finds the mentions at an offset or within a span.</summary>
/// <param name="mentions">The mentions of a text, in order of place and without overlaps.</param>
/// <remarks>
/// Callers move through the text, so the search starts at the last result and doubles its steps. See Bentley and Yao, "An almost optimal
/// algorithm for unbounded searching", Information Processing Letters 5(3), 1976.
/// </remarks>
internal sealed class MentionFinder(IReadOnlyList<MentionOutline> mentions)
{
    private int _last;

    /// <summary>Finds the mentions that lie entirely within a span.</summary>
    /// <param name="span">The span.</param>
    /// <returns>The index of the first mention, and the number of mentions.</returns>
    internal (int First, int Count) Within(TextSpan span)
    {
        var first = FirstFrom(span.Start);
        var end = FirstFrom(span.End);
        if (end > first && mentions[end - 1].Span.End > span.End)
        {
            end--;
        }

        return (first, end - first);
    }

    /// <summary>Finds the index of the mention at an offset, or -1.</summary>
    /// <param name="offset">The offset, in UTF-16 code units.</param>
    internal int At(int offset)
    {
        var index = FirstFrom(offset + 1) - 1;
        return index >= 0 && mentions[index].Span.End > offset ? index : -1;
    }

    /// <summary>Finds the index of the first mention that starts at an offset or after it.</summary>
    private int FirstFrom(int offset)
    {
        var (low, high) = Surround(offset);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (mentions[middle].Span.Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return _last = low;
    }

    /// <summary>
    /// Bounds the index of the first mention at an offset or after it. All mentions before the lower bound start before the offset. No mention
    /// from the upper bound on does.
    /// </summary>
    private (int Low, int High) Surround(int offset)
    {
        var (low, high) = (0, mentions.Count);
        var step = 1;
        if (_last < high && mentions[_last].Span.Start < offset)
        {
            low = _last + 1;
            for (var i = low; i < high; i += step, step *= 2)
            {
                if (mentions[i].Span.Start >= offset)
                {
                    return (low, i);
                }

                low = i + 1;
            }

            return (low, high);
        }

        high = _last;
        for (var i = high - 1; i >= 0; i -= step, step *= 2)
        {
            if (mentions[i].Span.Start < offset)
            {
                return (i + 1, high);
            }

            high = i;
        }

        return (low, high);
    }
}
