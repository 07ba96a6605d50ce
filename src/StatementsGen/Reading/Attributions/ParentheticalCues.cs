using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>
/// Finds the attributions whose cue follows its content or stands within it: <c>“…,” she said</c>; <c>Talks, said Baloch, will go
/// on</c>.
/// </summary>
internal static class ParentheticalCues
{
    /// <summary>What goes on after the cue and is so long is a clause, though its verb be unknown.</summary>
    private const int ShortestClause = 5;

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
            if (i < open || token.CueVerb < 0 || token.IsClaimed || token.Tag is not (CoarseTag.Verb or CoarseTag.Participle))
            {
                continue;
            }

            var word = paragraph.CueVerbAt(i)!;
            if (!word.Takes(CueFrames.After))
            {
                continue;
            }

            // Most cues have nothing before them but who speaks.
            while (mark < i && !CanEndContent(paragraph[mark]))
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
        var cueEnd = EndOfParticle(paragraph, sentence, verb, word);
        if (word.Takes(CueFrames.Particle) && cueEnd == verb + 1)
        {
            return null;
        }

        if (!source.IsEmpty && left is not LeftContext.Relative && ContentEndsAt(paragraph, sentence, before))
        {
            after = SkipToEnd(paragraph, sentence, cueEnd, word, EndsQuotation(paragraph, before));
        }
        else if (ContentEndsAt(paragraph, sentence, group.First - 1) && !group.IsPassive)
        {
            // Inverted: "…," said Baloch.
            before = group.First - 1;
            isInverted = true;
            source = PostposedSource.StartingAt(paragraph, sentence, verb + 1);
            after = source.End;
            if (source.IsEmpty || paragraph[source.First].Tag == CoarseTag.Pronoun
                || (!OpensWithQuotation(paragraph, sentence, before) && ClauseStart.IsClause(paragraph, sentence, verb + 1)))
            {
                return null;
            }
        }
        else
        {
            return null;
        }

