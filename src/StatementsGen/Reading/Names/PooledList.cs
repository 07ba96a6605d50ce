using System.Buffers;

namespace StatementsGen.Reading.Names;

/// <summary>A list of values in a borrowed array: reading many small texts then allocates what it returns, and little else.</summary>
/// <typeparam name="T">The values; they hold no references, so that the array can be given back as it is.</typeparam>
internal sealed class PooledList<T> : IDisposable
    where T : unmanaged
{
    private T[] _items = ArrayPool<T>.Shared.Rent(64);

    /// <summary>The number of values.</summary>
    internal int Count { get; private set; }

    /// <summary>A value, to be read or changed in place; the reference holds until something is added.</summary>
    /// <param name="index">Its index.</param>
    internal ref T this[int index] => ref _items[index];

    /// <summary>Gives the array back; the list must not be used any more.</summary>
    public void Dispose()
    {
        ArrayPool<T>.Shared.Return(_items);
        _items = [];
        Count = 0;
    }

    /// <summary>Adds a value at the end.</summary>
    /// <param name="item">The value.</param>
    internal void Add(T item) => Add() = item;

    /// <summary>Adds a value at the end.</summary>
    /// <returns>The value, which is to be set; the reference holds until another is added.</returns>
    internal ref T Add()
    {
        if (Count == _items.Length)
        {
            Grow();
        }

        return ref _items[Count++];
    }

    /// <summary>Removes all values.</summary>
    internal void Clear() => Count = 0;

    /// <summary>Some of the values, in order; they hold until something is added.</summary>
    /// <param name="start">The index of the first.</param>
    /// <param name="length">Their number.</param>
    internal ReadOnlySpan<T> Slice(int start, int length) => _items.AsSpan(0, Count).Slice(start, length);

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(2 * _items.Length);
        _items.AsSpan().CopyTo(larger);
        ArrayPool<T>.Shared.Return(_items);
        _items = larger;
    }
}
