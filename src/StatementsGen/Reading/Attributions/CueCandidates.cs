using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>The words of a sentence that can be cues: forms of cue verbs, nouns and adjectives outside quotations.</summary>
/// <remarks>They are few, and all that is looked for in a sentence hangs on them.</remarks>
internal sealed class CueCandidates
{
    private int[] _indices = new int[16];

    /// <summary>The indices of their tokens, in order.</summary>
    internal ReadOnlySpan<int> Indices => _indices.AsSpan(0, Count);

    /// <summary>Their number.</summary>
    internal int Count { get; private set; }

    /// <summary>Finds them.</summary>
    /// <param name="paragraph">The paragraph; its quotations have been found.</param>
    /// <param name="sentence">The sentence.</param>
    internal void Read(ParagraphTokens paragraph, TokenRange sentence)
    {
        Count = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            ref var token = ref paragraph[i];

            // Neither index is negative where there is a cue.
            if ((token.CueVerb & token.CueNoun) < 0 || token.Quotation >= 0)
            {
                continue;
            }

            if (Count == _indices.Length)
            {
                Array.Resize(ref _indices, 2 * Count);
            }

            _indices[Count++] = i;
        }
    }
}
