using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Tells the places where a content ends before its sentence does: another report, a loose clause, a time.</summary>
internal static class ContentBoundary
{
    /// <summary>Whether the content ends before a token.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="i">Index of the token.</param>
    /// <param name="isPhrase">Whether the content is a noun phrase and not a clause.</param>
    /// <param name="hasRelative">Whether a relative pronoun or <c>that</c> stands in the content so far.</param>
    internal static bool StopsBefore(ParagraphTokens paragraph, TokenRange sentence, int i, bool isPhrase, bool hasRelative)
    {
        ref var token = ref paragraph[i];
        switch (token.Mark)
        {
            case ';':
                return true;
            case ',':
                return i + 1 < sentence.End && StopsAfterComma(paragraph, sentence, i + 1, isPhrase);
            case '-':
                return isPhrase;
            case ':':
                return isPhrase;
        }

        if (token.Tag == CoarseTag.Coordinator && i + 1 < sentence.End
            && (IsCueVerbForm(paragraph, SkipAdverb(paragraph, sentence, i + 1)) || OpensReport(paragraph, sentence, i + 1)))
        {
            return true;
        }

        if (token.Can(WordClasses.Preposition) && paragraph.Is(i, "according"))
        {
            return true;
        }

        if (token.Tag is CoarseTag.Preposition or CoarseTag.Subordinator && i + 1 < sentence.End && paragraph[i + 1].Tag == CoarseTag.Gerund
            && paragraph[i + 1].CueVerb >= 0 && (paragraph.Is(i, "before") || paragraph.Is(i, "after") || paragraph.Is(i, "while"))
            && paragraph.CueVerbAt(i + 1)!.Kind == CueKind.Saying)
        {
            // "before adding that"
            return true;
        }

        if (!isPhrase)
        {
            return false;
        }

        return token.Tag == CoarseTag.Subordinator
            || (token.Tag == CoarseTag.Wh && paragraph.Is(i, "when"))
            || (token.Tag == CoarseTag.Time && i > 0 && paragraph[i - 1].Tag is not (CoarseTag.Determiner or CoarseTag.Possessive
            or CoarseTag.Adjective or CoarseTag.Preposition))
            || (paragraph.Is(i, "on") && i + 1 < sentence.End && paragraph[i + 1].Tag == CoarseTag.Time)
            || (token.Tag == CoarseTag.Preposition && (paragraph.Is(i, "after") || paragraph.Is(i, "during") || paragraph.Is(i, "before")))
            || (token.Tag == CoarseTag.Preposition && (paragraph.Is(i, "in") || paragraph.Is(i, "at"))
            && OpensOccasion(paragraph, sentence, i + 1))
            || (token.Tag == CoarseTag.Coordinator && !hasRelative && i + 1 < sentence.End
            && paragraph[i + 1].Tag is CoarseTag.Verb or CoarseTag.Auxiliary);
    }

    /// <summary>Whether a comma before a token ends the content.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="next">Index of the token after the comma.</param>
    /// <param name="isPhrase">Whether the content is a noun phrase and not a clause.</param>
    internal static bool StopsAfterComma(ParagraphTokens paragraph, TokenRange sentence, int next, bool isPhrase)
    {
        ref var token = ref paragraph[next];
        if (token.Tag == CoarseTag.Coordinator)
        {
            if (OpensReport(paragraph, sentence, next + 1))
            {
                return true;
            }

            if (paragraph.Is(next, "but") || paragraph.Is(next, "yet"))
            {
                return !(next + 1 < sentence.End && paragraph[next + 1].Tag == CoarseTag.That);
            }

            var after = SkipAdverb(paragraph, sentence, next + 1);
            return after < sentence.End && paragraph[after].Tag is CoarseTag.Verb or CoarseTag.Gerund && (isPhrase
                || IsCueVerbForm(paragraph, after) || paragraph[after].Tag == CoarseTag.Verb);
        }

        if (token.Has(TokenShapes.OpensQuotation))
        {
            return false;
        }

        if (paragraph.Is(next, "while") || paragraph.Is(next, "though") || paragraph.Is(next, "although") || paragraph.Is(next, "whereas")
            || paragraph.Is(next, "which") || paragraph.Is(next, "compared") || paragraph.Is(next, "according"))
        {
            return true;
        }

        if (token.Tag == CoarseTag.Wh && paragraph.Is(next, "who") && SkipAdverb(paragraph, sentence, next + 1) is var told
            && told < sentence.End && (IsCueVerbForm(paragraph, told) || (paragraph[told].Can(WordClasses.Have)
            && SkipAdverb(paragraph, sentence, told + 1) is var perfect && perfect < sentence.End && paragraph[perfect].CueVerb >= 0)))
        {
            // ", who said": another report begins.
            return true;
        }

        if (IsCueVerbForm(paragraph, next) || (token.Tag == CoarseTag.Gerund && !paragraph.Is(next, "including")))
        {
            return true;
        }

        if (token.Tag == CoarseTag.Pronoun && next + 1 < sentence.End && IsCueVerbForm(paragraph, next + 1))
        {
            return true;
        }

        if (OpensReport(paragraph, sentence, next))
        {
            return true;
        }

        return isPhrase && (ClauseStart.IsClause(paragraph, sentence, next)
            || token.Tag is not (CoarseTag.Adjective or CoarseTag.Number or CoarseTag.Noun or CoarseTag.ProperNoun
            or CoarseTag.Determiner));
    }

