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
    internal static bool CanStandIn(ParagraphTokens paragraph)
    {
        if (paragraph.Sentences.Count == 0)
        {
            return false;
        }

        var sentence = AfterTime(paragraph.SentenceAt(0));
        var high = Math.Min(sentence.End, sentence.First + Longest + 2);
        for (var i = sentence.First; i < high; i++)
        {
            if (sentence[i].Mark == ':')
            {
                return true;
            }

            if (sentence[i].Mark is '(' or '-' && EndOfAddition(sentence, i) is var colon && colon > i && colon < sentence.End)
            {
                return sentence[colon].Mark == ':';
            }
        }

        return false;
    }

    /// <summary>Finds it; all of the paragraph is what the speaker says, unless quotation marks tell what is.</summary>
    /// <param name="labels">The labels that the text has more than once.</param>
    /// <param name="found">Where to add it.</param>
    internal static void Find(ParagraphTokens paragraph, RecurringLabels labels, List<FoundAttribution> found)
    {
        if (paragraph.Sentences.Count == 0)
        {
            return;
        }

        var sentence = AfterTime(paragraph.SentenceAt(0));
        var colon = sentence.First;
        var capitals = true;
        var isName = true;
        while (colon < sentence.End && colon <= sentence.First + Longest && sentence[colon].Has(TokenShapes.Capitalized)
            && sentence[colon].Quotation < 0)
        {
            ref var token = ref sentence[colon];
            if (token.Can(WordClasses.Label))
            {
                return;
            }

            capitals &= token.Has(TokenShapes.AllCapitals) || token.End - token.Start == 1;
            isName &= token.Can(WordClasses.PersonNoun | WordClasses.Title | WordClasses.Abbreviation) || !token.Can(NoName)
                || (token.End - token.Start == 2 && sentence.Text[token.End - 1] == '.');
            colon++;
        }

        var name = colon;
        var words = name - sentence.First;
        colon = words == 0 ? colon : EndOfAddition(sentence, colon);
        if (words == 0 || colon + 1 >= sentence.End || sentence[colon].Mark != ':'
            || !(sentence[colon + 1].Has(TokenShapes.Capitalized) || sentence[colon + 1].Has(TokenShapes.OpensQuotation))
            || !IsSpeaker(sentence, name, colon, capitals, isName, labels))
        {
            return;
        }

        var label = new FoundAttribution
        {
            Sentence = 0,
            Source = new TokenRange(sentence.First, colon),
            Cue = new TokenRange(colon, colon + 1),
            ContentAfter = ContentFinder.Trim(sentence, colon + 1, sentence.End),
        };
        found.Add(label);
        if (sentence[colon + 1].Has(TokenShapes.OpensQuotation))
        {
            sentence.Claim(new TokenRange(sentence.First, sentence.End));
            return;
        }

        for (var i = 1; i < paragraph.Sentences.Count; i++)
        {
            var content = ContentFinder.Trim(paragraph.SentenceAt(i));
            if (!content.IsEmpty)
            {
                found.Add(new FoundAttribution { Sentence = i, ContentAfter = content, ContinuesFrom = label });
            }
        }

        sentence.Claim(new TokenRange(0, sentence.ParagraphEnd));
    }

    /// <summary>The sentence without the time that a transcript puts before a label: <c>[00:14] BALOCH: …</c></summary>
    private static Sentence AfterTime(in Sentence sentence)
    {
        const int LongestTime = 7;
        if (sentence[sentence.First].Mark is not ('[' or '('))
        {
            return sentence;
        }

        var high = Math.Min(sentence.End - 1, sentence.First + LongestTime);
        for (var i = sentence.First + 1; i < high; i++)
        {
            if (sentence[i].Mark is ']' or ')')
            {
                return sentence with { First = i + 1 };
            }

            if (!sentence[i].Has(TokenShapes.Number) && sentence[i].Mark is not (':' or '.'))
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
    private static bool IsSpeaker(in Sentence sentence, int name, int colon, bool capitals, bool isName,
        RecurringLabels labels)
    {
        var words = name - sentence.First;
        if ((words == 1 && sentence[sentence.First].End - sentence[sentence.First].Start == 1)
            || (capitals && labels.IsDateline(sentence.SpanOf(new TokenRange(sentence.First, colon)))))
        {
            return false;
        }

        if (sentence[colon + 1].Has(TokenShapes.OpensQuotation))
        {
            return isName;
        }

        var last = sentence[sentence.End - 1].Mark;
        var isSentence = last is '.' or '!' or '?' or '"' or '\'' or '-' or ')';
        return isSentence && ((isName && (capitals || words > 1)) || IsRole(sentence, name)
            || labels.Contains(sentence.SpanOf(new TokenRange(sentence.First, colon))));
    }

    /// <summary>Whether a label is a role: <c>Moderator</c>, <c>THE CHAIR</c>.</summary>
    private static bool IsRole(in Sentence sentence, int end) =>
        sentence[end - 1].Can(WordClasses.PersonNoun | WordClasses.Title)
            && (end - sentence.First == 1 || sentence.Is(sentence.First, "the"));

    /// <summary>Index past what tells more of the speaker, in brackets or after a dash; that of its start where nothing does.</summary>
    private static int EndOfAddition(in Sentence sentence, int start)
    {
        var end = start;
        var high = Math.Min(sentence.End, start + LongestAddition);
        while (end < high && sentence[end].Mark == '(')
        {
            var close = NounPhrase.EndOfBracket(sentence, end, high);
            if (close == high)
            {
                return start;
            }

            end = close + 1;
        }

        if (end == start && end < high && sentence[end].Mark == '-' && sentence[end].Has(TokenShapes.SpaceBefore))
        {
            end++;
            while (end < high && sentence[end].Has(TokenShapes.Capitalized))
            {
                end++;
            }
        }

        return end;
    }
}
