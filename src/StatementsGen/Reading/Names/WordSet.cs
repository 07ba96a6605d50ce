using System.Buffers;

namespace StatementsGen.Reading.Names;

/// <summary>A set of words, whatever their case, as their hashes: one wrong answer in millions does no harm.</summary>
/// <remarks>Open addressing with linear probing in a borrowed array; at most half of the slots are taken.</remarks>
internal sealed class WordSet : IDisposable
{
    /// <summary>A bit that all hashes get: 0 marks a free slot.</summary>
    private const uint NotFree = 1;

    private uint[] _slots = [];
    private int _mask;
    private int _count;

    /// <summary>Makes an empty set.</summary>
    internal WordSet() => Borrow(1024);

    /// <summary>Gives the array back; the set must not be used any more.</summary>
    public void Dispose()
    {
        ArrayPool<uint>.Shared.Return(_slots);
        _slots = [];
    }

    /// <summary>Adds a word.</summary>
    /// <param name="hash">Its <see cref="WordHash"/>.</param>
    internal void Add(uint hash)
    {
        hash |= NotFree;
        if (_slots[Home(hash) & _mask] != hash)
        {
            AddAway(hash);
        }
    }

    /// <summary>Whether a word has been added.</summary>
    /// <param name="hash">Its <see cref="WordHash"/>.</param>
    internal bool Contains(uint hash)
    {
        hash |= NotFree;
        return _slots[SlotOf(hash)] == hash;
    }

    /// <summary>Adds a word that does not stand where its hash leads at once.</summary>
    private void AddAway(uint hash)
    {
        var slot = SlotOf(hash);
        if (_slots[slot] == 0)
        {
            _slots[slot] = hash;
            if (2 * ++_count > _mask)
            {
                Grow();
            }
        }
    }

    private static int Home(uint hash) => (int)(hash ^ (hash >> 15));

    private int SlotOf(uint hash)
    {
        var slot = Home(hash) & _mask;
        while (_slots[slot] != 0 && _slots[slot] != hash)
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }

    private void Grow()
    {
        var old = _slots;
        var oldSize = _mask + 1;
        Borrow(4 * oldSize);
        foreach (var hash in old.AsSpan(0, oldSize))
        {
            if (hash != 0)
            {
                _slots[SlotOf(hash)] = hash;
            }
        }

        ArrayPool<uint>.Shared.Return(old);
    }

    private void Borrow(int size)
    {
        _slots = ArrayPool<uint>.Shared.Rent(size);
        _mask = size - 1;
        Array.Clear(_slots, 0, size);
    }
}
