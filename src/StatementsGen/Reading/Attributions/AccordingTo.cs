using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds <c>according to</c>, or <c>per</c> in its sense, and its source; the content is the clause beside it.</summary>
internal static class AccordingTo
{
    /// <summary>The most tokens between the source and its comma.</summary>
    private const int LongestModifier = 40;

    /// <summary>Finds them.</summary>
    /// <param name="cues">The kinds of cues in the sentence.</param>
    /// <param name="found">The list that they are added to.</param>
    internal static void Find(in Sentence sentence, SentenceCues cues, List<FoundAttribution> found)
    {
        if ((cues & SentenceCues.According) == 0)
        {
            return;
        }

        var open = sentence.First;
        for (var i = sentence.First; i + 2 < sentence.End; i++)
        {
            var cueEnd = EndOfCue(sentence, i);
            if (cueEnd == i)
            {
                continue;
            }

            var source = PostposedSource.StartingAt(sentence, cueEnd);
            if (source.IsEmpty && sentence[cueEnd].Tag == CoarseTag.ObjectPronoun)
            {
                source = new TokenRange(cueEnd, cueEnd + 1);
            }

            if (source.IsEmpty || (cueEnd == i + 1 && !CanBePer(sentence, source, i)))
            {
                continue;
            }

            var before = ContentBefore(sentence, Dateline.Skip(sentence, open, i), i);
            var comma = source.End;
            while (comma < sentence.End && comma < source.End + LongestModifier && sentence[comma].Mark is not (',' or '.' or ':'))
            {
                comma++;
            }

            var goesOn = comma + 1 < sentence.End && sentence[comma].Mark == ',' && (before.IsEmpty || sentence[comma + 1].Tag is not
                (CoarseTag.Wh or CoarseTag.Gerund or CoarseTag.Coordinator or CoarseTag.Subordinator or CoarseTag.Participle
                    or CoarseTag.Adverb));
            var after = goesOn ? ContentFinder.After(sentence, comma + 1, false) : TokenRange.None;
            var attribution = new FoundAttribution
            {
                Finder = AttributionFinderKind.AccordingTo,
                Sentence = sentence.Index,
                Source = source,
                Cue = new TokenRange(i, cueEnd),
                ContentBefore = before,
                ContentAfter = after,
            };
            if (!ReportEvidence.Accepts(sentence, attribution))
            {
                continue;
            }

            found.Add(attribution);
            sentence.Claim(before);
            sentence.Claim(new TokenRange(i, source.End));
            sentence.Claim(after);
            open = Math.Max(source.End, after.End);
            i = open - 1;
        }
    }

    /// <summary>Index past the cue that starts at a token; the index of the token if none does.</summary>
    private static int EndOfCue(in Sentence sentence, int i) =>
        sentence[i].IsClaimed || sentence[i].Quotation >= 0 ? i
            : sentence.Is(i, "according") ? sentence.Is(i + 1, "to") ? i + 2 : i
            : sentence.Is(i, "per") && (i == sentence.First || sentence[i - 1].Mark == ',') ? i + 1
            : i;

    /// <summary>
    /// Whether <c>per</c> has the sense of <c>according to</c>: <c>Per the union, …</c>, <c>…, per Reuters.</c>, but neither <c>per day</c> nor <c>Per Lindqvist</c>.
    /// </summary>
    private static bool CanBePer(in Sentence sentence, TokenRange source, int per)
    {
        var opens = per == sentence.First;
        var head = NounPhrase.HeadOf(sentence, source);
        return head >= 0 && source.End < sentence.End && sentence[source.End].Mark is ',' or '.'
            && (opens ? sentence[per + 1].Tag is CoarseTag.Determiner or CoarseTag.Possessive && sentence[source.End].Mark == ','
                : sentence[per + 1].Tag is CoarseTag.Determiner or CoarseTag.Possessive or CoarseTag.ProperNoun)
            && (sentence[head].Tag == CoarseTag.ProperNoun || sentence[head].Can(WordClasses.SourceNoun));
    }

    private static TokenRange ContentBefore(in Sentence sentence, int open, int end)
    {
        if (end > open && sentence[end - 1].Mark == ':')
        {
            return TokenRange.None;
        }

        var content = ContentFinder.Trim(sentence, open, end);
        var first = content.First;
        while (first < content.End && sentence[first].Tag is CoarseTag.Coordinator or CoarseTag.Adverb or CoarseTag.Subordinator
            && content.End - content.First < 3)
        {
            first++;
        }

        return first < content.End ? content : TokenRange.None;
    }
}
