using System.Runtime.CompilerServices;
using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Sentences;

namespace StatementsGen.Reading.Tokens;

/// <summary>The tokens, sentences and quotations of a paragraph. One object serves all paragraphs of a document, one at a time.</summary>
internal sealed class ParagraphTokens : IDisposable
{
    private readonly List<TokenRange> _sentences = [];
    private readonly List<SentenceCues> _cues = [];

    /// <summary>Creates the object for a document. It holds no paragraph yet.</summary>
    /// <param name="text">The document's text.</param>
    internal ParagraphTokens(string text)
    {
        Text = text;
    }

    /// <summary>The document's text.</summary>
    internal string Text { get; }

    /// <summary>The tokens of the paragraph.</summary>
    internal TokenList Tokens { get; } = new();

    /// <summary>The quotations of the paragraph.</summary>
    internal Quotations Quotations { get; } = new();

    /// <summary>The sentences of the paragraph, as ranges of tokens.</summary>
    internal IReadOnlyList<TokenRange> Sentences => _sentences;

    /// <summary>For each sentence, the kinds of cues it contains.</summary>
    internal IReadOnlyList<SentenceCues> Cues => _cues;

    /// <summary>Whether any sentence contains a cue.</summary>
    internal bool HoldsCue { get; private set; }

    /// <summary>The lexicon.</summary>
    internal EnglishLexicon Lexicon { get; } = EnglishLexicon.Instance;

    /// <summary>A token of the paragraph.</summary>
    /// <param name="index">Its index.</param>
    internal ref Token this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref Tokens[index];
    }

    /// <summary>Returns a sentence of the paragraph.</summary>
    /// <param name="index">Its index.</param>
    internal Sentence SentenceAt(int index) => new(this, index);

    /// <summary>Splits a paragraph into tokens.</summary>
    /// <param name="sentences">All sentences of the document.</param>
    /// <param name="paragraph">The paragraph.</param>
    internal void Tokenize(SentenceList sentences, in SentenceParagraph paragraph)
    {
        Tokens.Clear();
        _sentences.Clear();
        _cues.Clear();
        HoldsCue = false;
        for (var i = 0; i < paragraph.SentenceCount; i++)
        {
            var first = Tokens.Count;
            var cues = Tokenizer.Tokenize(Text, sentences.Sentences[paragraph.FirstSentence + i], Tokens);
            _sentences.Add(new TokenRange(first, Tokens.Count));
            _cues.Add(cues);
            HoldsCue |= cues != SentenceCues.None;
        }
    }

    /// <summary>Finds the quotations of the paragraph.</summary>
    internal void FindQuotations()
    {
        Nicknames.Join(Text, Tokens);
        Quotations.Pair(Text, Tokens);
    }

    /// <summary>Tags the words of a sentence. Requires that the quotations have been found.</summary>
    /// <param name="sentence">Index of the sentence in the paragraph.</param>
    internal void Tag(int sentence) => CoarseTagger.Tag(Text, Tokens, _sentences[sentence].First, _sentences[sentence].End);

    /// <summary>Gets the text of a token.</summary>
    /// <param name="index">Its index.</param>
    internal ReadOnlySpan<char> TextOf(int index)
    {
        ref var token = ref Tokens[index];
        return Text.AsSpan(token.Start, token.End - token.Start);
    }

    /// <summary>Whether a token is the given word, ignoring case.</summary>
    /// <param name="index">Its index.</param>
    /// <param name="word">The word.</param>
    internal bool Is(int index, string word)
    {
        ref var token = ref Tokens[index];
        return token.End - token.Start == word.Length && TextOf(index).Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Returns whether a token is one of some words, in any case.</summary>
    /// <param name="index">Its index.</param>
    /// <param name="words">The words.</param>
    internal bool IsOneOf(int index, string[] words)
    {
        foreach (var word in words)
        {
            if (Is(index, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the cue verb that a token can be a form of, if any.</summary>
    /// <param name="index">Its index.</param>
    internal CueWord? CueVerbAt(int index) => Tokens[index].CueVerb is var cue and >= 0 ? Lexicon.CueVerbList[cue] : null;

    /// <summary>Gets the cue noun or adjective that a token can be a form of, if any.</summary>
    /// <param name="index">Its index.</param>
    internal CueWord? CueNounAt(int index) => Tokens[index].CueNoun is var cue and >= 0 ? Lexicon.CueNounList[cue] : null;

    /// <summary>Gets the span of text that a range of tokens covers.</summary>
    /// <param name="range">The range, which is not empty.</param>
    internal TextSpan SpanOf(TokenRange range) => TextSpan.FromBounds(Tokens[range.First].Start, Tokens[range.End - 1].End);

    /// <summary>Marks tokens as part of an accepted attribution.</summary>
    /// <param name="range">The tokens.</param>
    internal void Claim(TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            Tokens[i].IsClaimed = true;
        }
    }

    /// <summary>Returns the buffer of the tokens to the pool.</summary>
    public void Dispose() => Tokens.Dispose();
}
