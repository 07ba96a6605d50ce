using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds <c>according to</c>, or <c>per</c> in its sense, and its source; the content is the clause beside it.</summary>
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
            var cueEnd = EndOfCue(paragraph, sentence, i);
            if (cueEnd == i)
            {
                continue;
            }

            var source = PostposedSource.StartingAt(paragraph, sentence, cueEnd);
            if (source.IsEmpty && paragraph[cueEnd].Tag == CoarseTag.ObjectPronoun)
            {
                source = new TokenRange(cueEnd, cueEnd + 1);
            }

            if (source.IsEmpty || (cueEnd == i + 1 && !CanBePer(paragraph, sentence, source, i)))
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
                Cue = new TokenRange(i, cueEnd),
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

    /// <summary>Index past the cue that starts at a token; the token's own where none does.</summary>
    private static int EndOfCue(ParagraphTokens paragraph, TokenRange sentence, int i) =>
        paragraph[i].IsClaimed || paragraph[i].Quotation >= 0 ? i
            : paragraph.Is(i, "according") ? paragraph.Is(i + 1, "to") ? i + 2 : i
            : paragraph.Is(i, "per") && (i == sentence.First || paragraph[i - 1].Mark == ',') ? i + 1
            : i;

    /// <summary>
    /// Whether <c>per</c> tells who says it: <c>Per the union, …</c>, <c>…, per Reuters.</c>, but neither <c>per day</c> nor <c>Per Lindqvist</c>.
    /// </summary>
    private static bool CanBePer(ParagraphTokens paragraph, TokenRange sentence, TokenRange source, int per)
    {
        var opens = per == sentence.First;
        var head = NounPhrase.HeadOf(paragraph, source);
        return head >= 0 && source.End < sentence.End && paragraph[source.End].Mark is ',' or '.'
            && (opens ? paragraph[per + 1].Tag is CoarseTag.Determiner or CoarseTag.Possessive && paragraph[source.End].Mark == ','
                : paragraph[per + 1].Tag is CoarseTag.Determiner or CoarseTag.Possessive or CoarseTag.ProperNoun)
            && (paragraph[head].Tag == CoarseTag.ProperNoun || paragraph[head].Can(WordClasses.SourceNoun));
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
