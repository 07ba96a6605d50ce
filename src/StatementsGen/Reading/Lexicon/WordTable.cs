using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// A hash table from word forms to what the lexicon knows of them, searched by a span of text in any case without allocating.
/// </summary>
/// <remarks>
/// Open addressing with linear probing, over slots of two bytes that lead to entries: the slots stay in the processor's cache, and a word
/// that is not in the table mostly ends at a free one. An entry has its <see cref="WordKey"/>; letters are only compared where a key is
/// shared.
/// </remarks>
internal sealed class WordTable
{
    private readonly List<string> _sharing = [];

    /// <summary>What is known of each form; the first is of no form.</summary>
    private Entry[] _entries = new Entry[1 << 13];

    /// <summary>Indices of entries; 0 where a slot is free.</summary>
    private ushort[] _slots = new ushort[1 << 14];

    private int _count = 1;

    /// <summary>What the lexicon knows of a form.</summary>
    internal struct Entry
    {
        /// <summary>The <see cref="WordKey"/> of the form.</summary>
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
        ref var slot = ref _slots[SlotOf(form.AsSpan(), key, WordKey.HashOf(key))];
        var isNew = slot == 0;
        if (isNew)
        {
            slot = checked((ushort)_count++);
        }

        ref var entry = ref _entries[slot];
        if (isNew)
        {
            entry.Key = key;
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
    internal ref readonly Entry Find(ReadOnlySpan<char> word)
    {
        var key = WordKey.Of(word);
        return ref Find(word, key, WordKey.HashOf(key));
    }

    /// <summary>What the lexicon knows of a form whose key is known.</summary>
    /// <param name="word">The form, in any case.</param>
    /// <param name="key">Its <see cref="WordKey"/>.</param>
    /// <param name="hash">The hash of the key.</param>
    internal ref readonly Entry Find(ReadOnlySpan<char> word, ulong key, uint hash) =>
        ref _entries[_slots[SlotOf(word, key, hash)]];

    /// <summary>The slot that holds a form, or the free one where it would stand.</summary>
    private int SlotOf(ReadOnlySpan<char> word, ulong key, uint hash)
    {
        var slots = _slots;
        var mask = slots.Length - 1;
        var slot = (int)hash & mask;
        while (slots[slot] is var index and not 0
            && !(_entries[index].Key == key && (WordKey.IsExact(key) || Same(_sharing[_entries[index].Sharing], word))))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, _entries.Length * 2);
        _slots = new ushort[_slots.Length * 2];
        for (var i = 1; i < _count; i++)
        {
            var key = _entries[i].Key;
            var form = WordKey.IsExact(key) ? "" : _sharing[_entries[i].Sharing];
            _slots[SlotOf(form.AsSpan(), key, WordKey.HashOf(key))] = (ushort)i;
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
