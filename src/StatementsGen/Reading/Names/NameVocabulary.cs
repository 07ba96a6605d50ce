using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>The words of the names of a text, each spelling once; ’ counts as '.</summary>
internal sealed class NameVocabulary : IDisposable
{
    private readonly string _text;
    private readonly PooledList<VocabularyWord> _words = new();
    private readonly HashIndex _index = new();

    /// <summary>Makes a vocabulary without words.</summary>
    /// <param name="text">The document's text.</param>
    internal NameVocabulary(string text) => _text = text;

    /// <summary>A word.</summary>
    /// <param name="word">Its number.</param>
    internal ref VocabularyWord this[int word] => ref _words[word];

    /// <summary>Gives back the memory that was borrowed.</summary>
    public void Dispose()
    {
        _words.Dispose();
        _index.Dispose();
    }

    /// <summary>How a word is spelled where it stands first.</summary>
    /// <param name="word">Its number.</param>
    internal ReadOnlySpan<char> Spelling(int word) => _text.AsSpan(_words[word].Span.Start, _words[word].Span.Length);

    /// <summary>Whether the lexicon knows a word as one of some classes.</summary>
    /// <param name="word">Its number.</param>
    /// <param name="classes">The classes.</param>
    internal bool Is(int word, WordClasses classes) => (_words[word].Classes & classes) != 0;

    /// <summary>The number of a word, which is added if it is new.</summary>
    /// <param name="span">Where it stands.</param>
    internal int Add(TextSpan span) => Add(span, WordHash.OfFolded(_text.AsSpan(span.Start, span.Length)));

    /// <summary>The number of a word whose hash is known; it is added if it is new.</summary>
    /// <param name="span">Where it stands.</param>
    /// <param name="hash">Its <see cref="WordHash.OfFolded"/>.</param>
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
                CompanyOf = VocabularyWord.Nobody,
                NamedLast = VocabularyWord.Nobody,
                NamedIn = -1,
            });
            _index.Add(hash, word);
        }

        return word;
    }

    /// <summary>Adds the words of the text that follows.</summary>
    /// <param name="next">The vocabulary of it.</param>
    /// <returns>The numbers that they have here.</returns>
    internal int[] Append(NameVocabulary next)
    {
        var words = new int[next._words.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Add(next[i].Span, next[i].Hash);
        }

        return words;
    }

    /// <summary>The number of a word, or -1 where it stands in no name.</summary>
    /// <param name="spelling">Its spelling.</param>
    internal int Find(ReadOnlySpan<char> spelling) => Find(spelling, WordHash.OfFolded(spelling));

    /// <summary>The number of a word without its full stops, or -1 where it stands in no name.</summary>
    /// <param name="word">The number of the word.</param>
    internal int FindWithoutStops(int word) => Find(Spelling(word).ToString().Replace(".", "").AsSpan());

    /// <summary>The number of a word whose hash is known, or -1 where it stands in no name.</summary>
    /// <param name="spelling">Its spelling.</param>
    /// <param name="hash">Its <see cref="WordHash.OfFolded"/>.</param>
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
