using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>All names of a text, each spelling once, as sequences of words.</summary>
internal sealed class NameRegister : IDisposable
{
    private readonly string _text;
    private readonly HashIndex _index = new();
    private readonly PooledList<NameRecord> _records = new();

    /// <summary>The numbers of the words of all names in the vocabulary, one name after the other.</summary>
    private readonly PooledList<int> _words = new();

    /// <summary>The words of the name to find.</summary>
    private readonly PooledList<int> _query = new();

    /// <summary>Creates an empty register.</summary>
    /// <param name="text">The document's text.</param>
    internal NameRegister(string text)
    {
        _text = text;
        Vocabulary = new NameVocabulary(text);
    }

    /// <summary>The words of the names.</summary>
    internal NameVocabulary Vocabulary { get; }

    /// <summary>The number of names. Names are numbered in order of first occurrence.</summary>
    internal int Count => _records.Count;

    /// <summary>Gets a reference to the record of a name. It is valid until a name is added.</summary>
    /// <param name="name">The number of the name.</param>
    internal ref NameRecord this[int name] => ref _records[name];

    /// <summary>Returns the rented buffers to the pool.</summary>
    public void Dispose()
    {
        Vocabulary.Dispose();
        _index.Dispose();
        _records.Dispose();
        _words.Dispose();
        _query.Dispose();
    }

    /// <summary>Gets the numbers of the words of a name in the vocabulary.</summary>
    /// <param name="name">The number of the name.</param>
    internal ReadOnlySpan<int> Words(int name) => _words.Slice(_records[name].FirstWord, _records[name].WordCount);

    /// <summary>Gets the head word, which shows the kind of a name: the last word before "of" or "for".</summary>
    /// <param name="name">The number of the name.</param>
    internal int HeadWord(int name)
    {
        var words = Words(name);
        return words[(_records[name].HeadCount > 0 ? _records[name].HeadCount : words.Length) - 1];
    }

    /// <summary>Gets the family name of a person: the last word that is not a suffix.</summary>
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

    /// <summary>Gets a name as spelled at its first occurrence, with single spaces.</summary>
    /// <param name="name">The number of the name.</param>
    internal string Spelling(int name) => NameKey.Fold(_text, _records[name].Span);

    /// <summary>Gets a span of the text with single spaces.</summary>
    /// <param name="span">The span.</param>
    internal string Spelling(TextSpan span) => NameKey.Fold(_text, span);

    /// <summary>Adds the name that consists of some words of a sentence, if it is new.</summary>
    /// <param name="words">The words.</param>
    /// <param name="span">The span of the name.</param>
    /// <returns>The number of the name.</returns>
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

    /// <summary>Adds the name in a span of text, if it is new.</summary>
    /// <param name="span">The span.</param>
    /// <returns>The number of the name.</returns>
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

    /// <summary>Adds the names of the following text, with the evidence of their occurrences.</summary>
    /// <param name="next">The register of the following text.</param>
    /// <returns>For each of its names, the number in this register.</returns>
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

    /// <summary>Whether each word is all of the text between white space.</summary>
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

    /// <summary>Finds the number of the name in a span of text, or -1.</summary>
    /// <param name="span">The span.</param>
    internal int Find(TextSpan span)
    {
        _query.Clear();
        for (var at = span.Start; NextWord(ref at, span.End, out var hash) is { Length: > 0 } word; at = word.End)
        {
            _query.Add(Vocabulary.Find(_text.AsSpan(word.Start, word.Length), hash));
        }

        return Find(_query.Slice(0, _query.Count));
    }

    /// <summary>Finds the number of the name that consists of some words, or -1.</summary>
    /// <param name="words">The numbers of the words in the vocabulary, or -1 for words that no name contains.</param>
    internal int Find(ReadOnlySpan<int> words) => Find(words, HashOf(words));

    /// <summary>Finds the number of the name that consists of one word, or -1.</summary>
    /// <param name="word">The number of the word in the vocabulary, or -1 for a word that no name contains.</param>
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
