using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// A hash table from word forms to what the lexicon knows of them, searched by a span of text in any case without allocating.
/// </summary>
/// <remarks>
/// Open addressing with linear probing. All that is known of a form stands in its slot beside its <see cref="WordKey"/>, so that most
/// words are found, or not, by one look at memory; letters are only compared where a key is shared.
/// </remarks>
internal sealed class WordTable
{
    private readonly List<string> _sharing = [];
    private Entry[] _slots = new Entry[1 << 14];
    private int _count;

    /// <summary>What the lexicon knows of a form.</summary>
    internal struct Entry
    {
        /// <summary>The <see cref="WordKey"/> of the form; 0 where the slot is free.</summary>
        public ulong Key;

        /// <summary>The classes that it can belong to.</summary>
        public WordClasses Classes;

        /// <summary>Index of the cue verb that it is a form of, plus one.</summary>
        public short CueVerbPlusOne;

        /// <summary>Index of the cue noun or adjective that it is a form of, plus one.</summary>
        public short CueNounPlusOne;

        /// <summary>Index of the form among those that may share their keys.</summary>
        public int Sharing;
    }

    /// <summary>Adds classes to a form.</summary>
    /// <param name="form">The form, in lower case.</param>
    /// <param name="classes">The classes.</param>
    /// <param name="cueVerb">The index of a cue verb, or -1.</param>
    /// <param name="cueNoun">The index of a cue noun or adjective, or -1.</param>
    internal void Add(string form, WordClasses classes, int cueVerb = -1, int cueNoun = -1)
    {
        // Probing stays short while at most half of the slots are taken.
        if (2 * _count >= _slots.Length)
        {
            Grow();
        }

        var key = WordKey.Of(form.AsSpan());
        ref var entry = ref _slots[SlotOf(form.AsSpan(), key)];
        if (entry.Key == 0)
        {
            entry.Key = key;
            _count++;
            if (!WordKey.IsExact(key))
            {
                entry.Sharing = _sharing.Count;
                _sharing.Add(form);
            }
        }

        entry.Classes |= classes;
        if (cueVerb >= 0 && entry.CueVerbPlusOne == 0)
        {
            entry.CueVerbPlusOne = (short)(cueVerb + 1);
        }

        if (cueNoun >= 0 && entry.CueNounPlusOne == 0)
        {
            entry.CueNounPlusOne = (short)(cueNoun + 1);
        }
    }

    /// <summary>What the lexicon knows of a form; an empty entry where it knows nothing.</summary>
    /// <param name="word">The form, in any case.</param>
    internal ref readonly Entry Find(ReadOnlySpan<char> word) => ref Find(word, WordKey.Of(word));

    /// <summary>What the lexicon knows of a form whose key is known.</summary>
    /// <param name="word">The form, in any case.</param>
    /// <param name="key">Its <see cref="WordKey"/>.</param>
    internal ref readonly Entry Find(ReadOnlySpan<char> word, ulong key) => ref _slots[SlotOf(word, key)];

    /// <summary>The slot that holds a form, or the free one where it would stand.</summary>
    private int SlotOf(ReadOnlySpan<char> word, ulong key)
    {
        var slots = _slots;
        var mask = slots.Length - 1;

        // Fibonacci hashing: the upper half of the product depends on every bit of the key.
        var slot = (int)(unchecked(key * 0x9E3779B97F4A7C15UL) >> 32) & mask;
        while (slots[slot].Key is var other and not 0
            && !(other == key && (WordKey.IsExact(key) || Same(_sharing[slots[slot].Sharing], word))))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new Entry[old.Length * 2];
        foreach (var entry in old)
        {
            if (entry.Key != 0)
            {
                var form = WordKey.IsExact(entry.Key) ? "" : _sharing[entry.Sharing];
                _slots[SlotOf(form.AsSpan(), entry.Key)] = entry;
            }
        }
    }

    private static bool Same(string form, ReadOnlySpan<char> word)
    {
        if (form.Length != word.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (form[i] != WordKey.Fold(word[i]))
            {
                return false;
            }
        }

        return true;
    }
}
