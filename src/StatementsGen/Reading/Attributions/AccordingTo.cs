using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds <c>according to</c> and its source; the content is the clause beside it.</summary>
internal static class AccordingTo
{
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
            if (!paragraph[i].Has(TokenShapes.Word) || paragraph[i].IsClaimed || paragraph[i].Quotation >= 0 || !paragraph.Is(i, "according") || !paragraph.Is(i + 1, "to"))
            {
                continue;
            }

            var source = SourceFinder.StartingAt(paragraph, sentence, i + 2);
            if (source.IsEmpty)
            {
                continue;
            }

            var before = ContentFinder.Trim(paragraph, open, i);
            var comma = source.End;
            while (comma < sentence.End && comma < source.End + 40 && paragraph[comma].Mark is not (',' or '.'))
            {
                comma++;
            }

            var after = before.IsEmpty && comma < sentence.End ? ContentFinder.After(paragraph, sentence, comma + 1, false) : TokenRange.None;
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
}
