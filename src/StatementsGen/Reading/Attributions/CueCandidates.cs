using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>The words of a sentence that can be cues: forms of cue verbs, nouns and adjectives outside quotations.</summary>
/// <remarks>Sentences have few of them, and every attribution needs one. So nothing else of a sentence has to be read.</remarks>
internal sealed class CueCandidates
{
    private int[] _indices = new int[64];
    private int _count;
    private int _first;
    private int _end;

    /// <summary>The indices of the tokens of the sentence, in order.</summary>
    internal ReadOnlySpan<int> Indices => _indices.AsSpan(_first, _end - _first);

    /// <summary>Finds the candidates of a paragraph. Call <see cref="MoveTo"/> before reading <see cref="Indices"/>.</summary>
    /// <param name="paragraph">The paragraph; its quotations have been found.</param>
    internal void Read(ParagraphTokens paragraph)
    {
        _count = 0;
        _end = 0;
        if (!paragraph.HoldsCue)
        {
            return;
        }

        var tokens = paragraph.Tokens;
        if (_indices.Length < tokens.Count)
        {
            _indices = new int[2 * tokens.Count];
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            // Found without a branch, since which words are cues is hard to foretell: neither index is negative where there is a cue, and
            // the index of the quotation is where there is none.
            ref var token = ref tokens[i];
            _indices[_count] = i;
            _count += (int)((uint)(~(token.CueVerb & token.CueNoun) & token.Quotation) >> 31);
        }
    }

    /// <summary>Moves on to a sentence of the paragraph.</summary>
    /// <param name="sentence">The sentence; those before it have been passed.</param>
    internal void MoveTo(in Sentence sentence)
    {
        _first = _end;
        while (_first < _count && _indices[_first] < sentence.First)
        {
            _first++;
        }

        _end = _first;
        while (_end < _count && _indices[_end] < sentence.End)
        {
            _end++;
        }
    }
}
