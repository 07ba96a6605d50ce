using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Names;

/// <summary>Makes the words of names out of the tokens of sentences.</summary>
/// <remarks>
/// Nearly all words are the same as their tokens, <see cref="TokenShapes.Plain"/> and between spaces. The others are read anew: names hold
/// words together that attribution parts.
/// </remarks>
internal sealed class NameWordScanner : IDisposable
{
    /// <summary>Longer stretches of letters are no words, and so no names.</summary>
    private const int LongestWord = 64;

    private const TokenShapes SpaceAndPlain = TokenShapes.SpaceBefore | TokenShapes.Plain;

    private readonly string _text;

    internal NameWordScanner(string text) => _text = text;

    /// <summary>The words of the sentence that was scanned last.</summary>
    internal PooledList<NameWord> Words { get; } = new();

    /// <summary>The words that stand in small letters in the sentences so far.</summary>
    internal WordSet LowerCaseWords { get; } = new();

    /// <summary>The number of words in <see cref="Words"/> that are capitalised.</summary>
    internal int Capitals { get; private set; }

    /// <summary>Gives back the memory that was borrowed.</summary>
    public void Dispose()
    {
        Words.Dispose();
        LowerCaseWords.Dispose();
    }

    /// <summary>Scans a sentence.</summary>
    /// <param name="sentence">Where it stands.</param>
    /// <param name="tokens">Its tokens.</param>
    internal void Scan(TextSpan sentence, ReadOnlySpan<Token> tokens)
    {
        Words.Clear();
        Capitals = 0;
        var text = _text.AsSpan(0, sentence.End);
        var opens = true;
        var next = 0;
        for (var at = WordGaps.Skip(text, sentence.Start, out _, out _); at < text.Length;)
        {
            while (next < tokens.Length && tokens[next].Start < at)
            {
                next++;
            }

            ref var word = ref Words.Add();

            // Set in place: a word made elsewhere and copied whole has the processor wait for its parts.
            word = default;
            word.Start = at;
            word.Opens = opens;
            if (next < tokens.Length && tokens[next].Start == at && IsWhole(text, tokens[next]))
            {
                ReadPlain(text, tokens[next], ref word);
                next++;
                if (next < tokens.Length && (tokens[next].Shapes & SpaceAndPlain) == SpaceAndPlain)
                {
                    word.Gap = WordGap.Space;
                    opens = false;
                    at = tokens[next].Start;
                    continue;
                }

                at = word.End;
            }
            else
            {
                at = text[at] == '&' ? ReadAmpersand(ref word) : ReadOther(text, ref word);
            }

            at = WordGaps.Skip(text, at, out var gap, out opens);
            word.Gap = gap;
        }
    }

    /// <summary>Whether a token is a whole word of letters: no number, no "@handle".</summary>
    private static bool IsWhole(ReadOnlySpan<char> text, in Token token) =>
        (token.Shapes & (TokenShapes.Plain | TokenShapes.Number)) == TokenShapes.Plain
        && !(token.Start > 0 && text[token.Start - 1] is '@' or '#');

    private void ReadPlain(ReadOnlySpan<char> text, in Token token, ref NameWord word)
    {
        word.End = token.End;
        word.Hash = token.Hash;
        word.IsPlain = true;
        if (token.End - token.Start > LongestWord)
        {
            word.Shape = WordShape.Other;
        }
        else if (token.Has(TokenShapes.Capitalized))
        {
            word.Shape = token.Has(TokenShapes.AllCapitals) ? WordShape.AllCaps : WordShape.Capitalized;
            word.Classes = NameLexicon.Instance.Find(text.Slice(word.Start, word.End - word.Start), word.Hash);
            Capitals++;
        }
        else
        {
            word.Shape = WordShape.Lower;
            LowerCaseWords.Add(word.Hash);
        }
    }

    private static int ReadAmpersand(ref NameWord word)
    {
        word.Shape = WordShape.Ampersand;
        word.End = word.Start + 1;
        return word.End;
    }

    /// <summary>Reads a word that may not be the same as its token, and gives where the text goes on.</summary>
    private int ReadOther(ReadOnlySpan<char> text, ref NameWord word)
    {
        word.End = NameWordEnd.Find(text, word.Start, out var kinds, out var isDotted);
        word.Shape = ShapeOf(text, word.Start, word.End, kinds);
        var next = NameWordEnd.Settle(text, ref word, isDotted);
        if (word.Shape == WordShape.Lower)
        {
            LowerCaseWords.Add(WordHash.Of(text.Slice(word.Start, word.End - word.Start)));
        }
        else if (word.IsCapital)
        {
            word.Classes = NameLexicon.Instance.Find(text.Slice(word.Start, word.End - word.Start));
            Capitals++;
        }

        return next;
    }

    private static WordShape ShapeOf(ReadOnlySpan<char> text, int start, int end, WordCharacter rest)
    {
        var first = WordCharacters.Of(text[start]);
        var isLong = end - start > LongestWord;
        if (isLong || (start > 0 && text[start - 1] is '@' or '#'))
        {
            return WordShape.Other;
        }

        if (first == WordCharacter.Upper)
        {
            return (rest & WordCharacter.Upper) != 0 && (rest & WordCharacter.Lower) == 0 ? WordShape.AllCaps : WordShape.Capitalized;
        }

        return ((first | rest) & WordCharacter.Lower) == 0 ? WordShape.Other
            : HasArabicArticle(text.Slice(start, end - start)) ? WordShape.Capitalized
            : WordShape.Lower;
    }

    /// <summary>"al-Assad", "el-Sisi".</summary>
    private static bool HasArabicArticle(ReadOnlySpan<char> word) =>
        word is ['a' or 'e', 'l', '-', var capital, ..] && char.IsUpper(capital);
}
