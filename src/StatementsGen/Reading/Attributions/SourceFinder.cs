using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds the noun phrase that a verb has for its subject, or that follows it where the order is inverted.</summary>
internal static class SourceFinder
{
    /// <summary>The noun phrase that ends just before a verb group, appositions and relative clauses with it.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">Index of the first token of the verb group.</param>
    /// <param name="kind">What stands before the verb.</param>
    internal static TokenRange Before(ParagraphTokens paragraph, TokenRange sentence, int verb, out LeftContext kind)
    {
        kind = LeftContext.None;
        var last = NounPhrase.SkipBracket(paragraph, sentence, verb - 1);
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
            case CoarseTag.Noun or CoarseTag.ProperNoun or CoarseTag.Number or CoarseTag.Time or CoarseTag.ObjectPronoun
                or CoarseTag.Possessive or CoarseTag.Determiner:
                kind = LeftContext.NounPhrase;
                return NounPhrase.EndingAt(paragraph, sentence, last) is { IsEmpty: false } phrase ? phrase with { End = verb }
                    : TokenRange.None;
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

    /// <summary>The noun phrase that starts at a token: <c>said [Ann Lee, keeper of the bridge]</c>.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="start">Where it starts.</param>
    internal static TokenRange StartingAt(ParagraphTokens paragraph, TokenRange sentence, int start)
    {
        var i = start;
        var limit = Math.Min(sentence.End, start + NounPhrase.Longest);
        if (i < limit && paragraph[i].Tag == CoarseTag.Pronoun)
        {
            return new TokenRange(i, i + 1);
        }

        var hasHead = false;
        if (i + 1 < limit && paragraph[i].Tag is CoarseTag.Verb or CoarseTag.Participle or CoarseTag.Gerund
            && paragraph[i].Can(WordClasses.VerbParticiple | WordClasses.VerbGerund)
            && paragraph[i + 1].Tag is CoarseTag.Noun or CoarseTag.ProperNoun)
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
            else if (token.Tag is CoarseTag.Preposition && hasHead && i + 1 < limit && NounPhrase.IsInside(paragraph[i + 1])
                && !paragraph[i + 1].Can(WordClasses.Time))
            {
                continue;
            }
            else if (token.Mark == ',' && hasHead && i + 1 < limit && OpensApposition(paragraph, i + 1)
                && NounPhrase.IsInside(paragraph[i + 1]) && !ClauseStart.IsClause(paragraph, sentence, i + 1))
            {
                continue;
            }
            else if (token.Tag == CoarseTag.Coordinator && hasHead && i + 1 < limit && NounPhrase.IsInside(paragraph[i + 1]))
            {
                continue;
            }
            else if (!NounPhrase.IsInside(token))
            {
                break;
            }
        }

        return hasHead ? new TokenRange(start, NounPhrase.TrimEnd(paragraph, start, i)) : TokenRange.None;
    }

    /// <summary>The subject of the clause that a participle, gerund or infinitive belongs to.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="position">Where the verb stands.</param>
    internal static TokenRange SubjectOfClause(ParagraphTokens paragraph, TokenRange sentence, int position)
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
                && !(subject.First > sentence.First && paragraph[subject.First - 1].Tag is CoarseTag.That or CoarseTag.Wh
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

        antecedent = NounPhrase.SkipBracket(paragraph, sentence, antecedent);
        if (antecedent < sentence.First || !NounPhrase.IsInside(paragraph[antecedent]) || paragraph[antecedent].IsClaimed
            || paragraph[antecedent].Quotation >= 0)
        {
            return new TokenRange(last, last + 1);
        }

        var phrase = NounPhrase.EndingAt(paragraph, sentence, antecedent);
        if (phrase.IsEmpty)
        {
            return new TokenRange(last, last + 1);
        }

        // "A, the B of C, who": the apposition's own name stands before it.
        var before = phrase.First - 2;
        if (before >= sentence.First && paragraph[before + 1].Mark == ',' && paragraph[before].Tag == CoarseTag.ProperNoun
            && paragraph[phrase.First].Tag is CoarseTag.Determiner or CoarseTag.Possessive or CoarseTag.Noun)
        {
            return new TokenRange(NounPhrase.RunEndingAt(paragraph, sentence, before), last + 1);
        }

        // "remarks by A, who": only the name is meant.
        var run = NounPhrase.RunEndingAt(paragraph, sentence, antecedent);
        var isName = paragraph[antecedent].Tag == CoarseTag.ProperNoun && run > phrase.First && !paragraph.Is(run - 1, "of")
            && !paragraph.Is(run - 1, "for") && !paragraph.Is(run - 1, "at");
        return new TokenRange(isName ? run : phrase.First, last + 1);
    }

    /// <summary>
    /// The noun phrase before one or more appositions, relatives or adverbials: <c>[Ana Silva, 33, of Porto, the mayor’s aide,]
    /// said</c>.
    /// </summary>
    private static TokenRange AcrossApposition(ParagraphTokens paragraph, TokenRange sentence, int comma)
    {
        var low = Math.Max(sentence.First, comma - NounPhrase.Longest);
        var mark = paragraph[comma].Mark;
        var found = TokenRange.None;
        for (var i = comma - 1; i > low; i--)
        {
            ref var token = ref paragraph[i];
            if (token.IsClaimed || token.Mark is ';' or ':' || token.Has(TokenShapes.ClosesQuotation)
                || (token.Tag is CoarseTag.Verb or CoarseTag.Auxiliary && !found.IsEmpty && i < found.First
                && !IsInRelative(paragraph, i, low)))
            {
                break;
            }

            if (token.Mark != mark || token.Quotation >= 0)
            {
                continue;
            }

            var last = NounPhrase.SkipBracket(paragraph, sentence, i - 1);
            if (last < sentence.First || !OpensApposition(paragraph, i + 1)
                || paragraph[last].Tag is not (CoarseTag.Noun or CoarseTag.ProperNoun or CoarseTag.Pronoun or CoarseTag.Number)
                || paragraph[last].Quotation >= 0)
            {
                continue;
            }

            var name = paragraph[last].Tag == CoarseTag.Pronoun ? new TokenRange(last, last + 1) : NounPhrase.EndingAt(paragraph,
                sentence, last);
            if (name.IsEmpty || (!found.IsEmpty && paragraph[NounPhrase.HeadOf(paragraph, name) is var head and >= 0 ? head
                : name.First].Tag != CoarseTag.ProperNoun)
                || (name.First - 1 == sentence.First && paragraph[sentence.First].Tag is CoarseTag.Preposition or CoarseTag.Subordinator))
            {
                continue;
            }

            // Only appositions and relatives say who the speaker is; "during a meeting" does not.
            var isAdverbial = paragraph[i + 1].Tag is CoarseTag.Preposition or CoarseTag.Gerund or CoarseTag.Subordinator
                && !paragraph.Is(i + 1, "of");
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
            CoarseTag.Determiner or CoarseTag.Possessive or CoarseTag.Noun or CoarseTag.Adjective or CoarseTag.Wh
                or CoarseTag.Preposition or CoarseTag.Gerund
                or CoarseTag.Participle or CoarseTag.Number or CoarseTag.Subordinator or CoarseTag.Adverb => true,
            CoarseTag.ProperNoun => true,
            CoarseTag.Verb => token.Can(WordClasses.VerbParticiple),
            _ => false,
        };
    }
}
