namespace StatementsGen.Reading.Sentences;

/// <summary>Words with a value each, looked up by span: a hash table with open addressing that never allocates after it is made.</summary>
/// <typeparam name="TValue">What is known about a word.</typeparam>
internal sealed class WordMap<TValue>
    where TValue : struct
{
    private readonly (string? Word, TValue Value)[] _slots;
    private readonly int _mask;
    private readonly int _longest;

    /// <summary>Makes a table of lists.</summary>
    /// <param name="lists">Words parted by white space, each list with the value of its words. No word stands in two lists.</param>
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

    /// <summary>Whether the table holds a word, in this very case.</summary>
    /// <param name="word">The word.</param>
    internal bool Contains(ReadOnlySpan<char> word) => TryGetValue(word, out _);

    /// <summary>Looks up a word, in this very case.</summary>
    /// <param name="word">The word.</param>
    /// <param name="value">What is known about it.</param>
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

    /// <summary>The slot that holds a word, or the empty one where it would stand.</summary>
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
