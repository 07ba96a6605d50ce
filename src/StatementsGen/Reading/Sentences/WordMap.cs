namespace StatementsGen.Reading.Sentences;

/// <summary>Maps words to values. Lookups by span do not allocate: the map is a hash table with open addressing.</summary>
/// <typeparam name="TValue">The value of a word.</typeparam>
internal sealed class WordMap<TValue>
    where TValue : struct
{
    private readonly (string? Word, TValue Value)[] _slots;
    private readonly int _mask;
    private readonly int _longest;

    /// <summary>Creates a map from lists of words.</summary>
    /// <param name="lists">Words separated by white space, each list with the value of its words. No word is in two lists.</param>
    internal WordMap(params (string Words, TValue Value)[] lists)
    {
        var words = lists
            .SelectMany(static list => list.Words
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(word => (Word: word, list.Value)))
            .ToArray();
        var size = 16;
        while (size < 4 * words.Length)
        {
            size *= 2;
        }

        _mask = size - 1;
        _slots = new (string?, TValue)[size];
        foreach (var (word, value) in words)
        {
            _slots[SlotOf(word.AsSpan())] = (word, value);
            _longest = Math.Max(_longest, word.Length);
        }
    }

    /// <summary>Whether the map contains a word. Case matters.</summary>
    /// <param name="word">The word.</param>
    internal bool Contains(ReadOnlySpan<char> word) => TryGetValue(word, out _);

    /// <summary>Looks up a word. Case matters.</summary>
    /// <param name="word">The word.</param>
    /// <param name="value">Receives the value of the word.</param>
    internal bool TryGetValue(ReadOnlySpan<char> word, out TValue value)
    {
        if (word.Length == 0 || word.Length > _longest)
        {
            value = default;
            return false;
        }

        ref readonly var slot = ref _slots[SlotOf(word)];
        value = slot.Value;
        return slot.Word is not null;
    }

    /// <summary>Finds the slot of a word, or the empty slot where it belongs.</summary>
    private int SlotOf(ReadOnlySpan<char> word)
    {
        var hash = 0u;
        foreach (var c in word)
        {
            hash = (hash * 31) + c;
        }

        var slot = (int)(hash ^ (hash >> 15)) & _mask;
        while (_slots[slot].Word is { } other && !word.SequenceEqual(other.AsSpan()))
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }
}
