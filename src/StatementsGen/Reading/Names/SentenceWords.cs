using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Names;

/// <summary>The words of one sentence after the other, and which words a text writes in small letters.</summary>
internal sealed class SentenceWords : IDisposable
{
    private const int CapitalsOfHeading = 5;
    private const int CapitalsForOneSmall = 10;

    private readonly string _text;
    private readonly TokenList _tokens;
    private readonly NameWordScanner _scanner;

    /// <summary>Makes the words of a text, at first of no sentence.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="tokens">Where the tokens of its paragraphs are, one paragraph after the other.</param>
    internal SentenceWords(string text, TokenList tokens)
    {
        _text = text;
        _tokens = tokens;
        _scanner = new NameWordScanner(text, tokens);
    }

    /// <summary>Gives back the memory that was borrowed.</summary>
    public void Dispose() => _scanner.Dispose();

    /// <summary>The number of words that have been read of the sentence.</summary>
    internal int Count => _scanner.Words.Count;

    /// <summary>Whether the sentence is a heading in title case, where capitals say nothing.</summary>
    internal bool IsHeading { get; private set; }

    /// <summary>The words that have been read of the sentence; they hold until the next one is read.</summary>
    internal ReadOnlySpan<NameWord> All => _scanner.Words.Slice(0, Count);

    /// <summary>A word of the sentence.</summary>
    /// <param name="index">Its index.</param>
    internal ref readonly NameWord this[int index] => ref _scanner.Words[index];

    /// <summary>How a word is spelled.</summary>
    /// <param name="index">Its index.</param>
    internal ReadOnlySpan<char> Spelling(int index) => _text.AsSpan(this[index].Start, this[index].End - this[index].Start);

    /// <summary>What the lexicon knows of a word.</summary>
    /// <param name="index">Its index.</param>
    internal WordClasses Classes(int index)
    {
        ref readonly var word = ref this[index];
        return word.IsCapital ? word.Classes
            : word.IsPlain ? NameLexicon.Instance.Find(word.Form, word.Case, Spelling(index))
            : NameLexicon.Instance.Find(Spelling(index));
    }

    /// <summary>Whether the lexicon knows a word as one of some classes.</summary>
    /// <param name="index">Its index.</param>
    /// <param name="classes">The classes.</param>
    internal bool Is(int index, WordClasses classes) => (Classes(index) & classes) != 0;

    /// <summary>Whether the full stop of an abbreviation or of initials ends a word, so that a sentence may end there too.</summary>
    /// <param name="index">Its index.</param>
    internal bool EndsInStop(int index) => _text[this[index].End - 1] == '.';

    /// <summary>The words that stand in small letters in the sentences so far.</summary>
    internal SmallWords SmallWords => _scanner.SmallWords;

    /// <summary>Goes on to a sentence.</summary>
    /// <param name="sentence">Where it stands.</param>
    /// <param name="tokens">Its tokens.</param>
    internal void Start(TextSpan sentence, TokenRange tokens)
    {
        _scanner.Start(sentence, tokens);
        IsHeading = MayBeInTitleCase(tokens) && IsInTitleCase();
    }

    /// <summary>Whether the sentence has a word with this index, which is the next to be read or has been read.</summary>
    /// <param name="index">The index.</param>
    internal bool Has(int index) => index < Count || _scanner.ReadNext();

    /// <summary>Reads up to the next word that can be one of a name, which is the last one then.</summary>
    /// <returns>Whether there is one.</returns>
    internal bool ReadToCapital() => _scanner.ReadToCapital();

    /// <summary>What can be told without reading the words: most sentences have too few capitals, or plain words that say no.</summary>
    private bool MayBeInTitleCase(TokenRange tokens)
    {
        // At least as many as there are.
        var capitals = 0;
        for (var i = tokens.First; i < tokens.End; i++)
        {
            ref readonly var token = ref _tokens[i];
            capitals += token.Has(TokenShapes.Capitalized) ? 1 : 0;
            if ((token.Shapes & (TokenShapes.Word | TokenShapes.Plain)) == TokenShapes.Word)
            {
                // Words that are parted in names can be one token.
                capitals += (token.End - token.Start + 1) / 2;
            }
        }

        if (capitals < CapitalsOfHeading)
        {
            return false;
        }

        const TokenShapes Small = TokenShapes.Plain | TokenShapes.SpaceBefore;
        var most = capitals / CapitalsForOneSmall;
        for (var i = tokens.First + 1; i < tokens.End; i++)
        {
            ref readonly var token = ref _tokens[i];
            if ((token.Shapes & (Small | TokenShapes.Capitalized | TokenShapes.Number)) == Small
                && (NameLexicon.Instance.Find(token.Form, WordCases.Of(token.Shapes), _text.AsSpan(token.Start, token.End - token.Start))
                    & WordClasses.Function) == 0
                && --most < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether next to no words but the small ones ("of", "the") are in small letters, and enough in capitals.</summary>
    private bool IsInTitleCase()
    {
        var capitals = 0;
        for (var i = 0; Has(i); i++)
        {
            capitals += this[i].IsCapital ? 1 : 0;
        }

        var most = capitals / CapitalsForOneSmall;
        for (var i = 0; i < Count; i++)
        {
            if (this[i].Shape == WordShape.Lower && !Is(i, WordClasses.Function) && --most < 0)
            {
                return false;
            }
        }

        return capitals >= CapitalsOfHeading;
    }
}
