using System.Runtime.CompilerServices;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Tokens;

/// <summary>A sentence of a paragraph, in tokens.</summary>
/// <remarks>
/// All indices are indices into the tokens of the paragraph, so that a rule can look across the bounds of the sentence: a quotation can
/// end in the sentence before the one that names its speaker.
/// </remarks>
internal readonly ref struct Sentence
{
    private readonly ParagraphTokens _paragraph;
    private readonly TokenList _tokens;

    /// <summary>Makes a sentence.</summary>
    /// <param name="paragraph">The paragraph that contains it.</param>
    /// <param name="index">Its index in the paragraph.</param>
    internal Sentence(ParagraphTokens paragraph, int index)
    {
        _paragraph = paragraph;
        _tokens = paragraph.Tokens;
        Index = index;
        (First, End) = paragraph.Sentences[index];
    }

    /// <summary>Gets the index of the sentence in the paragraph.</summary>
    internal int Index { get; }

    /// <summary>Gets the index of the first token.</summary>
    internal int First { get; init; }

    /// <summary>Gets the index just past the last token.</summary>
    internal int End { get; }

    /// <summary>Gets whether the sentence has no tokens.</summary>
    internal bool IsEmpty => End <= First;

    /// <summary>Gets the index just past the last token of the paragraph.</summary>
    internal int ParagraphEnd => _tokens.Count;

    /// <summary>Gets the text of the whole document.</summary>
    internal string Text => _paragraph.Text;

    /// <summary>Gets the quotations of the paragraph; <see cref="Token.Quotation"/> is an index into them.</summary>
    internal IReadOnlyList<QuotationPair> Quotations => _paragraph.Quotations.Pairs;

    /// <summary>Gets a token.</summary>
    /// <param name="index">Its index.</param>
    internal ref Token this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _tokens[index];
    }

    /// <summary>Returns the text of a token.</summary>
    /// <param name="index">Its index.</param>
    internal ReadOnlySpan<char> TextOf(int index) => _paragraph.TextOf(index);

    /// <summary>Returns whether a token is this word, in any case.</summary>
    /// <param name="index">Its index.</param>
    /// <param name="word">The word.</param>
    internal bool Is(int index, string word) => _paragraph.Is(index, word);

    /// <summary>Returns whether a token is one of some words, in any case.</summary>
    /// <param name="index">Its index.</param>
    /// <param name="words">The words.</param>
    internal bool IsOneOf(int index, string[] words) => _paragraph.IsOneOf(index, words);

    /// <summary>Returns the cue verb that a token can be a form of.</summary>
    /// <param name="index">Its index.</param>
    internal CueWord? CueVerbAt(int index) => _paragraph.CueVerbAt(index);

    /// <summary>Returns the cue noun or adjective that a token can be a form of.</summary>
    /// <param name="index">Its index.</param>
    internal CueWord? CueNounAt(int index) => _paragraph.CueNounAt(index);

    /// <summary>Returns the text span that a run of tokens covers.</summary>
    /// <param name="range">The run; not empty.</param>
    internal TextSpan SpanOf(TokenRange range) => _paragraph.SpanOf(range);

    /// <summary>Marks the tokens of an accepted attribution.</summary>
    /// <param name="range">The tokens.</param>
    internal void Claim(TokenRange range) => _paragraph.Claim(range);
}
