using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>
/// Finds the attributions whose cue follows its content or stands within it: <c>“…,” she said</c>; <c>Talks, said Baloch, will go on</c>.
/// </summary>
internal static class ParentheticalCues
{
    /// <summary>The number of tokens from which words after the cue count as a clause, even if the lexicon does not know their verb.</summary>
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
                || (token.Tag is not (CoarseTag.Verb or CoarseTag.Participle) && QuotedAs.PassiveBefore(sentence, i) < 0 && !IsProgressive(sentence, i)))
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
            if (attribution is not null && ReportEvidence.Accepts(sentence, attribution))
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
        var cueEnd = ParenthesisEnd.OfParticle(sentence, verb, word);
        if (word.Takes(CueFrames.Particle) && cueEnd == verb + 1)
        {
            return null;
        }

        var group = VerbGroup.EndingAt(sentence, verb);
        var place = ParenthesisPlace.Of(sentence, word, group, cueEnd);
        if (place.Source.IsEmpty)
        {
            return null;
        }

        var isQuoted = ContentSeparator.EndsQuotation(sentence, place.Before);
        if ((!isQuoted && !CanBringClause(sentence, word, place, open))
            || HasContentAfter(sentence, word, place, cueEnd, verb, isQuoted))
        {
            return null;
        }

        var isFinal = !place.IsInverted && word.Takes(CueFrames.Alone) && place.After == verb + 1 && place.After + 1 >= sentence.End;
        var content = ParentheticalContent.Before(sentence, open, place.Before, isQuoted, IsMedial(sentence, word, place, verb), isFinal);
        if ((content.IsEmpty && place.Before >= sentence.First) || !CueAcceptance.CanSay(sentence, place.Source, word, RightKind.Quote))
        {
            return null;
        }

        return new FoundAttribution
        {
            Finder = AttributionFinderKind.Parenthesis,
            Sentence = sentence.Index,
            Source = ReportSource.IsNobody(sentence, place.Source) ? TokenRange.None : place.Source,
            Cue = new TokenRange(group.First, cueEnd),
            ContentBefore = content,
            ContentAfter = isQuoted && IsWholeQuotation(sentence, content) && !OpensClause(sentence, place.After)
                ? ParentheticalContent.RestOfQuotation(sentence, place.After) : ParentheticalContent.After(sentence, place.After),
        };
    }

    /// <summary>Whether a content is a quotation and nothing else. What follows its cue without marks then tells something else.</summary>
    private static bool IsWholeQuotation(in Sentence sentence, TokenRange content) =>
        !content.IsEmpty && sentence[content.First].Has(TokenShapes.OpensQuotation)
        && sentence.Quotations[sentence[content.First].Quotation].Close == content.End - 1;

    /// <summary>Whether a form in -ing is the verb of its clause: <c>“It leaks,” she [was saying]</c>.</summary>
    private static bool IsProgressive(in Sentence sentence, int verb) =>
        sentence[verb].Tag == CoarseTag.Gerund && VerbGroup.EndingAt(sentence, verb) is { IsFinite: true } group && group.First < verb
        && sentence[group.First].Can(WordClasses.Be);

    /// <summary>
    /// Whether a clause follows a cue after its comma: <c>“It leaks,” said Baloch, the lock is old</c>, but not <c>she said, her eyes shone</c>.
    /// </summary>
    private static bool OpensClause(in Sentence sentence, int mark) =>
        mark + 1 < sentence.End && sentence[mark].Mark == ',' && sentence[mark + 1].Tag is CoarseTag.Determiner or CoarseTag.ProperNoun
            or CoarseTag.Noun && ClauseStart.IsClause(sentence, mark + 1);

    /// <summary>Whether a clause without quotation marks can be the content of the cue after it.</summary>
    private static bool CanBringClause(in Sentence sentence, CueWord word, in ParenthesisPlace place, int open) =>
        word.Takes(CueFrames.That | CueFrames.Clause | CueFrames.Particle)
        && (place.IsInverted ? IsNamed(sentence, place.Source) && !IsReported(sentence, open, place.Before)
            : ParenthesisEnd.IsAt(sentence, place.After));

    /// <summary>Whether the content of the cue stands after it, as in any other sentence: <c>“…,” she said that …</c></summary>
    private static bool HasContentAfter(in Sentence sentence, CueWord word, in ParenthesisPlace place, int cueEnd, int verb, bool isQuoted)
    {
        if (place.IsInverted)
        {
            return false;
        }

        var right = RightContext.After(sentence, verb, word);
        return right.Kind switch
        {
            RightKind.That => true,
            RightKind.Wh => !(isQuoted && sentence.Is(right.Start, "when")),
            RightKind.Preposition => !isQuoted && cueEnd == verb + 1,
            _ => false,
        };
    }

    /// <summary>Whether the content goes on after the cue: <c>Talks, said Baloch, [will go on]</c>.</summary>
    private static bool IsMedial(in Sentence sentence, CueWord word, in ParenthesisPlace place, int verb)
    {
        var after = place.After;
        return after + 1 < sentence.End && (place.IsInverted || after <= verb + 2) && sentence[after].Mark is ','
            && (ClauseStart.HasFiniteVerb(sentence, after + 1)
                || (word.Takes(CueFrames.Alone) && NounPhrase.IsInside(sentence[after + 1]) && sentence.End - after > ShortestClause));
    }

    /// <summary>Whether a source is a name, a role or a group. Other nouns after a verb are too often its object.</summary>
    private static bool IsNamed(in Sentence sentence, TokenRange source) =>
        NounPhrase.HeadOf(sentence, source) is var head and >= 0
            && (sentence[head].Tag == CoarseTag.ProperNoun || sentence[head].Can(WordClasses.PersonNoun | WordClasses.GroupNoun));

    /// <summary>Whether some tokens contain a verb of saying already, which owns what follows.</summary>
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
