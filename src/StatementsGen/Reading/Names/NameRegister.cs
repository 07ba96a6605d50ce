using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>All names of a text, each written form once, as the words that they are made of.</summary>
internal sealed class NameRegister : IDisposable
{
    private readonly string _text;
    private readonly HashIndex _index = new();
    private readonly PooledList<NameRecord> _records = new();

    /// <summary>The words of all names, one name after the other, as their numbers in the vocabulary.</summary>
    private readonly PooledList<int> _words = new();

    /// <summary>The words of the name that is looked for.</summary>
    private readonly PooledList<int> _query = new();

    /// <summary>Makes a register without names.</summary>
    /// <param name="text">The document's text.</param>
    internal NameRegister(string text)
    {
        _text = text;
        Vocabulary = new NameVocabulary(text);
    }

    /// <summary>The words that the names are made of.</summary>
    internal NameVocabulary Vocabulary { get; }

    /// <summary>The number of names; they are numbered in order of first appearance.</summary>
    internal int Count => _records.Count;

    /// <summary>The record of a name, to be read or changed in place; the reference holds until a name is added.</summary>
    /// <param name="name">Its number.</param>
    internal ref NameRecord this[int name] => ref _records[name];

    /// <summary>Gives back the memory that was borrowed.</summary>
    public void Dispose()
    {
        Vocabulary.Dispose();
        _index.Dispose();
        _records.Dispose();
        _words.Dispose();
        _query.Dispose();
    }

    /// <summary>The words of a name, as their numbers in the vocabulary.</summary>
    /// <param name="name">The number of the name.</param>
    internal ReadOnlySpan<int> Words(int name) => _words.Slice(_records[name].FirstWord, _records[name].WordCount);

    /// <summary>The word that says what kind of thing a name names: the last one before "of" or "for".</summary>
    /// <param name="name">The number of the name.</param>
    internal int HeadWord(int name)
    {
        var words = Words(name);
        return words[(_records[name].HeadCount > 0 ? _records[name].HeadCount : words.Length) - 1];
    }

    /// <summary>The family name, or the name by which a person is called: the last word that is not a suffix.</summary>
    /// <param name="name">The number of the name.</param>
    internal int LastName(int name)
    {
        var words = Words(name);
        var last = words.Length - 1;
        while (last > 0 && Vocabulary.Is(words[last], WordClasses.PersonalSuffix))
        {
            last--;
        }

        return words[last];
    }

    /// <summary>A name with single spaces, as it stands where it stands first.</summary>
    /// <param name="name">The number of the name.</param>
    internal string Spelling(int name) => NameKey.Fold(_text, _records[name].Span);

    /// <summary>The number of the name that some words of a sentence make up; it is added if it is new.</summary>
    /// <param name="words">The words.</param>
    /// <param name="span">Where the name stands.</param>
    internal int Add(ReadOnlySpan<NameWord> words, TextSpan span)
    {
        if (!ArePlain(words))
        {
            return Add(span);
        }

        _query.Clear();
        var length = -1;
        foreach (ref readonly var word in words)
        {
            _query.Add(Vocabulary.Add(word.Span, word.Hash));
            length += word.End - word.Start + 1;
        }

        return AddQuery(span, length);
    }

    /// <summary>The number of the name that is written in a stretch of text; it is added if it is new.</summary>
    /// <param name="span">The stretch.</param>
    internal int Add(TextSpan span)
    {
        _query.Clear();
        var length = -1;
        for (var at = span.Start; NextWord(ref at, span.End, out var hash) is { Length: > 0 } word; at = word.End)
        {
            _query.Add(Vocabulary.Add(word, hash));
            length += word.Length + 1;
        }

        return AddQuery(span, length);
    }

    /// <summary>Adds the names of the text that follows, with the evidence of their places.</summary>
    /// <param name="next">The register of them.</param>
    /// <returns>The numbers that they have here.</returns>
    internal int[] Append(NameRegister next)
    {
        var words = Vocabulary.Append(next.Vocabulary);
        var names = new int[next.Count];
        for (var i = 0; i < names.Length; i++)
        {
            _query.Clear();
            foreach (var word in next.Words(i))
            {
                _query.Add(words[word]);
            }

            ref readonly var record = ref next[i];
            names[i] = AddQuery(record.Span, record.KeyLength);
            _records[names[i]].AddEvidence(record);
        }

        return names;
    }

    /// <summary>Whether words are the same as what stands between white space.</summary>
    private static bool ArePlain(ReadOnlySpan<NameWord> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!words[i].IsPlain || (words[i].Gap != WordGap.Space && i < words.Length - 1))
            {
                return false;
            }
        }

        return true;
    }

    private int AddQuery(TextSpan span, int length)
    {
        var words = _query.Slice(0, _query.Count);
        var key = HashOf(words);
        var name = Find(words, key);
        if (name < 0)
        {
            name = _records.Count;
            _records.Add(new NameRecord
            {
                Span = span,
                FirstWord = _words.Count,
                WordCount = words.Length,
                KeyLength = length,
                HeadCount = HeadCountOf(words),
                Whole = NameRecord.None,
                Entity = NameRecord.None,
                AliasOf = NameRecord.None,
            });
            _index.Add(key, name);
            foreach (var word in words)
            {
                _words.Add(word);
            }
        }

        return name;
    }

    /// <summary>The number of the name that is written in a stretch of text, or -1.</summary>
    /// <param name="span">The stretch.</param>
    internal int Find(TextSpan span)
    {
        _query.Clear();
        for (var at = span.Start; NextWord(ref at, span.End, out var hash) is { Length: > 0 } word; at = word.End)
        {
            _query.Add(Vocabulary.Find(_text.AsSpan(word.Start, word.Length), hash));
        }

        return Find(_query.Slice(0, _query.Count));
    }

    /// <summary>The number of the name that some words make, or -1.</summary>
    /// <param name="words">The words, as their numbers in the vocabulary; -1 for one that stands in no name.</param>
    internal int Find(ReadOnlySpan<int> words) => Find(words, HashOf(words));

    /// <summary>The number of the name that one word makes, or -1.</summary>
    /// <param name="word">The word, as its number in the vocabulary; -1 for one that stands in no name.</param>
    internal int Find(int word)
    {
        _query.Clear();
        _query.Add(word);
        return Find(_query.Slice(0, 1));
    }

    private int Find(ReadOnlySpan<int> words, uint hash)
    {
        for (var slot = -1; _index.TryNext(hash, ref slot, out var name);)
        {
            if (Words(name).SequenceEqual(words))
            {
                return name;
            }
        }

        return -1;
    }

    private static uint HashOf(ReadOnlySpan<int> words)
    {
        var hash = 2166136261;
        foreach (var word in words)
        {
            hash = unchecked((hash ^ (uint)word) * 0x9E3779B1u);
        }

        return hash;
    }

    private int HeadCountOf(ReadOnlySpan<int> words)
    {
        for (var i = 1; i < words.Length - 1; i++)
        {
            if (Vocabulary.Spelling(words[i]) is "of" or "for")
            {
                return i;
            }
        }

        return 0;
    }

    private TextSpan NextWord(ref int at, int limit, out uint hash)
    {
        while (at < limit && char.IsWhiteSpace(_text[at]))
        {
            at++;
        }

        var end = at;
        while (end < limit && !char.IsWhiteSpace(_text[end]))
        {
            end++;
        }

        hash = WordHash.OfFolded(_text.AsSpan(at, end - at));
        return TextSpan.FromBounds(at, end);
    }
}
