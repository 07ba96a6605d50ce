using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// A hash table from word forms to what the lexicon knows of them, searched by a span of text in any case without allocating.
/// </summary>
/// <remarks>Open addressing with linear probing; forms are kept in lower-case ASCII, and ’ counts as '.</remarks>
internal sealed class WordTable
{
    private Entry[] _entries = new Entry[1 << 14];
    private int _count;

    /// <summary>What the lexicon knows of a form.</summary>
    internal struct Entry
    {
        /// <summary>The form, in lower case; <see langword="null"/> where the slot is free.</summary>
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
        var slot = SlotOf(form.AsSpan());
        if (_entries[slot].Form is null)
        {
            // Probing stays short while at most half of the slots are taken.
            if (2 * ++_count > _entries.Length)
            {
                Grow();
                slot = SlotOf(form.AsSpan());
            }

            _entries[slot].Form = form;
        }

        _entries[slot].Classes |= classes;
        if (cueVerb >= 0 && _entries[slot].CueVerbPlusOne == 0)
        {
            _entries[slot].CueVerbPlusOne = (short)(cueVerb + 1);
        }

        if (cueNoun >= 0 && _entries[slot].CueNounPlusOne == 0)
        {
            _entries[slot].CueNounPlusOne = (short)(cueNoun + 1);
        }
    }

    /// <summary>What the lexicon knows of a form; an empty entry where it knows nothing.</summary>
    /// <param name="word">The form, in any case.</param>
    internal ref readonly Entry Find(ReadOnlySpan<char> word) => ref _entries[SlotOf(word)];

    private int SlotOf(ReadOnlySpan<char> word)
    {
        // FNV-1a over the folded characters.
        var hash = 2166136261u;
        foreach (var c in word)
        {
            hash = (hash ^ Fold(c)) * 16777619u;
        }

        var mask = _entries.Length - 1;
        var slot = (int)(hash ^ (hash >> 15)) & mask;
        while (_entries[slot].Form is { } form && !Same(form, word))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        var old = _entries;
        _entries = new Entry[old.Length * 2];
        foreach (var entry in old)
        {
            if (entry.Form is { } form)
            {
                _entries[SlotOf(form.AsSpan())] = entry;
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
            if (form[i] != Fold(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c == '’' ? '\'' : c;
}
