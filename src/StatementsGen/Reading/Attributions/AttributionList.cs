using System.Buffers;
using System.Collections;

namespace StatementsGen.Reading.Attributions;

/// <summary>The attributions of a text, in order of sentence, in a rented buffer.</summary>
internal sealed class AttributionList : IReadOnlyList<AttributionSpans>, IDisposable
{
    private AttributionSpans[] _items;

    /// <summary>Makes an empty list.</summary>
    internal AttributionList() => _items = ArrayPool<AttributionSpans>.Shared.Rent(64);

    private AttributionList(AttributionSpans[] items)
    {
        _items = items;
        Count = items.Length;
    }

    /// <summary>The number of attributions.</summary>
    public int Count { get; private set; }

    /// <summary>An attribution; the reference holds until one is added.</summary>
    /// <param name="index">Its index.</param>
    internal ref readonly AttributionSpans this[int index] => ref _items[index];

    AttributionSpans IReadOnlyList<AttributionSpans>.this[int index] => _items[index];

    /// <summary>The index of the first attribution that belongs to a sentence or to one after it, found by binary search.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    internal int FirstFrom(int sentence)
    {
        var low = 0;
        var high = Count;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (_items[middle].Sentence < sentence)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Adds an attribution at the end.</summary>
    /// <returns>The attribution, of which all is to be set; the reference holds until another is added.</returns>
    internal ref AttributionSpans Add()
    {
        if (Count == _items.Length)
        {
            Grow();
        }

        return ref _items[Count++];
    }

    /// <summary>Removes the quotations without cue at the end of the list, from a sentence on.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    internal void RemoveTurnsFrom(int sentence)
    {
        while (Count > 0 && _items[Count - 1] is { Finder: AttributionFinderKind.Turn } last && last.Sentence >= sentence)
        {
            Count--;
        }
    }

    /// <summary>Adds attributions of another list.</summary>
    /// <param name="other">The other list.</param>
    /// <param name="first">The index of the first to be added; none of them goes on from one before it.</param>
    internal void Append(AttributionList other, int first)
    {
        var shift = Count - first;
        for (var i = first; i < other.Count; i++)
        {
            ref var item = ref Add();
            item = other._items[i];
            item.ContinuesFrom = item.ContinuesFrom < 0 ? -1 : item.ContinuesFrom + shift;
        }
    }

    /// <summary>Puts attributions where their sentences stand; none of these has one yet.</summary>
    /// <param name="added">The attributions, in order of sentence; none goes on from another.</param>
    internal void Insert(IReadOnlyList<AttributionSpans> added)
    {
        var before = _items.AsSpan(0, Count).ToArray();
        var indices = new int[before.Length];
        var next = 0;
        Count = 0;
        for (var i = 0; i < before.Length; i++)
        {
            for (; next < added.Count && added[next].Sentence < before[i].Sentence; next++)
            {
                Add() = added[next];
            }

            indices[i] = Count;
            Add() = before[i];
        }

        // What a quotation goes on from can stand behind it.
        foreach (var index in indices)
        {
            ref var item = ref _items[index];
            item.ContinuesFrom = item.ContinuesFrom < 0 ? -1 : indices[item.ContinuesFrom];
        }

        for (; next < added.Count; next++)
        {
            Add() = added[next];
        }
    }

    /// <summary>Keeps some attributions; those that go on from others follow them to their new places.</summary>
    /// <param name="indices">The new index of each, in the same order, or -1 for those that go.</param>
    internal void Keep(int[] indices)
    {
        var kept = 0;
        for (var i = 0; i < indices.Length; i++)
        {
            if (indices[i] >= 0)
            {
                ref var item = ref _items[kept++];
                item = _items[i];
                item.ContinuesFrom = item.ContinuesFrom < 0 ? -1 : indices[item.ContinuesFrom];
            }
        }

        Count = kept;
    }

    /// <summary>Returns a copy that holds no rented buffer.</summary>
    internal AttributionList Copy() => new(_items.AsSpan(0, Count).ToArray());

    /// <summary>Returns the rented buffer to the pool.</summary>
    public void Dispose()
    {
        ArrayPool<AttributionSpans>.Shared.Return(_items);
        _items = [];
        Count = 0;
    }

    /// <inheritdoc/>
    public IEnumerator<AttributionSpans> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return _items[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Grow()
    {
        var larger = ArrayPool<AttributionSpans>.Shared.Rent(2 * Count);
        Array.Copy(_items, larger, Count);
        ArrayPool<AttributionSpans>.Shared.Return(_items);
        _items = larger;
    }
}
