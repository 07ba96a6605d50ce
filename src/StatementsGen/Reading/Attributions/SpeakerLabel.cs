using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds the speaker that a transcript names before a colon at the start of a paragraph: <c>BALOCH: We have …</c></summary>
internal static class SpeakerLabel
{
    /// <summary>A label is a name: at most so many words.</summary>
    private const int Longest = 4;

    /// <summary>Whether a paragraph has a colon where one can follow a label.</summary>
    /// <param name="paragraph">The paragraph.</param>
    internal static bool CanStandIn(ParagraphTokens paragraph)
    {
        if (paragraph.Sentences.Count == 0)
        {
            return false;
        }

        var sentence = paragraph.Sentences[0];
        for (var i = sentence.First; i < sentence.End && i <= sentence.First + Longest + 1; i++)
        {
            if (paragraph[i].Mark == ':')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds it.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="found">Where to add it.</param>
    internal static void Find(ParagraphTokens paragraph, List<FoundAttribution> found)
    {
        if (paragraph.Sentences.Count == 0)
        {
            return;
        }

        var sentence = paragraph.Sentences[0];
        var colon = sentence.First;
        var capitals = true;
        while (colon < sentence.End && colon <= sentence.First + Longest && paragraph[colon].Has(TokenShapes.Capitalized)
            && paragraph[colon].Quotation < 0)
        {
            capitals &= paragraph[colon].Has(TokenShapes.AllCapitals) || paragraph[colon].End - paragraph[colon].Start == 1;
            if (paragraph[colon].Can(WordClasses.Label))
            {
                return;
            }

            colon++;
        }

        if (colon == sentence.First || colon + 1 >= sentence.End || paragraph[colon].Mark != ':' || !(capitals
            || colon - sentence.First > 1 || paragraph[colon + 1].Has(TokenShapes.OpensQuotation))
            || !(paragraph[colon + 1].Has(TokenShapes.Capitalized) || paragraph[colon + 1].Has(TokenShapes.OpensQuotation)))
        {
            return;
        }

        var content = ContentFinder.Trim(paragraph, colon + 1, sentence.End);
        var attribution = new FoundAttribution
        {
            Sentence = 0,
            Source = new TokenRange(sentence.First, colon),
            Cue = new TokenRange(colon, colon + 1),
            ContentAfter = content,
        };
        found.Add(attribution);
        paragraph.Claim(new TokenRange(sentence.First, sentence.End));
    }
}
