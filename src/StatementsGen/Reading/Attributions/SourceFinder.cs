using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds the noun phrase that a verb has for its subject, or that follows it where the order is inverted.</summary>
internal static class SourceFinder
{
    /// <summary>How far a subject can reach, in tokens; the bound keeps the work linear.</summary>
    private const int Longest = 60;

    /// <summary>The noun phrase that ends just before a verb group, appositions and relative clauses with it.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">Index of the first token of the verb group.</param>
    /// <param name="kind">What stands before the verb.</param>
    internal static TokenRange Before(ParagraphTokens paragraph, TokenRange sentence, int verb, out LeftContext kind)
    {
        kind = LeftContext.None;
        var last = SkipBracket(paragraph, sentence, verb - 1);
        if (last < sentence.First || paragraph[last].Quotation >= 0 || paragraph[last].IsClaimed)
        {
            return TokenRange.None;
        }

        switch (paragraph[last].Tag)
        {
            case CoarseTag.Pronoun:
                kind = LeftContext.Pronoun;
                return PronounPhrase(paragraph, sentence, last);
            case CoarseTag.That or CoarseTag.Wh:
                kind = LeftContext.Relative;
                return Relative(paragraph, sentence, last);
            case CoarseTag.Noun or CoarseTag.ProperNoun or CoarseTag.Number or CoarseTag.Time or CoarseTag.ObjectPronoun or CoarseTag.Possessive or CoarseTag.Determiner:
                kind = LeftContext.NounPhrase;
                return NounPhraseEndingAt(paragraph, sentence, last) is { IsEmpty: false } phrase ? phrase with { End = verb } : TokenRange.None;
            case CoarseTag.Punctuation when paragraph[last].Mark is ',' or '-':
                kind = LeftContext.Comma;
                return AcrossApposition(paragraph, sentence, last);
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

    /// <summary>The noun phrase that starts at a token: <c>said [Ben Domenech, publisher of The Federalist]</c>.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="start">Where it starts.</param>
    internal static TokenRange StartingAt(ParagraphTokens paragraph, TokenRange sentence, int start)
    {
        var i = start;
        var limit = Math.Min(sentence.End, start + Longest);
        if (i < limit && paragraph[i].Tag == CoarseTag.Pronoun)
        {
            return new TokenRange(i, i + 1);
        }

        var hasHead = false;
        if (i + 1 < limit && paragraph[i].Tag is CoarseTag.Verb or CoarseTag.Participle or CoarseTag.Gerund
            && paragraph[i].Can(WordClasses.VerbParticiple | WordClasses.VerbGerund) && paragraph[i + 1].Tag is CoarseTag.Noun or CoarseTag.ProperNoun)
        {
            i++;
        }

        for (; i < limit; i++)
        {
            ref var token = ref paragraph[i];
            if (token.Quotation >= 0 || token.IsClaimed)
            {
                break;
            }

            if (token.Mark == '(')
            {
                var close = i;
                while (close < limit && paragraph[close].Mark != ')')
                {
                    close++;
                }

                i = close < limit ? close : i;
                continue;
            }

            if (token.Tag is CoarseTag.Noun or CoarseTag.ProperNoun)
            {
                hasHead = true;
            }
            else if (token.Tag is CoarseTag.Preposition && hasHead && i + 1 < limit && IsInside(paragraph[i + 1]) && !paragraph[i + 1].Can(WordClasses.Time))
            {
                continue;
            }
            else if (token.Mark == ',' && hasHead && i + 1 < limit && OpensApposition(paragraph, i + 1) && IsInside(paragraph[i + 1]) && !ClauseStart.IsClause(paragraph, sentence, i + 1))
            {
                continue;
            }
            else if (token.Tag == CoarseTag.Coordinator && hasHead && i + 1 < limit && IsInside(paragraph[i + 1]))
            {
                continue;
            }
            else if (!IsInside(token))
            {
                break;
            }
        }

        return hasHead ? new TokenRange(start, TrimEnd(paragraph, start, i)) : TokenRange.None;
    }

    /// <summary>The head of a noun phrase: its last noun before a preposition, comma or relative.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="range">The noun phrase.</param>
    internal static int HeadOf(ParagraphTokens paragraph, TokenRange range)
    {
        var head = -1;
        for (var i = range.First; i < range.End; i++)
        {
            ref var token = ref paragraph[i];
            if (token.Tag is CoarseTag.Noun or CoarseTag.ProperNoun or CoarseTag.Pronoun)
            {
                head = i;
            }
            else if (head >= 0 && token.Tag is not (CoarseTag.Possessive or CoarseTag.Adjective or CoarseTag.Number or CoarseTag.Determiner or CoarseTag.Gerund))
            {
                break;
            }
        }

        return head;
    }

    /// <summary>The subject of the clause that a participle, gerund or infinitive belongs to.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="position">Where the verb stands.</param>
    internal static TokenRange SubjectOfClause(ParagraphTokens paragraph, TokenRange sentence, int position)
    {
        // The nearest finite verb before it, else the first one after it.
        var low = Math.Max(sentence.First, position - Longest);
        for (var i = position - 1; i >= low; i--)
        {
            if (!IsFiniteVerb(paragraph, i))
            {
                continue;
            }

            var group = VerbGroup.EndingAt(paragraph, sentence, i);
            var subject = Before(paragraph, sentence, group.First, out var kind);
            if (kind is LeftContext.Pronoun or LeftContext.NounPhrase or LeftContext.Comma && !subject.IsEmpty
                && !(subject.First > sentence.First && paragraph[subject.First - 1].Tag is CoarseTag.That or CoarseTag.Wh or CoarseTag.Subordinator))
            {
                return subject;
            }
        }

        var high = Math.Min(sentence.End, position + Longest);
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

    /// <summary>A relative pronoun with the noun phrase that it goes back to.</summary>
    private static TokenRange Relative(ParagraphTokens paragraph, TokenRange sentence, int last)
    {
        var antecedent = last - 1;
        if (antecedent >= sentence.First && paragraph[antecedent].Mark is ',' or '-')
        {
            antecedent--;
        }

        antecedent = SkipBracket(paragraph, sentence, antecedent);
        if (antecedent < sentence.First || !IsInside(paragraph[antecedent]) || paragraph[antecedent].IsClaimed || paragraph[antecedent].Quotation >= 0)
        {
            return new TokenRange(last, last + 1);
        }

        var phrase = NounPhraseEndingAt(paragraph, sentence, antecedent);
        if (phrase.IsEmpty)
        {
            return new TokenRange(last, last + 1);
        }

        // "A, the B of C, who": the apposition's own name stands before it.
        var before = phrase.First - 2;
        if (before >= sentence.First && paragraph[before + 1].Mark == ',' && paragraph[before].Tag == CoarseTag.ProperNoun
            && paragraph[phrase.First].Tag is CoarseTag.Determiner or CoarseTag.Possessive or CoarseTag.Noun)
        {
            return new TokenRange(RunEndingAt(paragraph, sentence, before), last + 1);
        }

        // "remarks by A, who": only the name is meant.
        var run = RunEndingAt(paragraph, sentence, antecedent);
        var isName = paragraph[antecedent].Tag == CoarseTag.ProperNoun && run > phrase.First && !paragraph.Is(run - 1, "of") && !paragraph.Is(run - 1, "for") && !paragraph.Is(run - 1, "at");
        return new TokenRange(isName ? run : phrase.First, last + 1);
    }

    /// <summary>Where the words of a noun phrase without its prepositions start.</summary>
    private static int RunEndingAt(ParagraphTokens paragraph, TokenRange sentence, int last)
    {
        var first = last;
        while (first > sentence.First && last - first < Longest && IsInside(paragraph[first - 1]) && !paragraph[first - 1].IsClaimed)
        {
            first--;
        }

        return first;
    }

    /// <summary>The noun phrase before one or more appositions, relatives or adverbials: <c>[Ana Silva, 33, of Porto, the mayor’s aide,] said</c>.</summary>
    private static TokenRange AcrossApposition(ParagraphTokens paragraph, TokenRange sentence, int comma)
    {
        var low = Math.Max(sentence.First, comma - Longest);
        var mark = paragraph[comma].Mark;
        var found = TokenRange.None;
        for (var i = comma - 1; i > low; i--)
        {
            ref var token = ref paragraph[i];
            if (token.IsClaimed || token.Mark is ';' or ':' || token.Has(TokenShapes.ClosesQuotation)
                || (token.Tag is CoarseTag.Verb or CoarseTag.Auxiliary && !found.IsEmpty && i < found.First && !IsInRelative(paragraph, i, low)))
            {
                break;
            }

            if (token.Mark != mark || token.Quotation >= 0)
            {
                continue;
            }

            var last = SkipBracket(paragraph, sentence, i - 1);
            if (last < sentence.First || !OpensApposition(paragraph, i + 1)
                || paragraph[last].Tag is not (CoarseTag.Noun or CoarseTag.ProperNoun or CoarseTag.Pronoun or CoarseTag.Number) || paragraph[last].Quotation >= 0)
            {
                continue;
            }

            var name = paragraph[last].Tag == CoarseTag.Pronoun ? new TokenRange(last, last + 1) : NounPhraseEndingAt(paragraph, sentence, last);
            if (name.IsEmpty || (!found.IsEmpty && paragraph[HeadOf(paragraph, name) is var head and >= 0 ? head : name.First].Tag != CoarseTag.ProperNoun)
                || (name.First - 1 == sentence.First && paragraph[sentence.First].Tag is CoarseTag.Preposition or CoarseTag.Subordinator))
            {
                continue;
            }

            // Only appositions and relatives say who the speaker is; "during a meeting" does not.
            var isAdverbial = paragraph[i + 1].Tag is CoarseTag.Preposition or CoarseTag.Gerund or CoarseTag.Subordinator && !paragraph.Is(i + 1, "of");
            found = new TokenRange(name.First, isAdverbial ? name.End : comma + 1);
        }

        return found;
    }

    /// <summary>Whether a verb stands in a relative clause: a relative pronoun comes before it and no comma between.</summary>
    private static bool IsInRelative(ParagraphTokens paragraph, int verb, int low)
    {
        for (var i = verb - 1; i >= low && verb - i < 8; i--)
        {
            if (paragraph[i].Tag == CoarseTag.Wh)
            {
                return true;
            }

            if (paragraph[i].Mark == ',')
            {
                break;
            }
        }

        return false;
    }

    private static bool OpensApposition(ParagraphTokens paragraph, int i)
    {
        ref var token = ref paragraph[i];
        return token.Tag switch
        {
            CoarseTag.Determiner or CoarseTag.Possessive or CoarseTag.Noun or CoarseTag.Adjective or CoarseTag.Wh or CoarseTag.Preposition or CoarseTag.Gerund
                or CoarseTag.Participle or CoarseTag.Number or CoarseTag.Subordinator or CoarseTag.Adverb => true,
            CoarseTag.ProperNoun => true,
            CoarseTag.Verb => token.Can(WordClasses.VerbParticiple),
            _ => false,
        };
    }

    private static TokenRange NounPhraseEndingAt(ParagraphTokens paragraph, TokenRange sentence, int last)
    {
        var low = Math.Max(sentence.First, last - Longest);
        var first = last + 1;
        for (var i = last; i >= low; i--)
        {
            ref var token = ref paragraph[i];
            if (token.IsClaimed || (token.Quotation >= 0 && !IsShortQuotation(paragraph, token.Quotation)))
            {
                break;
            }

            if (IsInside(token) || token.Quotation >= 0)
            {
                first = i;
            }
            else if (token.Mark == ')')
            {
                var open = SkipBracket(paragraph, sentence, i) + 1;
                if (open > i)
                {
                    break;
                }

                i = open;
                first = open;
            }
            else if (token.Tag is CoarseTag.Preposition or CoarseTag.To or CoarseTag.Coordinator or CoarseTag.Gerund && i > low
                && (IsInside(paragraph[i - 1]) || (token.Tag == CoarseTag.Preposition && IsReducedRelative(paragraph, i - 1, low))))
            {
                continue;
            }
            else if (token.Tag is CoarseTag.Participle or CoarseTag.Verb or CoarseTag.Adverb && IsReducedRelative(paragraph, i, low))
            {
                continue;
            }
            else if (token.Tag is CoarseTag.Wh or CoarseTag.That && paragraph.Is(i, "who") && i > low && IsInside(paragraph[i - 1]))
            {
                continue;
            }
            else
            {
                break;
            }
        }

        return TrimStart(paragraph, sentence, first, last + 1);
    }

    /// <summary>Whether a verb form modifies the noun before it: <c>veterans interviewed at rallies</c>, <c>officials who spoke on condition …</c>.</summary>
    private static bool IsReducedRelative(ParagraphTokens paragraph, int i, int low)
    {
        if (i <= low)
        {
            return false;
        }

        for (var k = i - 1; k >= low && i - k < 4; k--)
        {
            if (paragraph.Is(k, "who"))
            {
                return k > low;
            }

            if (paragraph[k].Tag is not (CoarseTag.Auxiliary or CoarseTag.Adverb))
            {
                break;
            }
        }

        return paragraph[i].Tag != CoarseTag.Adverb && paragraph[i].Can(WordClasses.VerbParticiple) && paragraph[i - 1].Tag == CoarseTag.Noun
            && paragraph[i + 1].Tag is CoarseTag.Preposition;
    }

    private static TokenRange TrimStart(ParagraphTokens paragraph, TokenRange sentence, int first, int end)
    {
        // "In a statement Clinton said": a preposition that opens the sentence belongs to an adverbial.
        if (first < end && first > sentence.First && paragraph[first - 1].Tag is CoarseTag.Preposition && first - 1 == sentence.First)
        {
            for (var i = end - 1; i > first; i--)
            {
                if (paragraph[i].Tag == CoarseTag.ProperNoun && paragraph[i - 1].Tag is CoarseTag.Noun or CoarseTag.Time)
                {
                    first = i;
                    break;
                }
            }
        }

        while (first < end && paragraph[first].Tag is CoarseTag.Preposition or CoarseTag.Coordinator)
        {
            first++;
        }

        while (first < end && paragraph[first].Tag is CoarseTag.Time && first + 1 < end && paragraph[first + 1].Tag != CoarseTag.Possessive)
        {
            first++;
        }

        return new TokenRange(first, end);
    }

    private static int TrimEnd(ParagraphTokens paragraph, int start, int end)
    {
        while (end > start + 1 && paragraph[end - 1].Tag is CoarseTag.Preposition or CoarseTag.Coordinator or CoarseTag.Time or CoarseTag.Adverb)
        {
            end--;
        }

        return end;
    }

    private static int SkipBracket(ParagraphTokens paragraph, TokenRange sentence, int i)
    {
        if (i < sentence.First || paragraph[i].Mark != ')')
        {
            return i;
        }

        var low = Math.Max(sentence.First, i - 20);
        for (var k = i - 1; k >= low; k--)
        {
            if (paragraph[k].Mark == '(')
            {
                return k - 1;
            }
        }

        return i;
    }

    private static bool IsShortQuotation(ParagraphTokens paragraph, int quotation)
    {
        var pair = paragraph.Quotations.Pairs[quotation];
        return pair.Close - pair.Open <= 6 && pair.IsClosed && paragraph[pair.Close - 1].Has(TokenShapes.Word);
    }

    private static bool IsInside(in Token token) =>
        token.Tag is CoarseTag.Noun or CoarseTag.ProperNoun or CoarseTag.Adjective or CoarseTag.Number or CoarseTag.Determiner or CoarseTag.Possessive
            or CoarseTag.Time;
}
