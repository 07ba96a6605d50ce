namespace StatementsGen.Reading.Attributions;

/// <summary>
/// Leaves out the weak attributions of texts that report little speech: there, verbs that can report mostly tell what was done
/// (<c>declared independence</c>, <c>showed them the way</c>).
/// </summary>
internal static class SparseSpeech
{
    /// <summary>A text with fewer plain attributions than one in so many sentences is no report.</summary>
    private const int SentencesAnAttribution = 5;

    /// <summary>So many sentences are too few to tell: a press statement can be as short.</summary>
    private const int TooFew = 15;

    /// <summary>So many sentences around a plain attribution are a report, whatever the text.</summary>
    private const int Reach = 1;

    /// <summary>Whether a text reports little speech.</summary>
    /// <param name="strong">How many plain attributions it has.</param>
    /// <param name="sentences">How many sentences it has.</param>
    internal static bool IsSparse(long strong, int sentences) =>
        sentences > TooFew && strong * SentencesAnAttribution < sentences - SentencesAnAttribution;

    /// <summary>Takes away the weak attributions that stand far from any plain one, or are nobody's.</summary>
    /// <param name="spans">All attributions, in order of sentence.</param>
    internal static void RemoveWeak(AttributionList spans)
    {
        var indices = new int[spans.Count];
        var kept = 0;
        var before = int.MinValue / 2;
        var next = 0;
        for (var i = 0; i < indices.Length; i++)
        {
            next = Math.Max(next, i);
            while (next < spans.Count && spans[next].IsWeak)
            {
                next++;
            }

            ref readonly var one = ref spans[i];
            before = one.IsWeak ? before : one.Sentence;
            var isNear = (one.Source is not null || one.ContinuesFrom >= 0) && (one.Sentence - before <= Reach
                || (next < spans.Count && spans[next].Sentence - one.Sentence <= Reach));
            indices[i] = one.IsWeak && !isNear ? -1 : kept++;
        }

        spans.Keep(indices);
    }
}
