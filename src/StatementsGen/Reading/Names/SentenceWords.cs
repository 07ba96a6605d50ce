using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Names;

/// <summary>The words of one sentence at a time, and all words that the text writes in small letters.</summary>
internal sealed class SentenceWords : IDisposable
{
    private const int CapitalsOfHeading = 5;
    private const int CapitalsForOneSmall = 10;

    private readonly string _text;
    private readonly TokenList _tokens;
    private readonly NameWordScanner _scanner;

    /// <summary>Creates the words of a text, without a sentence.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="tokens">The list that holds the tokens of each paragraph in turn.</param>
    internal SentenceWords(string text, TokenList tokens)
    {
        _text = text;
        _tokens = tokens;
        _scanner = new NameWordScanner(text, tokens);
    }

    /// <summary>Returns the rented buffers to the pool.</summary>
    public void Dispose() => _scanner.Dispose();

    /// <summary>The number of words of the sentence read so far.</summary>
    internal int Count => _scanner.Words.Count;

    /// <summary>Whether the sentence is a heading in title case, whose capitals mark no names.</summary>
    internal bool IsHeading { get; private set; }

    /// <summary>The words of the sentence read so far. The span is valid until the next word is read.</summary>
    internal ReadOnlySpan<NameWord> All => _scanner.Words.Slice(0, Count);

    /// <summary>Gets a word of the sentence.</summary>
    /// <param name="index">The index of the word.</param>
    internal ref readonly NameWord this[int index] => ref _scanner.Words[index];

    /// <summary>Gets the spelling of a word.</summary>
    /// <param name="index">The index of the word.</param>
    internal ReadOnlySpan<char> Spelling(int index) => _text.AsSpan(this[index].Start, this[index].End - this[index].Start);

    /// <summary>Gets the lexicon's classes of a word.</summary>
    /// <param name="index">The index of the word.</param>
    internal WordClasses Classes(int index)
    {
        ref readonly var word = ref this[index];
        return word.IsCapital ? word.Classes
            : word.IsPlain ? NameLexicon.Instance.Find(word.Form, word.Case, Spelling(index))
            : NameLexicon.Instance.Find(Spelling(index));
    }

    /// <summary>Whether the lexicon gives a word one of some classes.</summary>
    /// <param name="index">Its index.</param>
    /// <param name="classes">The classes.</param>
    internal bool Is(int index, WordClasses classes) => (Classes(index) & classes) != 0;

    /// <summary>Whether a word ends in the full stop of an abbreviation or of initials, where a sentence can end too.</summary>
    /// <param name="index">Its index.</param>
    internal bool EndsInStop(int index) => _text[this[index].End - 1] == '.';

    /// <summary>Whether a time can follow a word: a preposition, a number, <c>last</c>.</summary>
    /// <param name="index">The index of the word.</param>
    internal bool IsBeforeTime(int index) => this[index].Shape != WordShape.Capitalized && (this[index].Shape == WordShape.Other
        || Spelling(index) is "last" or "this" or "next" or "early" or "late" or "mid"
        || (Grammar(index) & WordClasses.Preposition) != 0);

    /// <summary>Gets the lexicon's classes of a word in any case.</summary>
    /// <param name="index">The index of the word.</param>
    internal WordClasses Grammar(int index) =>
        EnglishLexicon.Instance.Words[this[index].IsPlain ? this[index].Form : EnglishLexicon.Instance.Words.Find(Spelling(index))].Classes;

    /// <summary>Whether a year in brackets follows a word: <c>Quill (1964)</c>.</summary>
    /// <param name="index">The index of the word. The sentence has another one after it.</param>
    internal bool IsBeforeYear(int index)
    {
        const int LengthOfYear = 4;
        ref readonly var next = ref this[index + 1];
        return next.Shape == WordShape.Other && next.End - next.Start is LengthOfYear or LengthOfYear + 1 && next.Start == this[index].End + 2
            && _text[next.Start - 1] == '(' && char.IsDigit(_text[next.Start]) && next.End < _text.Length && _text[next.End] == ')';
    }

    /// <summary>Whether a word is one of some words in small letters. It can have a capital at the start of a sentence.</summary>
    /// <param name="index">The index of the word.</param>
    /// <param name="words">The words.</param>
    internal bool IsOneOf(int index, string[] words) => IsOneOf(Spelling(index), words, this[index].Opens);

    /// <summary>Whether the word of the text before a word is one of some words. The list of words can lack it, since it skips small words.</summary>
    /// <param name="index">The index of the word after it.</param>
    /// <param name="words">The words.</param>
    internal bool IsAfterOneOf(int index, string[] words) =>
        IsOneOf(_text.AsSpan(StartBefore(this[index].Start), LengthBefore(this[index].Start)), words, isOpening: true);

    private static bool IsOneOf(ReadOnlySpan<char> spelling, string[] words, bool isOpening)
    {
        foreach (var word in words)
        {
            if (spelling.Length == word.Length && spelling.Equals(word.AsSpan(), isOpening ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private int StartBefore(int offset)
    {
        var start = Math.Max(0, offset - 1);
        while (start > 0 && WordCharacters.IsPart(_text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private int LengthBefore(int offset) => Math.Max(0, offset - 1 - StartBefore(offset));

    /// <summary>Whether a word is a nickname between a given name and a family name: <c>Edith “Edie” Vance</c>.</summary>
    /// <param name="index">Its index. It is not the first.</param>
    internal bool IsNickname(int index) => Nicknames.IsBetween(_text, this[index - 1].Span, this[index].Span);

    /// <summary>The words in small letters in the sentences so far.</summary>
    internal SmallWords SmallWords => _scanner.SmallWords;

    /// <summary>Starts a sentence.</summary>
    /// <param name="sentence">The span of the sentence.</param>
    /// <param name="tokens">Its tokens.</param>
    internal void Start(TextSpan sentence, TokenRange tokens)
    {
        _scanner.Start(sentence, tokens);
        IsHeading = MayBeInTitleCase(tokens) && IsInTitleCase();
    }

    /// <summary>Whether the sentence has a word at an index. Reads it if it is the next one.</summary>
    /// <param name="index">The index.</param>
    internal bool Has(int index) => index < Count || _scanner.ReadNext();

    /// <summary>Reads up to the next word that can be part of a name.</summary>
    /// <returns>Whether there is one.</returns>
    internal bool ReadToCapital() => _scanner.ReadToCapital();

    /// <summary>
    /// Whether the sentence may be in title case, without reading its words. Most sentences have too few capitals or too many small words.
    /// </summary>
    private bool MayBeInTitleCase(TokenRange tokens)
    {
        // An upper bound of the number of capitalised words.
        var capitals = 0;
        for (var i = tokens.First; i < tokens.End; i++)
        {
            ref readonly var token = ref _tokens[i];
            capitals += token.Has(TokenShapes.Capitalized) ? 1 : 0;
            if ((token.Shapes & (TokenShapes.Word | TokenShapes.Plain)) == TokenShapes.Word)
            {
                // Several words of names can be one token.
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

    /// <summary>Whether enough words are capitalised, and almost no others than function words ("of", "the") are in small letters.</summary>
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
            // A verb in small letters is that of a sentence with many names.
            const WordClasses Finite = WordClasses.VerbPast | WordClasses.Auxiliary;
            if (this[i].Shape == WordShape.Lower && ((!Is(i, WordClasses.Function) && --most < 0) || (Grammar(i) & Finite) != 0))
            {
                return false;
            }
        }

        return capitals >= CapitalsOfHeading;
    }
}
