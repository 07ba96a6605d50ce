using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Names;

/// <summary>Reads the words of names from the tokens of sentences.</summary>
/// <remarks>
/// Words are read on demand. Nearly all are in small letters, and only those beside a capitalised one matter. Nearly all words equal their
/// tokens, <see cref="TokenShapes.Plain"/> and between spaces. The others are read from the text again, since names keep words together that
/// attribution separates.
/// </remarks>
internal sealed class NameWordScanner : IDisposable
{
    private const TokenShapes SpaceAndPlain = TokenShapes.SpaceBefore | TokenShapes.Plain;
    private const TokenShapes CapitalOrNumber = TokenShapes.Capitalized | TokenShapes.Number;

    private readonly string _text;
    private readonly TokenList _tokens;

    /// <summary>The offset past the sentence.</summary>
    private int _limit;

    /// <summary>The range of tokens that have not been read.</summary>
    private int _nextToken;
    private int _endToken;

    /// <summary>The offset of the next word, and whether any word is capitalised there.</summary>
    private int _at;
    private bool _opens;

    internal NameWordScanner(string text, TokenList tokens)
    {
        _text = text;
        _tokens = tokens;
    }

    /// <summary>
    /// The words of the sentence read so far, without skipped words in small letters. The word before a capitalised one is never skipped.
    /// </summary>
    internal PooledList<NameWord> Words { get; } = new();

    /// <summary>The words in small letters in the sentences so far.</summary>
    internal SmallWords SmallWords { get; } = new();

    /// <summary>Returns the rented buffers to the pool.</summary>
    public void Dispose()
    {
        Words.Dispose();
        SmallWords.Dispose();
    }

    /// <summary>Starts a sentence.</summary>
    /// <param name="sentence">The span of the sentence.</param>
    /// <param name="tokens">Its tokens.</param>
    internal void Start(TextSpan sentence, TokenRange tokens)
    {
        Words.Clear();
        _limit = sentence.End;
        _nextToken = tokens.First;
        _endToken = tokens.End;
        _at = WordGaps.Skip(_text.AsSpan(0, _limit), sentence.Start, out _, out _);
        _opens = true;
    }

    /// <summary>Reads the next word of the sentence.</summary>
    /// <returns>Whether there is one.</returns>
    internal bool ReadNext()
    {
        if (_at >= _limit)
        {
            return false;
        }

        Read(_text.AsSpan(0, _limit), _tokens.Slice(new TokenRange(0, _endToken)));
        return true;
    }

    /// <summary>Reads up to the next word that starts with a capital, or counts as capitalised.</summary>
    /// <returns>Whether there is one.</returns>
    internal bool ReadToCapital()
    {
        var text = _text.AsSpan(0, _limit);
        var tokens = _tokens.Slice(new TokenRange(0, _endToken));
        while (_at < text.Length)
        {
            if (TryFindToken(text, tokens) && !tokens[_nextToken].Has(CapitalOrNumber))
            {
                PassSmallWords(text, tokens);
                continue;
            }

            ref readonly var word = ref Read(text, tokens);
            if (word.IsCapital || (word.Shape == WordShape.Other && char.IsUpper(text[word.Start])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Skips plain words in small letters with only spaces between them, and reads the last of them.</summary>
    private void PassSmallWords(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        var last = _nextToken;
        SmallWords.Add(tokens[last].Form, tokens[last].Hash);
        while (last + 1 < tokens.Length && (tokens[last + 1].Shapes & (SpaceAndPlain | CapitalOrNumber)) == SpaceAndPlain)
        {
            last++;
            SmallWords.Add(tokens[last].Form, tokens[last].Hash);
        }

        ref var word = ref Words.Add();
        word = default;
        word.Opens = _opens && last == _nextToken;
        SetPlain(tokens[last], ref word);
        word.Shape = WordShape.Lower;
        _nextToken = last;
        PassPlain(text, tokens, ref word);
    }

    /// <summary>Reads the next word.</summary>
    private ref readonly NameWord Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        // The word is set in place, since copying a new one makes the processor wait for its fields.
        ref var word = ref Words.Add();
        word = default;
        word.Start = _at;
        word.Opens = _opens;
        if (TryFindToken(text, tokens) && !tokens[_nextToken].Has(TokenShapes.Number))
        {
            ReadPlain(text, tokens[_nextToken], ref word);
            PassPlain(text, tokens, ref word);
        }
        else
        {
            _at = WordGaps.Skip(text, text[_at] == '&' ? ReadAmpersand(ref word) : ReadOther(text, ref word), out var gap, out _opens);
            word.Gap = gap;
        }

        return ref word;
    }

    /// <summary>Advances past a word that equals the next token.</summary>
    private void PassPlain(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ref NameWord word)
    {
        _nextToken++;
        if (_nextToken < tokens.Length && (tokens[_nextToken].Shapes & SpaceAndPlain) == SpaceAndPlain)
        {
            word.Gap = WordGap.Space;
            _opens = false;
            _at = tokens[_nextToken].Start;
        }
        else
        {
            _at = WordGaps.Skip(text, word.End, out var gap, out _opens);
            word.Gap = gap;
        }
    }

    /// <summary>Whether the next word equals a plain token, and is not a "@handle". Advances to that token.</summary>
    private bool TryFindToken(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        while (_nextToken < tokens.Length && tokens[_nextToken].Start < _at)
        {
            _nextToken++;
        }

        return _nextToken < tokens.Length
            && tokens[_nextToken].Start == _at
            && tokens[_nextToken].Has(TokenShapes.Plain)
            && !(_at > 0 && text[_at - 1] is '@' or '#');
    }

    private void ReadPlain(ReadOnlySpan<char> text, in Token token, ref NameWord word)
    {
        SetPlain(token, ref word);
        if (token.Has(TokenShapes.Capitalized))
        {
            word.Shape = token.Has(TokenShapes.AllCapitals) ? WordShape.AllCaps : WordShape.Capitalized;
            word.Classes = NameLexicon.Instance.Find(token.Form, word.Case, text.Slice(word.Start, word.End - word.Start));
        }
        else
        {
            word.Shape = WordShape.Lower;
            SmallWords.Add(word.Form, word.Hash);
        }
    }

    private static void SetPlain(in Token token, ref NameWord word)
    {
        word.Start = token.Start;
        word.End = token.End;
        word.Hash = token.Hash;
        word.Form = token.Form;
        word.Case = WordCases.Of(token.Shapes);
        word.IsPlain = true;
    }

    private static int ReadAmpersand(ref NameWord word)
    {
        word.Shape = WordShape.Ampersand;
        word.End = word.Start + 1;
        return word.End;
    }

    /// <summary>Reads a word that may differ from its token, and returns the offset at which the text continues.</summary>
    private int ReadOther(ReadOnlySpan<char> text, ref NameWord word)
    {
        word.End = NameWordEnd.Find(text, word.Start, out var kinds, out var isDotted);
        word.Shape = WordShapes.Of(text, word.Start, word.End, kinds);
        var next = NameWordEnd.Settle(text, ref word, isDotted);
        if (word.Shape == WordShape.Lower)
        {
            SmallWords.Add(0, WordHash.Of(text.Slice(word.Start, word.End - word.Start)));
        }
        else if (word.IsCapital)
        {
            word.Classes = NameLexicon.Instance.Find(text.Slice(word.Start, word.End - word.Start));
        }

        return next;
    }
}
