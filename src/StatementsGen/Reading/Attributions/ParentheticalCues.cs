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
    /// <param name="candidates">The words of the sentence that can be cues.</param>
    /// <param name="found">Where to add them.</param>
    internal static void Find(in Sentence sentence, CueCandidates candidates, List<FoundAttribution> found)
    {
        var open = sentence.First;
        var mark = Math.Max(sentence.First - 1, 0);
        foreach (var i in candidates.Indices)
        {
            ref var token = ref sentence[i];
            if (i < open || token.CueVerb < 0 || token.IsClaimed
                || (token.Tag is not (CoarseTag.Verb or CoarseTag.Participle) && QuotedAs.PassiveBefore(sentence, i) < 0))
            {
                continue;
            }

            var word = sentence.CueVerbAt(i)!;
            if (!word.Takes(CueFrames.After))
            {
                continue;
            }

            // Most cues have nothing before them but who speaks.
            while (mark < i && !ContentSeparator.IsMark(sentence[mark]))
            {
                mark++;
            }

            if (mark == i)
            {
                continue;
            }

            var attribution = Read(sentence, i, word, open);
            if (attribution is not null)
            {
                found.Add(attribution);
                sentence.Claim(attribution.Cue);
                sentence.Claim(attribution.Source);
                sentence.Claim(attribution.ContentBefore);
                sentence.Claim(attribution.ContentAfter);
                open = Math.Max(attribution.ContentAfter.End, Math.Max(attribution.Cue.End, attribution.Source.End));
            }
        }
    }

    private static FoundAttribution? Read(in Sentence sentence, int verb, CueWord word, int open)
    {
        var group = VerbGroup.EndingAt(sentence, verb);
        var source = SubjectFinder.Before(sentence, group.First, out var left);
        var before = source.First - 1;
        if (before > sentence.First && sentence.Is(before, "as") && !source.IsEmpty)
        {
            before--;
        }

        var isInverted = false;
        int after;
        var cueEnd = ParenthesisEnd.OfParticle(sentence, verb, word);
        if (word.Takes(CueFrames.Particle) && cueEnd == verb + 1)
        {
            return null;
        }

        if (!source.IsEmpty && left is not LeftContext.Relative && ContentSeparator.IsAt(sentence, before))
        {
            after = ParenthesisEnd.OfAdverbials(sentence, cueEnd, word, ContentSeparator.EndsQuotation(sentence, before));
        }
        else if (ContentSeparator.IsAt(sentence, group.First - 1) && !group.IsPassive)
        {
            // Inverted: "…," said Baloch.
            before = group.First - 1;
            isInverted = true;
            source = PostposedSource.StartingAt(sentence, verb + 1);
            after = source.End;
            if (source.IsEmpty || sentence[source.First].Tag == CoarseTag.Pronoun
                || (!ContentSeparator.OpensWithQuotation(sentence, before)
                    && ClauseStart.IsClause(sentence, verb + 1)))
            {
                return null;
            }
        }
        else
        {
            return null;
        }

        var isQuoted = ContentSeparator.EndsQuotation(sentence, before);
        if (!isQuoted && (!word.Takes(CueFrames.That | CueFrames.Clause | CueFrames.Particle)
            || (isInverted && (!IsNamed(sentence, source) || IsReported(sentence, open, before)))))
        {
            return null;
        }

        if (!isQuoted && !isInverted && !ParenthesisEnd.IsAt(sentence, after))
        {
            return null;
        }

        var next = RightContext.After(sentence, verb, word);
        var right = isInverted ? RightKind.End : next.Kind;
        if (right == RightKind.That || (right == RightKind.Wh && !(isQuoted && sentence.Is(next.Start, "when")))
            || (right == RightKind.Preposition && !isQuoted && cueEnd == verb + 1))
        {
            return null;
        }

        var isMedial = after + 1 < sentence.End && (isInverted || after <= verb + 2) && sentence[after].Mark is ','
            && (ClauseStart.HasFiniteVerb(sentence, after + 1)
                || (word.Takes(CueFrames.Alone) && NounPhrase.IsInside(sentence[after + 1]) && sentence.End - after > ShortestClause));
        var isFinal = !isInverted && word.Takes(CueFrames.Alone) && after == verb + 1 && after + 1 >= sentence.End;
        var content = ParentheticalContent.Before(sentence, open, before, isQuoted, isMedial, isFinal);
        if (content.IsEmpty && before >= sentence.First)
        {
            return null;
        }

        if (!CueAcceptance.CanSay(sentence, source, word, RightKind.Quote))
        {
            return null;
        }

        return new FoundAttribution
        {
            Sentence = sentence.Index,
            Source = source,
            Cue = new TokenRange(group.First, cueEnd),
            ContentBefore = content,
            ContentAfter = ParentheticalContent.After(sentence, after),
        };
    }

    /// <summary>Whether a source is a name or somebody by role, so that nobody is made to speak by mistake.</summary>
    private static bool IsNamed(in Sentence sentence, TokenRange source) =>
        NounPhrase.HeadOf(sentence, source) is var head and >= 0
            && (sentence[head].Tag == CoarseTag.ProperNoun || sentence[head].Can(WordClasses.PersonNoun | WordClasses.GroupNoun));

    /// <summary>Whether a verb of saying stands in a stretch already, so that what follows belongs to it.</summary>
    private static bool IsReported(in Sentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (sentence[i].CueVerb >= 0 && sentence[i].Quotation < 0 && sentence[i].Tag == CoarseTag.Verb
                && sentence.CueVerbAt(i)!.Takes(CueFrames.Alone))
            {
                return true;
            }
        }

        return false;
    }
}
