using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// A hash table from word forms to what the lexicon knows of them, searched by a span of text in any case without allocating.
/// </summary>
/// <remarks>
/// Open addressing with linear probing over slots of eight bytes: a form is only compared where the whole hash agrees, so that a word
/// that the table does not hold costs next to nothing. Forms are kept in lower-case ASCII, and ’ counts as '.
/// </remarks>
internal sealed class WordTable
{
    private Slot[] _slots = new Slot[1 << 15];

    // The first entry is the one of words that the table does not hold.
    private Entry[] _entries = new Entry[1 << 13];
    private int _count = 1;

    /// <summary>What the lexicon knows of a form.</summary>
    internal struct Entry
    {
        /// <summary>The form, in lower case; <see langword="null"/> where the table does not hold it.</summary>
        public string? Form;

        /// <summary>The classes that it can belong to.</summary>
        public WordClasses Classes;

        /// <summary>Index of the cue verb that it is a form of, plus one.</summary>
        public short CueVerbPlusOne;

        /// <summary>Index of the cue noun or adjective that it is a form of, plus one.</summary>
        public short CueNounPlusOne;
    }

    /// <summary>Adds classes to a form.</summary>
    /// <param name="form">The form, in lower case.</param>
    /// <param name="classes">The classes.</param>
    /// <param name="cueVerb">The index of a cue verb, or -1.</param>
    /// <param name="cueNoun">The index of a cue noun or adjective, or -1.</param>
    internal void Add(string form, WordClasses classes, int cueVerb = -1, int cueNoun = -1)
    {
        var hash = FoldedHash.Of(form.AsSpan());
        var slot = SlotOf(form.AsSpan(), hash);
        var index = _slots[slot].Entry;
        if (index == 0)
        {
            index = _count;
            AddEntry(form, hash, slot);
        }

        ref var entry = ref _entries[index];
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
    internal ref readonly Entry Find(ReadOnlySpan<char> word) => ref Find(word, FoldedHash.Of(word));

    /// <summary>What the lexicon knows of a form whose hash is known.</summary>
    /// <param name="word">The form, in any case.</param>
    /// <param name="hash">Its <see cref="FoldedHash"/>.</param>
    internal ref readonly Entry Find(ReadOnlySpan<char> word, uint hash) => ref _entries[_slots[SlotOf(word, hash)].Entry];

    /// <summary>The slot that holds a form, or the free one where it would stand.</summary>
    private int SlotOf(ReadOnlySpan<char> word, uint hash)
    {
        var slots = _slots;
        var mask = slots.Length - 1;
        var slot = (int)(hash ^ (hash >> 15)) & mask;
        while (slots[slot].Entry is var entry and not 0 && !(slots[slot].Hash == hash && Same(_entries[entry].Form!, word)))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void AddEntry(string form, uint hash, int slot)
    {
        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, 2 * _count);
        }

        _slots[slot] = new Slot(hash, _count);
        _entries[_count++].Form = form;

        // Probing stays short while at most half of the slots are taken.
        if (2 * _count > _slots.Length)
        {
            Grow();
        }
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new Slot[old.Length * 2];
        foreach (var slot in old)
        {
            if (slot.Entry != 0)
            {
                _slots[SlotOf(_entries[slot.Entry].Form.AsSpan(), slot.Hash)] = slot;
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
            if (form[i] != FoldedHash.Fold(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A place of the table.</summary>
    /// <param name="Hash">The hash of the form.</param>
    /// <param name="Entry">The index of its entry, or 0 where the slot is free.</param>
    private readonly record struct Slot(uint Hash, int Entry);
}
