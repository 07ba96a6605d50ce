using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>
/// Finds the attributions whose cue follows its content or stands within it: <c>“…,” she said</c>; <c>Talks, said Baloch, will go on</c>.
/// </summary>
internal static class ParentheticalCues
{
    /// <summary>What goes on after the cue and is so long is a clause, though its verb be unknown.</summary>
    internal const int ShortestClause = 5;

    /// <summary>Finds them.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="index">Index of the sentence in the paragraph.</param>
    /// <param name="candidates">The words of the sentence that can be cues.</param>
    /// <param name="found">Where to add them.</param>
    internal static void Find(ParagraphTokens paragraph, int index, CueCandidates candidates, List<FoundAttribution> found)
    {
        var sentence = paragraph.Sentences[index];
        var open = sentence.First;
        var mark = Math.Max(sentence.First - 1, 0);
        foreach (var i in candidates.Indices)
        {
            ref var token = ref paragraph[i];
            if (i < open || token.CueVerb < 0 || token.IsClaimed
                || (token.Tag is not (CoarseTag.Verb or CoarseTag.Participle) && QuotedAs.PassiveBefore(paragraph, sentence, i) < 0))
            {
                continue;
            }

            var word = paragraph.CueVerbAt(i)!;
            if (!word.Takes(CueFrames.After))
            {
                continue;
            }

            // Most cues have nothing before them but who speaks.
            while (mark < i && !ContentSeparator.IsMark(paragraph[mark]))
            {
                mark++;
            }

            if (mark == i)
            {
                continue;
            }

            var attribution = Read(paragraph, sentence, index, i, word, open);
            if (attribution is not null)
            {
                found.Add(attribution);
                paragraph.Claim(attribution.Cue);
                paragraph.Claim(attribution.Source);
                paragraph.Claim(attribution.ContentBefore);
                paragraph.Claim(attribution.ContentAfter);
                open = Math.Max(attribution.ContentAfter.End, Math.Max(attribution.Cue.End, attribution.Source.End));
            }
        }
    }

    private static FoundAttribution? Read(ParagraphTokens paragraph, TokenRange sentence, int index, int verb, CueWord word, int open)
    {
        var group = VerbGroup.EndingAt(paragraph, sentence, verb);
        var source = SubjectFinder.Before(paragraph, sentence, group.First, out var left);
        var before = source.First - 1;
        if (before > sentence.First && paragraph.Is(before, "as") && !source.IsEmpty)
        {
            before--;
        }

        var isInverted = false;
        int after;
        var cueEnd = ParenthesisEnd.OfParticle(paragraph, sentence, verb, word);
        if (word.Takes(CueFrames.Particle) && cueEnd == verb + 1)
        {
            return null;
        }

        if (!source.IsEmpty && left is not LeftContext.Relative && ContentSeparator.IsAt(paragraph, sentence, before))
        {
            after = ParenthesisEnd.OfAdverbials(paragraph, sentence, cueEnd, word, ContentSeparator.EndsQuotation(paragraph, before));
        }
        else if (ContentSeparator.IsAt(paragraph, sentence, group.First - 1) && !group.IsPassive)
        {
            // Inverted: "…," said Baloch.
            before = group.First - 1;
            isInverted = true;
            source = PostposedSource.StartingAt(paragraph, sentence, verb + 1);
            after = source.End;
            if (source.IsEmpty || paragraph[source.First].Tag == CoarseTag.Pronoun
                || (!ContentSeparator.OpensWithQuotation(paragraph, sentence, before)
                    && ClauseStart.IsClause(paragraph, sentence, verb + 1)))
            {
                return null;
            }
        }
        else
        {
            return null;
        }

        var isQuoted = ContentSeparator.EndsQuotation(paragraph, before);
        if (!isQuoted && (!word.Takes(CueFrames.That | CueFrames.Clause | CueFrames.Particle)
            || (isInverted && (!IsNamed(paragraph, source) || IsReported(paragraph, open, before)))))
        {
            return null;
        }

        if (!isQuoted && !isInverted && !ParenthesisEnd.IsAt(paragraph, sentence, after))
        {
            return null;
        }

        var next = RightContext.After(paragraph, sentence, verb, word);
        var right = isInverted ? RightKind.End : next.Kind;
        if (right == RightKind.That || (right == RightKind.Wh && !(isQuoted && paragraph.Is(next.Start, "when")))
            || (right == RightKind.Preposition && !isQuoted && cueEnd == verb + 1))
        {
            return null;
        }

        var isMedial = after + 1 < sentence.End && (isInverted || after <= verb + 2) && paragraph[after].Mark is ','
            && (ClauseStart.HasFiniteVerb(paragraph, sentence, after + 1)
                || (word.Takes(CueFrames.Alone) && NounPhrase.IsInside(paragraph[after + 1]) && sentence.End - after > ShortestClause));
        var isFinal = !isInverted && word.Takes(CueFrames.Alone) && after == verb + 1 && after + 1 >= sentence.End;
        var content = ParentheticalContent.Before(paragraph, sentence, open, before, isQuoted, isMedial, isFinal);
        if (content.IsEmpty && before >= sentence.First)
        {
            return null;
        }

        if (!CueAcceptance.CanSay(paragraph, source, word, RightKind.Quote))
        {
            return null;
        }

        return new FoundAttribution
        {
            Sentence = index,
            Source = source,
            Cue = new TokenRange(group.First, cueEnd),
            ContentBefore = content,
            ContentAfter = ParentheticalContent.After(paragraph, sentence, after),
        };
    }

    /// <summary>Whether a source is a name or somebody by role, so that nobody is made to speak by mistake.</summary>
    private static bool IsNamed(ParagraphTokens paragraph, TokenRange source) =>
        NounPhrase.HeadOf(paragraph, source) is var head and >= 0
            && (paragraph[head].Tag == CoarseTag.ProperNoun || paragraph[head].Can(WordClasses.PersonNoun | WordClasses.GroupNoun));

    /// <summary>Whether a verb of saying stands in a stretch already, so that what follows belongs to it.</summary>
    private static bool IsReported(ParagraphTokens paragraph, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (paragraph[i].CueVerb >= 0 && paragraph[i].Quotation < 0 && paragraph[i].Tag == CoarseTag.Verb
                && paragraph.CueVerbAt(i)!.Takes(CueFrames.Alone))
            {
                return true;
            }
        }

        return false;
    }
}
