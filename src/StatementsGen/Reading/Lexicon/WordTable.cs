using System.Runtime.CompilerServices;

namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// A hash table from word forms to their classes. It is searched by a span of text in any case, without allocating.
/// </summary>
/// <remarks>
/// Open addressing with linear probing over slots of two bytes, which hold the indices of entries. The slots stay in the processor's cache,
/// and the search for an unknown word mostly ends at a free slot. Letters are compared only if a <see cref="WordKey"/> is shared.
/// </remarks>
internal sealed class WordTable
{
    /// <summary>The forms that may share their keys, by their indices.</summary>
    private readonly Dictionary<int, string> _sharing = [];

    /// <summary>The entry of each form. The first entry belongs to no form.</summary>
    private WordEntry[] _entries = new WordEntry[1 << 14];

    /// <summary>The classes of each form by how it is written.</summary>
    private NameEntry[] _names = new NameEntry[1 << 14];

    /// <summary>Indices of entries; 0 for a free slot.</summary>
    private ushort[] _slots = new ushort[1 << 15];

    private int _count = 1;

    /// <summary>Makes an empty table.</summary>
    internal WordTable() => _entries[0].Cues = CueIndices.None;

    /// <summary>The number of indices.</summary>
    internal int Count => _count;

    /// <summary>The entry of a form.</summary>
    /// <param name="index">Its index; 0 for a form that is not in the table.</param>
    internal ref readonly WordEntry this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _entries[index];
    }

    /// <summary>Returns the classes of a form by how it is written.</summary>
    /// <param name="index">Its index; 0 for a form that is not in the table.</param>
    /// <returns>The entry, which can be changed while the table is built. The reference is valid until a form is added.</returns>
    internal ref NameEntry Name(int index) => ref _names[index];

    /// <summary>Adds classes to a form.</summary>
    /// <param name="form">The form, in any case.</param>
    /// <param name="classes">The classes.</param>
    /// <param name="cueVerb">The index of a cue verb, or -1.</param>
    /// <param name="cueNoun">The index of a cue noun or adjective, or -1.</param>
    internal void Add(ReadOnlySpan<char> form, WordClasses classes, int cueVerb = -1, int cueNoun = -1)
    {
        var index = Add(form);
        ref var entry = ref _entries[index];
        entry.Classes |= classes;
        entry.Cues = new CueIndices(
            entry.Cues.Verb < 0 ? checked((short)cueVerb) : entry.Cues.Verb,
            entry.Cues.Noun < 0 ? checked((short)cueNoun) : entry.Cues.Noun);
        entry.Kind |= entry.Cues.Verb >= 0 || entry.Cues.Noun >= 0 ? SentenceCues.Cue : SentenceCues.None;
    }

    /// <summary>Adds the cues that a sentence with a form can hold.</summary>
    /// <param name="form">The form, in any case.</param>
    /// <param name="kind">The cues.</param>
    internal void Add(ReadOnlySpan<char> form, SentenceCues kind)
    {
        var index = Add(form);
        _entries[index].Kind |= kind;
    }

    /// <summary>Returns the index of a form, and adds the form if it is new.</summary>
    /// <param name="word">The form, in any case.</param>
    internal int Add(ReadOnlySpan<char> word)
    {
        // Probing stays short while at most half of the slots are taken.
        if (2 * _count >= _slots.Length)
        {
            Grow();
        }

        var key = WordKey.Of(word);
        var slot = SlotOf(word, key);
        if (_slots[slot] is not 0 and var known)
        {
            return known;
        }

        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, _count * 2);
            Array.Resize(ref _names, _count * 2);
        }

        _entries[_count].Key = key;
        _entries[_count].Cues = CueIndices.None;
        _entries[_count].Ending = WordEndings.OfFolded(word);
        if (!key.IsExact)
        {
            _sharing.Add(_count, WordKey.Fold(word));
        }

        _slots[slot] = checked((ushort)_count);
        return _count++;
    }

    /// <summary>Returns the index of a form, or 0 if it is not in the table.</summary>
    /// <param name="word">The form, in any case.</param>
    internal int Find(ReadOnlySpan<char> word) => _slots[SlotOf(word, WordKey.Of(word))];

    /// <summary>Returns the index of a form whose key is exact, or 0 if it is not in the table.</summary>
    /// <param name="head">The first part of the key.</param>
    /// <param name="tail">The second part of the key.</param>
    /// <param name="hash">The hash of the key.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int FindExact(ulong head, ulong tail, uint hash)
    {
        var slots = _slots;
        var entries = _entries;
        var slot = (int)hash & (slots.Length - 1);
        while (true)
        {
            int index = slots[slot];
            if (index == 0 || (entries[index].Key.Head == head && entries[index].Key.Tail == tail))
            {
                return index;
            }

            slot = (slot + 1) & (slots.Length - 1);
        }
    }

    /// <summary>Returns the slot of a form, or the free slot for it.</summary>
    private int SlotOf(ReadOnlySpan<char> word, WordKey key)
    {
        var mask = _slots.Length - 1;
        var slot = (int)key.Hash & mask;
        while (_slots[slot] is not 0 and var index && !(_entries[index].Key.Is(key) && (key.IsExact || IsForm(index, word))))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private bool IsForm(int index, ReadOnlySpan<char> word)
    {
        var form = _sharing[index];
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

    private void Grow()
    {
        _slots = new ushort[_slots.Length * 2];
        for (var i = 1; i < _count; i++)
        {
            var key = _entries[i].Key;
            _slots[SlotOf((key.IsExact ? "" : _sharing[i]).AsSpan(), key)] = (ushort)i;
        }
    }
}
