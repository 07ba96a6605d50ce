using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds the noun phrase that a verb has for its subject.</summary>
internal static class SubjectFinder
{
    /// <summary>The noun phrase that ends just before a verb group, appositions and relative clauses with it.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">Index of the first token of the verb group.</param>
    /// <param name="kind">What stands before the verb.</param>
    internal static TokenRange Before(ParagraphTokens paragraph, TokenRange sentence, int verb, out LeftContext kind)
    {
        var subject = Nearest(paragraph, sentence, verb, out kind);
        if (kind is LeftContext.None or LeftContext.NounPhrase && (subject.IsEmpty || (subject.First > sentence.First
            && paragraph[subject.First - 1].Tag is CoarseTag.Verb or CoarseTag.Participle or CoarseTag.Preposition))
            && RelativeClause.SubjectEndingAt(paragraph, sentence, verb) is { IsEmpty: false } modified)
        {
            kind = LeftContext.NounPhrase;
            return modified;
        }

        return subject;
    }

    private static TokenRange Nearest(ParagraphTokens paragraph, TokenRange sentence, int verb, out LeftContext kind)
    {
        kind = LeftContext.None;
        var end = WithoutOccasion(paragraph, sentence, WithoutTime(paragraph, sentence, WithoutOccasion(paragraph, sentence, verb)));
        var last = NounPhrase.SkipBracket(paragraph, sentence, end - 1);
        if (last > sentence.First && paragraph[last].Has(TokenShapes.ClosesQuotation) && paragraph[last - 1].Mark == ','
            && Apposition.IsInParenthesis(paragraph, last, sentence.First))
        {
            kind = LeftContext.Comma;
            return Apposition.Across(paragraph, sentence, last);
        }

        if (last < sentence.First || paragraph[last].Quotation >= 0 || paragraph[last].IsClaimed)
        {
            return TokenRange.None;
        }

        if (IsReflexive(paragraph[last]) && last > sentence.First)
        {
            // "the mayor herself"
            last--;
        }

        switch (paragraph[last].Tag)
        {
            case CoarseTag.Pronoun:
                kind = LeftContext.Pronoun;
                return PronounPhrase(paragraph, sentence, last);
            case CoarseTag.Wh when paragraph.Is(last, "what") || paragraph.Is(last, "how") || paragraph.Is(last, "why"):
                return TokenRange.None;
            case CoarseTag.That or CoarseTag.Wh:
                kind = LeftContext.Relative;
                return RelativeClause.WithAntecedent(paragraph, sentence, last);
            case CoarseTag.Noun or CoarseTag.ProperNoun or CoarseTag.Number or CoarseTag.Time or CoarseTag.ObjectPronoun
                or CoarseTag.Possessive or CoarseTag.Determiner:
                kind = LeftContext.NounPhrase;
                return NounPhrase.EndingAt(paragraph, sentence, last) is { IsEmpty: false } phrase
                    ? Conjunct(paragraph, sentence, phrase) with { End = end } : TokenRange.None;
            case CoarseTag.Punctuation when paragraph[last].Mark is ',' or '-':
                if (RelativeClause.Across(paragraph, sentence, last) is var pronoun and >= 0)
                {
                    kind = LeftContext.Relative;
                    return RelativeClause.WithAntecedent(paragraph, sentence, pronoun);
                }

                kind = LeftContext.Comma;
                return Apposition.Across(paragraph, sentence, last);
            case CoarseTag.Adjective when last > sentence.First && paragraph.Is(last - 1, "those")
                && (paragraph[last].Has(TokenShapes.EndsInEd) || paragraph[last].Can(WordClasses.VerbParticiple)):
                kind = LeftContext.NounPhrase;
                return new TokenRange(last - 1, end);
            case CoarseTag.Verb or CoarseTag.Participle when last > sentence.First && (paragraph[last].Can(WordClasses.VerbParticiple)
                || paragraph[last].Has(TokenShapes.EndsInEd)) && (paragraph.Is(last - 1, "those") || paragraph[last - 1].Can(WordClasses.PersonNoun)):
                // "those surveyed", "voters polled"
                kind = LeftContext.NounPhrase;
                return paragraph.Is(last - 1, "those") ? new TokenRange(last - 1, end)
                    : NounPhrase.EndingAt(paragraph, sentence, last - 1) with { End = end };
            case CoarseTag.Coordinator:
                kind = LeftContext.Coordinator;
                return TokenRange.None;
            case CoarseTag.Preposition:
                kind = LeftContext.Preposition;
                return TokenRange.None;
            default:
                return TokenRange.None;
        }
    }

