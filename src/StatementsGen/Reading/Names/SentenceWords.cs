using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Names;

/// <summary>The words of one sentence after the other, and which words a text writes in small letters.</summary>
internal sealed class SentenceWords : IDisposable
{
    private const int CapitalsOfHeading = 5;
    private const int CapitalsForOneSmall = 10;

    private readonly string _text;
    private readonly NameWordScanner _scanner;

    /// <summary>Makes the words of a text, at first of no sentence.</summary>
    /// <param name="text">The document's text.</param>
    internal SentenceWords(string text)
    {
        _text = text;
        _scanner = new NameWordScanner(text);
    }

    /// <summary>Gives back the memory that was borrowed.</summary>
    public void Dispose() => _scanner.Dispose();

    /// <summary>The number of words in the sentence.</summary>
    internal int Count => _scanner.Words.Count;

    /// <summary>Whether the sentence is a heading in title case, where capitals say nothing.</summary>
    internal bool IsHeading { get; private set; }

    /// <summary>The words of the sentence; they hold until the next one is read.</summary>
    internal ReadOnlySpan<NameWord> All => _scanner.Words.Slice(0, Count);

    /// <summary>A word of the sentence.</summary>
    /// <param name="index">Its index.</param>
    internal ref readonly NameWord this[int index] => ref _scanner.Words[index];

    /// <summary>How a word is spelled.</summary>
    /// <param name="index">Its index.</param>
    internal ReadOnlySpan<char> Spelling(int index) => _text.AsSpan(this[index].Start, this[index].End - this[index].Start);

    /// <summary>What the lexicon knows of a word.</summary>
    /// <param name="index">Its index.</param>
    internal NameClasses Classes(int index)
    {
        ref readonly var word = ref this[index];
        return word.IsCapital ? word.Classes
            : word.IsPlain ? NameLexicon.Instance.Find(Spelling(index), word.Hash)
            : NameLexicon.Instance.Find(Spelling(index));
    }

    /// <summary>Whether the lexicon knows a word as one of some classes.</summary>
    /// <param name="index">Its index.</param>
    /// <param name="classes">The classes.</param>
    internal bool Is(int index, NameClasses classes) => (Classes(index) & classes) != 0;

    /// <summary>Whether the full stop of an abbreviation or of initials ends a word, so that a sentence may end there too.</summary>
    /// <param name="index">Its index.</param>
    internal bool EndsInStop(int index) => _text[this[index].End - 1] == '.';

    /// <summary>The words that stand in small letters in the sentences so far.</summary>
    internal WordSet LowerCaseWords => _scanner.LowerCaseWords;

    /// <summary>Goes on to a sentence.</summary>
    /// <param name="sentence">Where it stands.</param>
    /// <param name="tokens">Its tokens.</param>
    internal void Read(TextSpan sentence, ReadOnlySpan<Token> tokens)
    {
        _scanner.Scan(sentence, tokens);
        IsHeading = _scanner.Capitals >= CapitalsOfHeading && IsInTitleCase(_scanner.Capitals);
    }

    /// <summary>Whether next to no words but the small ones ("of", "the") are in small letters.</summary>
    private bool IsInTitleCase(int capitals)
    {
        var most = capitals / CapitalsForOneSmall;
        for (var i = 0; i < Count; i++)
        {
            if (this[i].Shape == WordShape.Lower && !Is(i, NameClasses.Function) && --most < 0)
            {
                return false;
            }
        }

        return true;
    }
}
