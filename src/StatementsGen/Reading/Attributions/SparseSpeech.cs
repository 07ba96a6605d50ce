namespace StatementsGen.Reading.Attributions;

/// <summary>
/// Leaves out the weak attributions of texts that report little speech: there, verbs that can report mostly tell what was done
/// (<c>declared independence</c>, <c>showed them the way</c>).
/// </summary>
internal static class SparseSpeech
{
    /// <summary>
    /// A text with fewer plain attributions than one in so many sentences is no report; the first so many sentences are too few to
    /// tell.
    /// </summary>
    private const int SentencesAnAttribution = 6;

    /// <summary>So many sentences around a plain attribution are a report, whatever the text.</summary>
    private const int Reach = 1;

    /// <summary>Whether a text reports little speech.</summary>
    /// <param name="strong">How many plain attributions it has.</param>
    /// <param name="sentences">How many sentences it has.</param>
    internal static bool IsSparse(long strong, int sentences) =>
        strong * SentencesAnAttribution < sentences - SentencesAnAttribution;

    /// <summary>The attributions without the weak ones that stand far from any plain one.</summary>
    /// <param name="spans">All attributions, in order of sentence.</param>
    /// <param name="weak">Which of them are weak.</param>
    internal static List<AttributionSpans> WithoutWeak(List<AttributionSpans> spans, List<bool> weak)
    {
        var kept = new List<AttributionSpans>(spans.Count);
        var indices = new int[spans.Count];
        var before = int.MinValue / 2;
        var next = 0;
        for (var i = 0; i < indices.Length; i++)
        {
            indices[i] = kept.Count;
            next = Math.Max(next, i);
            while (next < weak.Count && weak[next])
            {
                next++;
            }

            before = weak[i] ? before : spans[i].Sentence;
            var isNear = spans[i].Sentence - before <= Reach
                || (next < spans.Count && spans[next].Sentence - spans[i].Sentence <= Reach);
            if (!weak[i] || isNear)
            {
                kept.Add(spans[i]);
            }
            else
            {
                indices[i] = -1;
            }
        }

        for (var i = 0; i < kept.Count; i++)
        {
            if (kept[i].ContinuesFrom is var origin and >= 0)
            {
                kept[i] = kept[i] with { ContinuesFrom = indices[origin] };
            }
        }

        return kept;
    }
}
