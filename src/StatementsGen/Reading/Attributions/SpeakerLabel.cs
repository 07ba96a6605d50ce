using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds the speaker that a transcript names before a colon at the start of a paragraph: <c>BALOCH: We have …</c></summary>
internal static class SpeakerLabel
{
    /// <summary>A label is a name: at most so many words.</summary>
    private const int Longest = 4;

    /// <summary>What tells more of the speaker is no longer, in tokens with its marks: <c>LIND (Norway):</c>, <c>Keller - CEO:</c>.</summary>
    private const int LongestAddition = 14;

    /// <summary>Whether a paragraph has a colon where one can follow a label.</summary>
    /// <param name="paragraph">The paragraph.</param>
    internal static bool CanStandIn(ParagraphTokens paragraph)
    {
        if (paragraph.Sentences.Count == 0)
        {
            return false;
        }

        var sentence = AfterTime(paragraph, paragraph.Sentences[0]);
        var high = Math.Min(sentence.End, sentence.First + Longest + 2);
        for (var i = sentence.First; i < high; i++)
        {
            if (paragraph[i].Mark == ':')
            {
                return true;
            }

            if (paragraph[i].Mark is '(' or '-' && EndOfAddition(paragraph, sentence, i) is var colon && colon > i && colon < sentence.End)
            {
                return paragraph[colon].Mark == ':';
            }
        }

        return false;
    }

    /// <summary>Finds it; all of the paragraph is what the speaker says, unless quotation marks tell what is.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="labels">The labels that the text has more than once.</param>
    /// <param name="found">Where to add it.</param>
    internal static void Find(ParagraphTokens paragraph, RecurringLabels labels, List<FoundAttribution> found)
    {
        if (paragraph.Sentences.Count == 0)
        {
            return;
        }

        var sentence = AfterTime(paragraph, paragraph.Sentences[0]);
        var colon = sentence.First;
        var capitals = true;
        var isName = true;
        while (colon < sentence.End && colon <= sentence.First + Longest && paragraph[colon].Has(TokenShapes.Capitalized)
            && paragraph[colon].Quotation < 0)
        {
            ref var token = ref paragraph[colon];
            if (token.Can(WordClasses.Label))
            {
                return;
            }

            capitals &= token.Has(TokenShapes.AllCapitals) || token.End - token.Start == 1;
            isName &= token.Can(WordClasses.PersonNoun | WordClasses.Title | WordClasses.Abbreviation) || !token.Can(NoName)
                || (token.End - token.Start == 2 && paragraph.Text[token.End - 1] == '.');
            colon++;
        }

        var name = colon;
        var words = name - sentence.First;
        colon = words == 0 ? colon : EndOfAddition(paragraph, sentence, colon);
        if (words == 0 || colon + 1 >= sentence.End || paragraph[colon].Mark != ':'
            || !(paragraph[colon + 1].Has(TokenShapes.Capitalized) || paragraph[colon + 1].Has(TokenShapes.OpensQuotation))
            || !IsSpeaker(paragraph, sentence, name, colon, capitals, isName, labels))
        {
            return;
        }

        var label = new FoundAttribution
        {
            Sentence = 0,
            Source = new TokenRange(sentence.First, colon),
            Cue = new TokenRange(colon, colon + 1),
            ContentAfter = ContentFinder.Trim(paragraph, colon + 1, sentence.End),
        };
        found.Add(label);
        if (paragraph[colon + 1].Has(TokenShapes.OpensQuotation))
        {
            paragraph.Claim(new TokenRange(sentence.First, sentence.End));
            return;
        }

        for (var i = 1; i < paragraph.Sentences.Count; i++)
        {
            var content = ContentFinder.Trim(paragraph, paragraph.Sentences[i].First, paragraph.Sentences[i].End);
            if (!content.IsEmpty)
            {
                found.Add(new FoundAttribution { Sentence = i, ContentAfter = content, ContinuesFrom = label });
            }
        }

        paragraph.Claim(new TokenRange(0, paragraph.Tokens.Count));
    }

