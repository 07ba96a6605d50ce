using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Sources;

/// <summary>The tokens of one source, tagged without their sentence. The buffer is reused for the next source.</summary>
internal sealed class SourceTokens : IDisposable
{
    /// <summary>The number of tokens of a source that are read.</summary>
    private const int Longest = 64;

    /// <summary>The number of tokens after a token that decide its class.</summary>
    private const int LookedAhead = 2;

    private readonly string _text;
    private readonly TokenList _tokens = new();

    /// <summary>Makes an empty list.</summary>
    /// <param name="text">The document's text.</param>
    internal SourceTokens(string text)
    {
        _text = text;
    }

    /// <summary>Index just past the last token that counts.</summary>
    internal int End { get; private set; }

    /// <summary>A token.</summary>
    /// <param name="index">Its index.</param>
    internal ref Token this[int index] => ref _tokens[index];

    /// <summary>Returns the rented buffer to the pool.</summary>
    public void Dispose() => _tokens.Dispose();

    /// <summary>Takes the tokens of a source and tags them.</summary>
    /// <param name="paragraph">The paragraph that it stands in.</param>
    /// <param name="range">Its tokens; not none.</param>
    internal void Take(ParagraphTokens paragraph, TokenRange range)
    {
        Copy(paragraph, range);
        CoarseTagger.Tag(_text, _tokens, 0, _tokens.Count, isSentence: false);
        RetagCapitals();
        RetagLast();
        End = EndOfName();
    }

    /// <summary>Whether a token is a word, in capitals or not.</summary>
    /// <param name="i">Index of the token.</param>
    /// <param name="word">The word.</param>
    internal bool Is(int i, string word) =>
        _text.AsSpan(_tokens[i].Start, _tokens[i].End - _tokens[i].Start).Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns whether a token is one of some words, in capitals or not.</summary>
    /// <param name="i">Index of the token.</param>
    /// <param name="words">The words.</param>
    internal bool IsOneOf(int i, string[] words)
    {
        foreach (var word in words)
        {
            if (Is(i, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text of a token.</summary>
    /// <param name="i">Index of the token.</param>
    internal ReadOnlySpan<char> TextOf(int i) => _text.AsSpan(_tokens[i].Start, _tokens[i].End - _tokens[i].Start);

    /// <summary>Where a run of tokens stands in the text.</summary>
    /// <param name="first">Index of the first token.</param>
    /// <param name="end">Index just past the last one.</param>
    internal TextSpan Span(int first, int end) => TextSpan.FromBounds(_tokens[first].Start, _tokens[end - 1].End);

    /// <summary>Copies the tokens as they are where nothing stands around them: no quotation, no attribution.</summary>
    private void Copy(ParagraphTokens paragraph, TokenRange range)
    {
        var source = paragraph.SpanOf(range);
        const TokenShapes OfParagraph = TokenShapes.Initial | TokenShapes.OpensQuotation | TokenShapes.ClosesQuotation;
        _tokens.Clear();
        if (source.Length > 1 && _text[source.End - 1] == '.' && paragraph[range.End - 1].Has(TokenShapes.Word))
        {
            // The full stop of an abbreviation is a token of its own where nothing follows.
            Tokenizer.Tokenize(_text, source, _tokens);
            return;
        }

        var edge = TokenShapes.SpaceBefore;
        var initial = TokenShapes.Initial;
        var end = Math.Min(range.End, range.First + Longest + LookedAhead);
        for (var i = range.First; i < end; i++)
        {
            ref var token = ref _tokens.Add();
            token = paragraph[i];
            token.Shapes = (token.Shapes & ~OfParagraph) | edge;
            token.Quotation = -1;
            token.IsClaimed = false;
            edge = TokenShapes.None;
            if (token.Has(TokenShapes.Word))
            {
                token.Shapes |= initial;
                initial = TokenShapes.None;
            }
        }
    }

    /// <summary>Capital letters inside a source are names even where the sentence begins.</summary>
    private void RetagCapitals()
    {
        const WordClasses Structure = WordClasses.Determiner | WordClasses.Possessive | WordClasses.PersonalPronoun
            | WordClasses.OtherPronoun | WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Number
            | WordClasses.Adverb;
        if (_tokens.Count > 0 && _tokens[0].Has(TokenShapes.Capitalized)
            && (_tokens[0].Tag == CoarseTag.Noun || (_tokens[0].Tag == CoarseTag.Adjective && _tokens.Count == 1))
            && !_tokens[0].Can(Structure | WordClasses.SourceNoun))
        {
            _tokens[0].Tag = CoarseTag.ProperNoun;
        }
    }

    /// <summary>A word at the end of a source that could be a verb, too, is none: "Contemporary accounts".</summary>
    private void RetagLast()
    {
        if (_tokens.Count < 2)
        {
            return;
        }

        ref var last = ref _tokens[_tokens.Count - 1];
        if (last.Tag == CoarseTag.Verb && last.Can(WordClasses.SourceNoun))
        {
            last.Tag = CoarseTag.Noun;
        }
    }

    /// <summary>Where the words that name the speaker end, without a relative pronoun or a mark at the end.</summary>
    private int EndOfName()
    {
        var end = Math.Min(_tokens.Count, Longest);
        if (end > 1 && _tokens[end - 1].Tag is CoarseTag.Wh or CoarseTag.That)
        {
            end--;
        }

        while (end > 0 && _tokens[end - 1].Mark is ',' or '-')
        {
            end--;
        }

        return end;
    }
}