    /// <summary>Whether a name or pronoun with a verb of saying follows: <c>Asked whether …, Mr. Daley said</c>.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="i">Index of the first token that could be the name.</param>
    internal static bool OpensReport(ParagraphTokens paragraph, TokenRange sentence, int i)
    {
        var high = Math.Min(sentence.End - 1, i + 8);
        for (; i < high && paragraph[i].Quotation < 0; i++)
        {
            if (IsCueVerbForm(paragraph, i) || (paragraph[i].CueVerb >= 0 && paragraph[i].Tag == CoarseTag.Participle
                && IsPerfect(paragraph, i)))
            {
                return paragraph.CueVerbAt(i)!.Kind == CueKind.Saying;
            }

            if (paragraph[i].Tag is not (CoarseTag.ProperNoun or CoarseTag.Noun or CoarseTag.Pronoun or CoarseTag.Determiner
                or CoarseTag.Adjective or CoarseTag.Adverb or CoarseTag.Possessive or CoarseTag.Auxiliary or CoarseTag.Number
                or CoarseTag.Preposition or CoarseTag.Time or CoarseTag.To))
            {
                break;
            }
        }

        return false;
    }

    private static bool IsPerfect(ParagraphTokens paragraph, int participle)
    {
        var i = participle - 1;
        while (i > 0 && paragraph[i].Tag == CoarseTag.Adverb)
        {
            i--;
        }

        // "had" can be what "has" becomes in reported speech.
        return i >= 0 && paragraph[i].Can(WordClasses.Have) && !paragraph.Is(i, "had");
    }

    private static int SkipAdverb(ParagraphTokens paragraph, TokenRange sentence, int i)
    {
        while (i + 1 < sentence.End && paragraph[i].Tag == CoarseTag.Adverb)
        {
            i++;
        }

        return i;
    }

    private static bool IsCueVerbForm(ParagraphTokens paragraph, int i) =>
        i < paragraph.Tokens.Count && paragraph[i].CueVerb >= 0 && paragraph[i].Tag == CoarseTag.Verb
            && (!paragraph[i].Can(WordClasses.VerbBase) || IsPluralSay(paragraph, i))
        && (paragraph.CueVerbAt(i)!.Kind is CueKind.Saying or CueKind.Judging
            || (i + 1 < paragraph.Tokens.Count && paragraph[i + 1].Tag == CoarseTag.That && paragraph.CueVerbAt(i)!.Takes(CueFrames.That)));

    /// <summary>Whether a base form of the plainest verb of saying follows its subject: <c>people say</c>.</summary>
    private static bool IsPluralSay(ParagraphTokens paragraph, int verb) =>
        paragraph.CueVerbAt(verb)!.Takes(CueFrames.Alone) && verb > 0
            && paragraph[verb - 1].Tag is CoarseTag.Noun or CoarseTag.ProperNoun or CoarseTag.Pronoun;

    private static bool OpensOccasion(ParagraphTokens paragraph, TokenRange sentence, int i)
    {
        var high = Math.Min(sentence.End, i + 6);
        for (; i < high; i++)
        {
            if (paragraph[i].Can(WordClasses.Occasion))
            {
                return true;
            }

            if (!paragraph[i].Has(TokenShapes.Word) || paragraph[i].Tag == CoarseTag.Preposition)
            {
                break;
            }
        }

        return false;
    }
}