        var isQuoted = EndsQuotation(paragraph, before);
        if (!isQuoted && (!word.Takes(CueFrames.That | CueFrames.Clause | CueFrames.Particle)
            || (isInverted && (!IsNamed(paragraph, source) || IsReported(paragraph, open, before)))))
        {
            return null;
        }
        if (!isQuoted && !isInverted && !IsParenthesis(paragraph, sentence, after))
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
            && (ClauseStart.HasFiniteVerb(paragraph, sentence, after + 1) || (word.Takes(CueFrames.Alone)
            && NounPhrase.IsInside(paragraph[after + 1]) && sentence.End - after > ShortestClause));
        var isFinal = !isInverted && word.Takes(CueFrames.Alone) && after == verb + 1 && after + 1 >= sentence.End;
        var content = ContentBefore(paragraph, sentence, open, before, isQuoted, isMedial, isFinal);
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
            ContentAfter = ContentAfter(paragraph, sentence, after),
        };
    }

    /// <summary>Whether a token is one that can part a content from a cue after it, wherever it stands.</summary>
    private static bool CanEndContent(in Token token) => token.Mark is ',' or '-' || token.Has(TokenShapes.ClosesQuotation);

    /// <summary>Whether a token can part the content from a cue after it: a comma, or the mark that closes a quotation.</summary>
    private static bool ContentEndsAt(ParagraphTokens paragraph, TokenRange sentence, int i)
    {
        if (i < 0 || !CanEndContent(paragraph[i]))
        {
            return false;
        }

        if (i < sentence.First)
        {
            // The sentence before was a quotation that ended with its own stop.
            return paragraph[i].Has(TokenShapes.ClosesQuotation) && i > 0 && paragraph[i - 1].Mark is '?' or '!' or ',';
        }

        return (paragraph[i].Has(TokenShapes.ClosesQuotation) && i > 0 && (!paragraph[i - 1].Has(TokenShapes.Word)
            || paragraph.Quotations.Pairs[paragraph[i].Quotation].Open == sentence.First))
            || (paragraph[i].Mark is ',' or '-' && i > sentence.First && !paragraph[i].IsClaimed);
    }

    /// <summary>Whether a sentence is nothing but a quotation up to its mark: a verb after it can have no subject there.</summary>
    private static bool OpensWithQuotation(ParagraphTokens paragraph, TokenRange sentence, int close) =>
        close < sentence.First || (paragraph[close].Has(TokenShapes.ClosesQuotation)
            && paragraph.Quotations.Pairs[paragraph[close].Quotation].Open <= sentence.First);

    private static bool EndsQuotation(ParagraphTokens paragraph, int i) =>
        i >= 0 && (paragraph[i].Has(TokenShapes.ClosesQuotation) || (i > 0 && paragraph[i].Mark is ',' or '-'
            && paragraph[i - 1].Has(TokenShapes.ClosesQuotation)));

    /// <summary>Whether nothing after the cue could be its content: the sentence ends, or a comma parts the rest.</summary>
    private static bool IsParenthesis(ParagraphTokens paragraph, TokenRange sentence, int after) =>
        after >= sentence.End
        || (paragraph[after].Mark is '.' or '!' or '?' or ',' or ';' or '-' or ')' && !(after + 1 < sentence.End
        && paragraph[after + 1].Has(TokenShapes.OpensQuotation)));

    /// <summary>Where a cue ends that has a particle: <c>…, she pointed out</c>, <c>as she put it</c>.</summary>
    private static int EndOfParticle(ParagraphTokens paragraph, TokenRange sentence, int verb, CueWord word) =>
        verb + 1 < sentence.End && paragraph[verb + 1].Tag is CoarseTag.Adverb or CoarseTag.Pronoun or CoarseTag.Preposition
            && word.TakesPreposition(paragraph.TextOf(verb + 1))
            && (verb + 2 >= sentence.End || !paragraph[verb + 2].Has(TokenShapes.Word) || word.Takes(CueFrames.Particle))
            ? verb + 2 : verb + 1;

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

    private static int SkipToEnd(ParagraphTokens paragraph, TokenRange sentence, int start, CueWord word, bool isQuoted)
    {
        var i = start;
        if (word.Takes(CueFrames.Hearer) && i < sentence.End)
        {
            var hearer = PostposedSource.StartingAt(paragraph, sentence, i);
            i = paragraph[i].Tag == CoarseTag.ObjectPronoun || paragraph[i].Can(WordClasses.ObjectPronoun) ? i + 1 : hearer.IsEmpty ? i
                : hearer.End;
        }

        var high = Math.Min(sentence.End, i + 24);
        for (; i < high; i++)
        {
            ref var token = ref paragraph[i];
            if (i > start && token.Has(TokenShapes.OpensQuotation) && !isQuoted && NounPhrase.IsTitle(paragraph, i))
            {
                i = paragraph.Quotations.Pairs[token.Quotation].Close;
                continue;
            }

            if (token.Quotation >= 0 || token.IsClaimed || token.Mark is '.' or ',' or ';' or '?' or '!' or '-'
                || token.Tag is CoarseTag.That or CoarseTag.Wh or CoarseTag.Coordinator
                || (token.Tag is CoarseTag.Auxiliary or CoarseTag.Verb && paragraph[i - 1].Tag != CoarseTag.To)
                || (i == start && token.Tag is not (CoarseTag.Preposition or CoarseTag.Adverb or CoarseTag.Time or CoarseTag.Gerund
                or CoarseTag.To or CoarseTag.Subordinator))
                || (i == start && !isQuoted && token.Tag is CoarseTag.Gerund or CoarseTag.To))
            {
                break;
            }
        }

        return i;
    }

    private static TokenRange ContentBefore(ParagraphTokens paragraph, TokenRange sentence, int open, int before, bool isQuoted,
        bool isMedial, bool isFinal)
    {
        if (before < sentence.First)
        {
            return TokenRange.None;
        }

        var end = paragraph[before].Has(TokenShapes.ClosesQuotation) ? before + 1 : before;
        var first = open;
        var hasVerb = false;
        var dash = -1;
        var low = Math.Max(open, end - 400);
        for (var i = end - 1; i >= low; i--)
        {
            ref var token = ref paragraph[i];
            if (token.IsClaimed || (token.Mark == ';' && token.Quotation < 0))
            {
                first = i + 1;
                break;
            }

            // "She said “Talks go on,” she said": the quotation after a cue is its content, and nothing before.
            if (isQuoted && token.Has(TokenShapes.OpensQuotation) && i > low && paragraph[i - 1].CueVerb >= 0
                && paragraph[i - 1].Tag == CoarseTag.Verb)
            {
                first = i;
                break;
            }

            dash = token.Mark == '-' && token.Quotation < 0 ? i : dash;
            if (!isQuoted && dash >= 0 && token.CueVerb >= 0 && token.Tag == CoarseTag.Verb
                && paragraph.CueVerbAt(i)!.Takes(CueFrames.Alone))
            {
                first = dash + 1;
                break;
            }

            hasVerb |= token.Tag is CoarseTag.Verb or CoarseTag.Auxiliary or CoarseTag.Participle;
        }

        if (!hasVerb && !isQuoted && !isMedial && !(isFinal && end - first >= ShortestClause))
        {
            return TokenRange.None;
        }

        while (first < end && (paragraph[first].Tag == CoarseTag.Coordinator || paragraph[first].Mark == ',')
            && paragraph[first].Quotation < 0)
        {
            first++;
        }

        return ContentFinder.Trim(paragraph, first, end);
    }

    private static TokenRange ContentAfter(ParagraphTokens paragraph, TokenRange sentence, int after)
    {
        if (after >= sentence.End)
        {
            return TokenRange.None;
        }

        if (paragraph[after].Mark is ',' or ':' && after + 1 < sentence.End)
        {
            // "said Baloch, who …" and "said Baloch, adding …" do not go on with the content.
            ref var next = ref paragraph[after + 1];
            return next.Tag is CoarseTag.Wh or CoarseTag.Gerund or CoarseTag.Participle || next.Can(WordClasses.Subordinator)
                || (next.Tag == CoarseTag.Coordinator && next.Quotation < 0)
                ? TokenRange.None
                : ContentFinder.After(paragraph, sentence, after + 1, false);
        }

        return TokenRange.None;
    }
}
