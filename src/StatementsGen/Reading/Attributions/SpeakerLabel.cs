using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds the speaker that a transcript names before a colon at the start of a paragraph: <c>BALOCH: We have …</c></summary>
internal static class SpeakerLabel
{
    /// <summary>The longest addition to a label, in tokens with its marks: <c>LIND (Norway):</c>, <c>Keller - CEO:</c>.</summary>
    private const int LongestAddition = 14;

    /// <summary>Whether a paragraph has a colon where one can follow a label.</summary>
    internal static bool CanStandIn(ParagraphTokens paragraph)
    {
        if (paragraph.Sentences.Count == 0)
        {
            return false;
        }

        var sentence = AfterTime(paragraph.SentenceAt(0));
        var high = Math.Min(sentence.End, sentence.First + LabelName.Longest + 2);
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
        if (!CanStandIn(paragraph))
        {
            return;
        }

        var sentence = AfterTime(paragraph.SentenceAt(0));
        if (!LabelName.TryRead(sentence, out var name))
        {
            return;
        }

        var colon = EndOfAddition(sentence, name.End);
        if (colon + 1 >= sentence.End || sentence[colon].Mark != ':'
            || !(sentence[colon + 1].Has(TokenShapes.Capitalized) || sentence[colon + 1].Has(TokenShapes.OpensQuotation))
            || !IsSpeaker(sentence, name, colon, labels, paragraph))
        {
            return;
        }

        var label = new FoundAttribution
        {
            Finder = AttributionFinderKind.Label,
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

        AddRest(paragraph, label, found, 1);
        sentence.Claim(new TokenRange(0, sentence.ParagraphEnd));
    }

    /// <summary>Adds the turn that a label opens.</summary>
    /// <param name="turn">The label.</param>
    /// <param name="found">Where to add it.</param>
    /// <returns>Whether the first sentence contains the label.</returns>
    internal static bool Open(ParagraphTokens paragraph, TurnLabel turn, List<FoundAttribution> found)
    {
        var sentence = paragraph.SentenceAt(0);
        var first = IndexAt(sentence, turn.Label.Start);
        var colon = IndexAt(sentence, turn.Label.End);
        while (colon < sentence.End && sentence[colon].Mark != ':')
        {
            colon++;
        }

        // Behind a name on a line of its own stands the time, behind the name of a voice its mark.
        var content = IndexAt(sentence, turn.Content);
        colon = colon < content || colon >= sentence.End ? colon : IndexAt(sentence, turn.Label.End);
        colon = colon >= sentence.End ? IndexAt(sentence, turn.Label.End) : colon;
        if (first >= colon || colon >= content)
        {
            return false;
        }

        var source = new TokenRange(first, IndexAt(sentence, turn.Label.End));
        var label = new FoundAttribution
        {
            Finder = AttributionFinderKind.Label,
            Sentence = 0,
            Source = source.IsEmpty ? new TokenRange(first, colon) : source,
            Cue = new TokenRange(colon, colon + 1),
            ContentAfter = content < sentence.End ? ContentFinder.Trim(sentence, content, sentence.End) : TokenRange.None,
        };
        found.Add(label);
        AddRest(paragraph, label, found, 1);
        sentence.Claim(new TokenRange(0, sentence.ParagraphEnd));
        return true;
    }

    /// <summary>Adds the sentences of a paragraph that goes on with a turn.</summary>
    /// <param name="turn">The label of the turn.</param>
    /// <param name="found">Where to add them.</param>
    internal static void GoOn(ParagraphTokens paragraph, FoundAttribution turn, List<FoundAttribution> found)
    {
        AddRest(paragraph, turn, found, 0);
        paragraph.Claim(new TokenRange(0, paragraph.Tokens.Count));
    }

    /// <summary>Index of the first token that starts at an offset or behind it.</summary>
    private static int IndexAt(in Sentence sentence, int offset)
    {
        var index = sentence.First;
        while (index < sentence.End && sentence[index].Start < offset)
        {
            index++;
        }

        return index;
    }

    /// <summary>Adds the sentences from one on, which the same speaker says.</summary>
    private static void AddRest(ParagraphTokens paragraph, FoundAttribution label, List<FoundAttribution> found, int first)
    {
        for (var i = first; i < paragraph.Sentences.Count; i++)
        {
            var content = ContentFinder.Trim(paragraph.SentenceAt(i));
            if (!content.IsEmpty)
            {
                found.Add(new FoundAttribution
                {
                    Finder = AttributionFinderKind.Label,
                    Sentence = i,
                    ContentAfter = content,
                    ContinuesFrom = label,
                });
            }
        }
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

    /// <summary>
    /// Whether a label names a speaker: it comes again, or it is a name or a role before a whole
    /// sentence or a quotation. The letters of <c>Q: … A: …</c> name nobody.
    /// </summary>
    private static bool IsSpeaker(in Sentence sentence, LabelName name, int colon, RecurringLabels labels, ParagraphTokens paragraph)
    {
        var words = name.End - sentence.First;
        var label = sentence.SpanOf(new TokenRange(sentence.First, colon));
        if ((words == 1 && sentence[sentence.First].End - sentence[sentence.First].Start == 1)
            || (name.IsInCapitals && !IsRole(sentence, name.End) && labels.IsDateline(label, paragraph.HoldsCue)))
        {
            return false;
        }

        if (sentence[colon + 1].Has(TokenShapes.OpensQuotation))
        {
            return name.IsName;
        }

        var last = sentence[sentence.End - 1].Mark;
        var isSentence = last is '.' or '!' or '?' or '"' or '\'' or '-' or ')';
        return isSentence && ((name.IsName && ((words > 1 && (name.IsPerson || name.IsInCapitals)) || (name.IsInCapitals && (labels.IsKnown(label) || sentence.First > paragraph.Sentences[0].First)))) || IsRole(sentence, name.End)
            || (labels.Contains(label) && name.IsName && (name.IsPerson || name.IsInCapitals || labels.SpeaksOfSelf(label) || (IsUnknown(sentence[sentence.First]) && labels.Alternates(label)))));
    }

    /// <summary>Whether the lexicon does not know a word, as it does not know most surnames.</summary>
    private static bool IsUnknown(in Token word) => word.Classes == WordClasses.None && word.CueVerb < 0 && word.CueNoun < 0;

    /// <summary>Whether a label is a role: <c>Moderator</c>, <c>THE CHAIR</c>.</summary>
    private static bool IsRole(in Sentence sentence, int end) =>
        sentence[end - 1].Can(WordClasses.PersonNoun | WordClasses.Title)
            && (end - sentence.First == 1 || sentence.Is(sentence.First, "the"));

    /// <summary>Index past an addition in brackets or after a dash; <paramref name="start"/> if there is none.</summary>
    private static int EndOfAddition(in Sentence sentence, int start)
    {
        var end = start;
        var high = Math.Min(sentence.End, start + LongestAddition);
        while (end < high && sentence[end].Mark == '(')
        {
            var close = Brackets.EndOf(sentence, end, high);
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