    /// <summary>The sentence without the time that a transcript puts before a label: <c>[00:14] BALOCH: …</c></summary>
    private static TokenRange AfterTime(ParagraphTokens paragraph, TokenRange sentence)
    {
        const int LongestTime = 7;
        if (paragraph[sentence.First].Mark is not ('[' or '('))
        {
            return sentence;
        }

        var high = Math.Min(sentence.End - 1, sentence.First + LongestTime);
        for (var i = sentence.First + 1; i < high; i++)
        {
            if (paragraph[i].Mark is ']' or ')')
            {
                return sentence with { First = i + 1 };
            }

            if (!paragraph[i].Has(TokenShapes.Number) && paragraph[i].Mark is not (':' or '.'))
            {
                break;
            }
        }

        return sentence;
    }

    /// <summary>Words that no name has: <c>The Latest</c>, <c>Big Win For Labour</c>.</summary>
    private const WordClasses NoName = WordClasses.Determiner | WordClasses.Possessive | WordClasses.PersonalPronoun
        | WordClasses.OtherPronoun | WordClasses.ObjectPronoun | WordClasses.Preposition | WordClasses.Coordinator
        | WordClasses.Subordinator | WordClasses.Wh | WordClasses.That | WordClasses.To | WordClasses.Adverb | WordClasses.Number
        | WordClasses.Time | WordClasses.Auxiliary | WordClasses.AnyVerb | WordClasses.Adjective | WordClasses.DocumentNoun;

    /// <summary>
    /// Whether a label is somebody who speaks: one that comes again, else a name or a role before a whole
    /// sentence or a quotation. The letters of <c>Q: … A: …</c> name nobody.
    /// </summary>
    private static bool IsSpeaker(ParagraphTokens paragraph, TokenRange sentence, int name, int colon, bool capitals, bool isName,
        RecurringLabels labels)
    {
        var words = name - sentence.First;
        if ((words == 1 && paragraph[sentence.First].End - paragraph[sentence.First].Start == 1)
            || (capitals && !IsRole(paragraph, sentence, name) && labels.IsDateline(paragraph.SpanOf(new TokenRange(sentence.First, colon)), paragraph.HoldsCue)))
        {
            return false;
        }

        if (paragraph[colon + 1].Has(TokenShapes.OpensQuotation))
        {
            return isName;
        }

        var last = paragraph[sentence.End - 1].Mark;
        var isSentence = last is '.' or '!' or '?' or '"' or '\'' or '-' or ')';
        return isSentence && ((isName && (capitals || words > 1)) || IsRole(paragraph, sentence, name)
            || labels.Contains(paragraph.SpanOf(new TokenRange(sentence.First, colon))));
    }

    /// <summary>Whether a label is a role: <c>Moderator</c>, <c>THE CHAIR</c>.</summary>
    private static bool IsRole(ParagraphTokens paragraph, TokenRange sentence, int end) =>
        paragraph[end - 1].Can(WordClasses.PersonNoun | WordClasses.Title)
            && (end - sentence.First == 1 || paragraph.Is(sentence.First, "the"));

    /// <summary>Index past what tells more of the speaker, in brackets or after a dash; that of its start where nothing does.</summary>
    private static int EndOfAddition(ParagraphTokens paragraph, TokenRange sentence, int start)
    {
        var end = start;
        var high = Math.Min(sentence.End, start + LongestAddition);
        while (end < high && paragraph[end].Mark == '(')
        {
            var close = NounPhrase.EndOfBracket(paragraph, end, high);
            if (close == high)
            {
                return start;
            }

            end = close + 1;
        }

        if (end == start && end < high && paragraph[end].Mark == '-' && paragraph[end].Has(TokenShapes.SpaceBefore))
        {
            end++;
            while (end < high && paragraph[end].Has(TokenShapes.Capitalized))
            {
                end++;
            }
        }

        return end;
    }
}
