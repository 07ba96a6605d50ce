using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>The words of one sentence after the other, and which words a text writes in small letters.</summary>
internal sealed class SentenceWords
{
    private const int CapitalsOfHeading = 5;
    private const int CapitalsForOneSmall = 10;

    private readonly string _text;
    private readonly NameWordScanner _scanner;
    private readonly List<string?> _strings = [];
    private readonly HashSet<int> _lowerCaseWords = [];

    /// <summary>Makes the words of a text, at first of no sentence.</summary>
    /// <param name="text">The document's text.</param>
    internal SentenceWords(string text)
    {
        _text = text;
        _scanner = new NameWordScanner(text);
    }

    /// <summary>The number of words in the sentence.</summary>
    internal int Count => _scanner.Words.Count;

    /// <summary>Whether the sentence is a heading in title case, where capitals say nothing.</summary>
    internal bool IsHeading { get; private set; }

    /// <summary>A word of the sentence.</summary>
    /// <param name="index">Its index.</param>
    internal NameWord this[int index] => _scanner.Words[index];

    /// <summary>A word as the lexicon has it: with straight apostrophes.</summary>
    /// <param name="index">Its index.</param>
    internal string Word(int index)
    {
        if (_strings[index] is not { } word)
        {
            word = NameKey.Of(_text.Substring(this[index].Start, this[index].End - this[index].Start));
            _strings[index] = word;
        }

        return word;
    }

    /// <summary>Whether the full stop of an abbreviation or of initials ends a word, so that a sentence may end there too.</summary>
    /// <param name="index">Its index.</param>
    internal bool EndsInStop(int index) => _text[this[index].End - 1] == '.';

    /// <summary>Whether a word stands in small letters somewhere in the sentences so far.</summary>
    /// <param name="word">The word, in any case.</param>
    internal bool IsLowerCaseWord(string word) => _lowerCaseWords.Contains(Hash(word.AsSpan()));

    /// <summary>Goes on to a sentence.</summary>
    /// <param name="sentence">Where it stands.</param>
    internal void Read(TextSpan sentence)
    {
        _scanner.Scan(sentence);
        _strings.Clear();
        var capitals = 0;
        foreach (var word in _scanner.Words)
        {
            _strings.Add(null);
            capitals += word.IsCapital ? 1 : 0;
            if (word.Shape == WordShape.Lower)
            {
                _lowerCaseWords.Add(Hash(_text.AsSpan(word.Start, word.End - word.Start)));
            }
        }

        IsHeading = capitals >= CapitalsOfHeading && IsInTitleCase(capitals);
    }

    /// <summary>Whether next to no words but the small ones ("of", "the") are in small letters.</summary>
    private bool IsInTitleCase(int capitals)
    {
        var most = capitals / CapitalsForOneSmall;
        for (var i = 0; i < Count; i++)
        {
            if (this[i].Shape == WordShape.Lower && !FunctionWords.Contains(Word(i)) && --most < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The hash of a word, whatever its case (FNV-1a): only the hashes of words are kept, one wrong answer in millions does no harm.
    /// </summary>
    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            var upper = c < '\u0080' ? c & ~0x20 : char.ToUpperInvariant(c);
            hash = unchecked((hash ^ (uint)upper) * 16777619u);
        }

        return unchecked((int)hash);
    }
}
