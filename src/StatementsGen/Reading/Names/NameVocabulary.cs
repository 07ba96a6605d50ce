using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>The words of the names of a text, each spelling once. The apostrophes ’ and ' are equal.</summary>
internal sealed class NameVocabulary : IDisposable
{
    private readonly string _text;
    private readonly PooledList<VocabularyWord> _words = new();
    private readonly HashIndex _index = new();

    /// <summary>Creates an empty vocabulary.</summary>
    /// <param name="text">The document's text.</param>
    internal NameVocabulary(string text) => _text = text;

    /// <summary>A word.</summary>
    /// <param name="word">Its number.</param>
    internal ref VocabularyWord this[int word] => ref _words[word];

    /// <summary>Returns the rented buffers to the pool.</summary>
    public void Dispose()
    {
        _words.Dispose();
        _index.Dispose();
    }

    /// <summary>Gets the spelling of a word at its first occurrence.</summary>
    /// <param name="word">Its number.</param>
    internal ReadOnlySpan<char> Spelling(int word) => _text.AsSpan(_words[word].Span.Start, _words[word].Span.Length);

    /// <summary>Whether the lexicon gives a word one of some classes.</summary>
    /// <param name="word">Its number.</param>
    /// <param name="classes">The classes.</param>
    internal bool Is(int word, WordClasses classes) => (_words[word].Classes & classes) != 0;

    /// <summary>Adds a word, if it is new.</summary>
    /// <param name="span">The span of the word.</param>
    /// <returns>The number of the word.</returns>
    internal int Add(TextSpan span) => Add(span, WordHash.OfFolded(_text.AsSpan(span.Start, span.Length)));

    /// <summary>Adds a word with a known hash, if it is new.</summary>
    /// <param name="span">The span of the word.</param>
    /// <param name="hash">The <see cref="WordHash.OfFolded"/> of the word.</param>
    /// <returns>The number of the word.</returns>
    internal int Add(TextSpan span, uint hash)
    {
        var spelling = _text.AsSpan(span.Start, span.Length);
        var word = Find(spelling, hash);
        if (word < 0)
        {
            word = _words.Count;
            _words.Add(new VocabularyWord
            {
                Span = span,
                Hash = hash,
                Form = EnglishLexicon.Instance.Words.Find(spelling),
                Classes = NameLexicon.Instance.Find(spelling),
                LastNameOf = VocabularyWord.Nobody,
                FirstNameOf = VocabularyWord.Nobody,
                LastRelative = VocabularyWord.Nobody,
                CompanyOf = VocabularyWord.Nobody,
                BodyOf = VocabularyWord.Nobody,
                NamedLast = VocabularyWord.Nobody,
                NamedIn = -1,
            });
            _index.Add(hash, word);
        }

        return word;
    }

    /// <summary>Adds the words of the following text.</summary>
    /// <param name="next">The vocabulary of the following text.</param>
    /// <returns>For each of its words, the number in this vocabulary.</returns>
    internal int[] Append(NameVocabulary next)
    {
        var words = new int[next._words.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Add(next[i].Span, next[i].Hash);
        }

        return words;
    }

    /// <summary>Finds the number of a word, or -1 if no name contains it.</summary>
    /// <param name="spelling">Its spelling.</param>
    internal int Find(ReadOnlySpan<char> spelling) => Find(spelling, WordHash.OfFolded(spelling));

    /// <summary>Finds the number of a word without its full stops, or -1 if no name contains it.</summary>
    /// <param name="word">The number of the word.</param>
    internal int FindWithoutStops(int word) => Find(Spelling(word).ToString().Replace(".", "").AsSpan());

    /// <summary>Finds the number of a word with a known hash, or -1 if no name contains it.</summary>
    /// <param name="spelling">Its spelling.</param>
    /// <param name="hash">The <see cref="WordHash.OfFolded"/> of the word.</param>
    internal int Find(ReadOnlySpan<char> spelling, uint hash)
    {
        for (var slot = -1; _index.TryNext(hash, ref slot, out var word);)
        {
            if (NameKey.IsSame(Spelling(word), spelling))
            {
                return word;
            }
        }

        return -1;
    }
}
