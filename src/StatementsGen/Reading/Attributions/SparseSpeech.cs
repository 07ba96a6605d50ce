using StatementsGen.Reading.Sentences;

namespace StatementsGen.Reading.Attributions;

/// <summary>
/// Leaves out the weak attributions of texts that report little speech: there, verbs that can report mostly tell what was done
/// (<c>declared independence</c>, <c>showed them the way</c>).
/// </summary>
/// <remarks>
/// Each paragraph is decided by itself and by what stands before it. What follows takes nothing away, so a paragraph that is appended to a text
/// takes no speaker away.
/// </remarks>
internal static class SparseSpeech
{
    /// <summary>A text with fewer plain attributions than one in this many sentences reports little speech.</summary>
    private const int SentencesAnAttribution = 6;

    /// <summary>This many sentences at the start of a text need no attribution.</summary>
    private const int FirstSentences = 5;

    /// <summary>So many sentences around a plain attribution are a report, whatever the text.</summary>
    private const int Reach = 1;

    /// <summary>Whether the beginning of a text reports little speech.</summary>
    /// <param name="strong">The number of plain attributions in it.</param>
    /// <param name="sentences">The number of sentences in it.</param>
    internal static bool IsSparse(long strong, int sentences) =>
        strong * SentencesAnAttribution < sentences - FirstSentences;

    /// <summary>Removes weak attributions that have no source, or no plain attribution beside them, where the text up to their paragraph reports little speech.</summary>
    /// <param name="spans">All attributions, in order of sentence.</param>
    /// <param name="paragraphs">The paragraphs of the text.</param>
    internal static void RemoveWeak(AttributionList spans, IReadOnlyList<SentenceParagraph> paragraphs)
    {
        var indices = new int[spans.Count];
        var (kept, strong, first) = (0, 0L, 0);
        var before = int.MinValue / 2;
        foreach (var paragraph in paragraphs)
        {
            var sentences = paragraph.FirstSentence + paragraph.SentenceCount;
            var end = first;
            for (; end < spans.Count && spans[end].Sentence < sentences; end++)
            {
                strong += spans[end].IsWeak || spans[end].Cue is null ? 0 : 1;
            }

            var isSparse = IsSparse(strong, sentences);
            var next = first;
            for (var i = first; i < end; i++)
            {
                next = Math.Max(next, i);
                while (next < end && CountsInReportsOnly(spans[next]))
                {
                    next++;
                }

                ref readonly var one = ref spans[i];
                var isWeak = CountsInReportsOnly(one);
                before = isWeak ? before : one.Sentence;
                var isNear = (one.Source is not null || one.ContinuesFrom >= 0) && (one.Sentence - before <= Reach
                    || (next < end && spans[next].Sentence - one.Sentence <= Reach));
                indices[i] = isWeak && isSparse && !isNear && !IsTurn(one) && !(one.IsPlain && !one.IsDoubtful) ? -1 : kept++;
            }

            first = end;
        }

        spans.Keep(indices);
    }

    private static bool CountsInReportsOnly(in AttributionSpans spans) => spans.IsWeak || spans.IsDoubtful || IsTurn(spans);

    /// <summary>Whether a quotation has no cue at all. It shows no report, and needs none: the conversation around it decides.</summary>
    private static bool IsTurn(in AttributionSpans spans) => spans.Finder == AttributionFinderKind.Turn;
}
