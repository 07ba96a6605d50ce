using System.Buffers;
using System.Runtime.CompilerServices;

namespace StatementsGen.Reading.Names;

/// <summary>Finds the numbers of items by the hashes of their keys. The caller keeps the items and compares the keys.</summary>
/// <remarks>Uses open addressing with linear probing in a rented array. At most half of the slots are taken.</remarks>
internal sealed class HashIndex : IDisposable
{
    /// <summary>For each slot, the hash in the upper half and the number plus one in the lower half, or 0 if the slot is free.</summary>
    private ulong[] _slots = [];
    private int _mask;

    /// <summary>The number of items added.</summary>
    internal int Count { get; private set; }

    /// <summary>Creates an empty index.</summary>
    internal HashIndex() => Borrow(128);

    /// <summary>Returns the array to the pool. The index must not be used afterwards.</summary>
    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(_slots);
        _slots = [];
    }

    /// <summary>Finds the next item with a hash.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="slot">The slot of the previous item, or -1. Receives the slot of the item.</param>
    /// <param name="item">Receives the number of the item.</param>
    internal bool TryNext(uint hash, ref int slot, out int item)
    {
        slot = (slot < 0 ? Home(hash) : slot + 1) & _mask;
        for (; _slots[slot] is var found && found != 0; slot = (slot + 1) & _mask)
        {
            if ((uint)(found >> 32) == hash)
            {
                item = (int)(uint)found - 1;
                return true;
            }
        }

        item = -1;
        return false;
    }

    /// <summary>Whether the index contains a hash.</summary>
    /// <param name="hash">The hash.</param>
    internal bool Contains(uint hash)
    {
        var slot = -1;
        return TryNext(hash, ref slot, out _);
    }

    /// <summary>Adds a hash without an item, if it is new. Such a set of hashes may give one wrong answer in millions.</summary>
    /// <param name="hash">The hash.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void AddOnce(uint hash)
    {
        if ((uint)(_slots[Home(hash) & _mask] >> 32) != hash)
        {
            AddAway(hash);
        }
    }

    /// <summary>Adds the hashes of another set that are new.</summary>
    /// <param name="other">The other set, filled by <see cref="AddOnce"/>.</param>
    internal void AddAllOnce(HashIndex other)
    {
        for (var i = 0; i <= other._mask; i++)
        {
            if (other._slots[i] != 0)
            {
                AddOnce((uint)(other._slots[i] >> 32));
            }
        }
    }

    /// <summary>Adds a hash whose first slot is taken.</summary>
    private void AddAway(uint hash)
    {
        if (!Contains(hash))
        {
            Add(hash, 0);
        }
    }

    /// <summary>Adds an item.</summary>
    /// <param name="hash">The hash of its key.</param>
    /// <param name="item">The number of the item, from 0.</param>
    internal void Add(uint hash, int item)
    {
        if (2 * ++Count > _mask)
        {
            Grow();
        }

        Put(((ulong)hash << 32) | (uint)(item + 1));
    }

    private void Put(ulong entry)
    {
        var slot = Home((uint)(entry >> 32)) & _mask;
        while (_slots[slot] != 0)
        {
            slot = (slot + 1) & _mask;
        }

        _slots[slot] = entry;
    }

    private static int Home(uint hash) => (int)(hash ^ (hash >> 15));

    private void Grow()
    {
        var old = _slots;
        var oldSize = _mask + 1;
        Borrow(4 * oldSize);
        foreach (var entry in old.AsSpan(0, oldSize))
        {
            if (entry != 0)
            {
                Put(entry);
            }
        }

        ArrayPool<ulong>.Shared.Return(old);
    }

    private void Borrow(int size)
    {
        _slots = ArrayPool<ulong>.Shared.Rent(size);
        _mask = size - 1;
        Array.Clear(_slots, 0, size);
    }
}
