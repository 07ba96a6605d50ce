using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds <c>according to</c> and its source; the content is the clause beside it.</summary>
internal static class AccordingTo
{
    /// <summary>What follows the source up to its comma is no longer.</summary>
    private const int LongestModifier = 40;

    /// <summary>Finds them.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="index">Index of the sentence in the paragraph.</param>
    /// <param name="found">Where to add them.</param>
    internal static void Find(ParagraphTokens paragraph, int index, List<FoundAttribution> found)
    {
        var sentence = paragraph.Sentences[index];
        var open = sentence.First;
        for (var i = sentence.First; i + 2 < sentence.End; i++)
        {
            if (!paragraph.Is(i, "according") || paragraph[i].IsClaimed || paragraph[i].Quotation >= 0
                || !paragraph.Is(i + 1, "to"))
            {
                continue;
            }

            var source = PostposedSource.StartingAt(paragraph, sentence, i + 2);
            if (source.IsEmpty && paragraph[i + 2].Tag == CoarseTag.ObjectPronoun)
            {
                source = new TokenRange(i + 2, i + 3);
            }

            if (source.IsEmpty)
            {
                continue;
            }

            var before = ContentBefore(paragraph, Dateline.Skip(paragraph, sentence, open, i), i);
            var comma = source.End;
            while (comma < sentence.End && comma < source.End + LongestModifier && paragraph[comma].Mark is not (',' or '.' or ':'))
            {
                comma++;
            }

            var goesOn = comma + 1 < sentence.End && paragraph[comma].Mark == ',' && (before.IsEmpty || paragraph[comma + 1].Tag is not
                (CoarseTag.Wh or CoarseTag.Gerund or CoarseTag.Coordinator or CoarseTag.Subordinator or CoarseTag.Participle
                    or CoarseTag.Adverb));
            var after = goesOn ? ContentFinder.After(paragraph, sentence, comma + 1, false) : TokenRange.None;
            var attribution = new FoundAttribution
            {
                Sentence = index,
                Source = source,
                Cue = new TokenRange(i, i + 2),
                ContentBefore = before,
                ContentAfter = after,
            };
            found.Add(attribution);
            paragraph.Claim(before);
            paragraph.Claim(new TokenRange(i, source.End));
            paragraph.Claim(after);
            open = Math.Max(source.End, after.End);
            i = open - 1;
        }
    }

    private static TokenRange ContentBefore(ParagraphTokens paragraph, int open, int end)
    {
        if (end > open && paragraph[end - 1].Mark == ':')
        {
            return TokenRange.None;
        }

        var content = ContentFinder.Trim(paragraph, open, end);
        var first = content.First;
        while (first < content.End && paragraph[first].Tag is CoarseTag.Coordinator or CoarseTag.Adverb or CoarseTag.Subordinator
            && content.End - content.First < 3)
        {
            first++;
        }

        return first < content.End ? content : TokenRange.None;
    }
}