    /// <summary>The subject of the clause that a participle, gerund or infinitive belongs to.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="position">Where the verb stands.</param>
    /// <param name="isCoordinated">Whether a coordinator joins it to the verb before, whose clause may be a subordinate one.</param>
    internal static TokenRange SubjectOfClause(ParagraphTokens paragraph, TokenRange sentence, int position, bool isCoordinated = false)
    {
        // The nearest finite verb before it, else the first one after it.
        var low = Math.Max(sentence.First, position - NounPhrase.Longest);
        for (var i = position - 1; i >= low; i--)
        {
            if (!IsFiniteVerb(paragraph, i))
            {
                continue;
            }

            var group = VerbGroup.EndingAt(paragraph, sentence, i);
            var subject = Before(paragraph, sentence, group.First, out var kind);
            if (kind is LeftContext.Pronoun or LeftContext.NounPhrase or LeftContext.Comma && !subject.IsEmpty
                && !(!isCoordinated && subject.First > sentence.First && paragraph[subject.First - 1].Tag is CoarseTag.That or CoarseTag.Wh
                or CoarseTag.Subordinator))
            {
                return subject;
            }
        }

        var high = Math.Min(sentence.End, position + NounPhrase.Longest);
        var comma = false;
        for (var i = position + 1; i < high; i++)
        {
            comma |= paragraph[i].Mark == ',';
            if (comma && IsFiniteVerb(paragraph, i))
            {
                var group = VerbGroup.EndingAt(paragraph, sentence, i);
                return group.First > position + 1 ? Before(paragraph, sentence, group.First, out _) : TokenRange.None;
            }
        }

        return TokenRange.None;
    }

    /// <summary>Where the subject ends if it tells where it says something: <c>the bureau [in a press release] said</c>.</summary>
    private static int WithoutOccasion(ParagraphTokens paragraph, TokenRange sentence, int verb)
    {
        const int Longest = 4;
        var last = verb - 1;
        if (last <= sentence.First || paragraph[last].Tag != CoarseTag.Noun || !paragraph[last].Can(WordClasses.Occasion | WordClasses.DocumentNoun))
        {
            return verb;
        }

        var low = Math.Max(sentence.First + 1, last - Longest);
        for (var i = last - 1; i > low; i--)
        {
            if (paragraph[i].Tag is CoarseTag.Noun or CoarseTag.Adjective)
            {
                continue;
            }

            return (paragraph.Is(i, "a") || paragraph.Is(i, "an")) && (paragraph.Is(i - 1, "in") || paragraph.Is(i - 1, "on"))
                && paragraph[i - 2] is { Tag: CoarseTag.Noun or CoarseTag.ProperNoun or CoarseTag.Pronoun or CoarseTag.Time } or { Mark: ')' }
                ? i - 1 : verb;
        }

        return verb;
    }

    /// <summary>
    /// Where the subject ends if a time parts it from its verb: <c>the mayor on Monday night said</c>, <c>the mayor last week said</c>.
    /// </summary>
    private static int WithoutTime(ParagraphTokens paragraph, TokenRange sentence, int verb)
    {
        var last = verb - 1;
        while (last > sentence.First && paragraph[last].Tag == CoarseTag.Time)
        {
            last--;
        }

        if (last == verb - 1 && last > sentence.First + 1 && paragraph[last].Tag == CoarseTag.Noun && paragraph.Is(last - 1, "last"))
        {
            last--;
        }

        if (last < verb - 1 && last > sentence.First && (paragraph[last].Tag == CoarseTag.Preposition || paragraph.Is(last, "last")
            || paragraph.Is(last, "late") || paragraph.Is(last, "early") || paragraph.Is(last, "this")))
        {
            last--;
        }

        return last < verb - 1 && paragraph[last].Tag is CoarseTag.Noun or CoarseTag.ProperNoun or CoarseTag.Pronoun ? last + 1 : verb;
    }

    /// <summary>
    /// The subject without the object that a coordinator seems to join to it: <c>was paid by the owners and [Gates] said</c>.
    /// </summary>
    private static TokenRange Conjunct(ParagraphTokens paragraph, TokenRange sentence, TokenRange phrase)
    {
        if (phrase.First - 1 <= sentence.First || paragraph[phrase.First - 1].Tag is not (CoarseTag.Preposition or CoarseTag.Verb)
            || paragraph.Is(phrase.First - 1, "with") || paragraph.Is(phrase.First - 1, "between"))
        {
            return phrase;
        }

        for (var i = phrase.End - 2; i > phrase.First; i--)
        {
            if (paragraph[i].Tag == CoarseTag.Coordinator && paragraph[i - 1].Tag is CoarseTag.Noun or CoarseTag.Time)
            {
                return phrase with { First = i + 1 };
            }
        }

        return phrase;
    }

    private static bool IsReflexive(in Token token) =>
        token.Tag == CoarseTag.ObjectPronoun && token.End - token.Start > "whom".Length;

    private static bool IsFiniteVerb(ParagraphTokens paragraph, int i) =>
        paragraph[i].Tag is CoarseTag.Verb or CoarseTag.Auxiliary && paragraph[i].Quotation < 0 && !paragraph[i].IsClaimed
        && (i == 0 || paragraph[i - 1].Tag != CoarseTag.To);

    private static TokenRange PronounPhrase(ParagraphTokens paragraph, TokenRange sentence, int last)
    {
        var first = last;
        while (first > sentence.First && paragraph[first - 1].Tag is CoarseTag.Determiner or CoarseTag.Number)
        {
            first--;
        }

        return new TokenRange(first, last + 1);
    }
}
