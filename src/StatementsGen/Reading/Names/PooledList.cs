using System.Buffers;

namespace StatementsGen.Reading.Names;

/// <summary>A list of values in a rented array. With it, reading many small texts allocates little besides the results.</summary>
/// <typeparam name="T">The type of the values. Without references, the array can be returned to the pool without clearing.</typeparam>
internal sealed class PooledList<T> : IDisposable
    where T : unmanaged
{
    private T[] _items = ArrayPool<T>.Shared.Rent(64);

    /// <summary>The number of values.</summary>
    internal int Count { get; private set; }

    /// <summary>Gets a reference to a value. It is valid until a value is added.</summary>
    /// <param name="index">The index of the value.</param>
    internal ref T this[int index] => ref _items[index];

    /// <summary>Returns the array to the pool. The list must not be used afterwards.</summary>
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
    /// <returns>A reference to the value, which the caller sets. It is valid until another value is added.</returns>
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

    /// <summary>Removes the values at the end.</summary>
    /// <param name="count">The number of values that stay.</param>
    internal void Truncate(int count) => Count = count;

    /// <summary>Gets a range of the values. It is valid until a value is added.</summary>
    /// <param name="start">The index of the first value.</param>
    /// <param name="length">The number of values.</param>
    internal ReadOnlySpan<T> Slice(int start, int length) => _items.AsSpan(0, Count).Slice(start, length);

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(2 * _items.Length);
        _items.AsSpan().CopyTo(larger);
        ArrayPool<T>.Shared.Return(_items);
        _items = larger;
    }
}
