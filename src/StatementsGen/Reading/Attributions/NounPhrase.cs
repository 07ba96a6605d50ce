using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds the ends and the head of a noun phrase.</summary>
internal static class NounPhrase
{
    /// <summary>The longest subject, in tokens. The bound keeps the work linear.</summary>
    internal const int Longest = 60;

    /// <summary>The longest title in quotation marks, in tokens with its marks.</summary>
    private const int LongestTitle = 9;

    /// <summary>The head of a noun phrase: its last noun before a preposition, comma or relative.</summary>
    /// <param name="range">The noun phrase.</param>
    internal static int HeadOf(in Sentence sentence, TokenRange range)
    {
        var head = -1;
        for (var i = range.First; i < range.End; i++)
        {
            ref var token = ref sentence[i];
            if (token.Tag is CoarseTag.Noun or CoarseTag.ProperNoun or CoarseTag.Pronoun)
            {
                head = i;
            }
            else if (head >= 0 && token.Tag is not (CoarseTag.Possessive or CoarseTag.Adjective or CoarseTag.Number
                or CoarseTag.Determiner or CoarseTag.Gerund))
            {
                break;
            }
        }

        return head;
    }

    /// <summary>Where the words of a noun phrase without its prepositions start.</summary>
    /// <param name="last">Index of its last token.</param>
    internal static int RunEndingAt(in Sentence sentence, int last)
    {
        var first = last;
        while (first > sentence.First && last - first < Longest && IsInside(sentence[first - 1]) && !sentence[first - 1].IsClaimed)
        {
            first--;
        }

        return first;
    }

    /// <summary>The noun phrase that ends in a token, with its prepositions and restrictive clauses; empty where there is none.</summary>
    /// <param name="last">Index of its last token.</param>
    internal static TokenRange EndingAt(in Sentence sentence, int last)
    {
        var low = Math.Max(sentence.First, last - Longest);
        var first = last + 1;
        for (var i = last; i >= low; i--)
        {
            ref var token = ref sentence[i];
            if (token.IsClaimed || (token.Quotation >= 0 && !IsShortQuotation(sentence, token.Quotation)))
            {
                break;
            }

            if (IsInside(token) || token.Quotation >= 0 || IsPartitive(sentence, i, last))
            {
                first = i;
                if (token.Tag == CoarseTag.Pronoun && !IsModifierOf(sentence, i - 1, low))
                {
                    break;
                }
            }
            else if (token.Mark == ')')
            {
                // "Ann Lee (R) and Joan Reyes (D)"
                var open = Brackets.SkipBack(sentence, i) + 1;
                if (open > i)
                {
                    break;
                }

                i = open;
                first = open;
            }
            else if (!IsLink(sentence, i, low, last) && !OpensRelative(sentence, i, low, last))
            {
                break;
            }
        }

        return TrimStart(sentence, first, last + 1);
    }

    /// <summary>Whether a word joins what follows to the noun before it: <c>keeper [of] the lock</c>, <c>letters [sent] to the mayor</c>.</summary>
    private static bool IsLink(in Sentence sentence, int i, int low, int last) => sentence[i].Tag switch
    {
        CoarseTag.Preposition or CoarseTag.To or CoarseTag.Coordinator or CoarseTag.Gerund => i > low
            && (IsInside(sentence[i - 1]) || IsPartitive(sentence, i - 1, last)
                || (sentence[i].Tag == CoarseTag.Coordinator && sentence[i - 1].Mark == ')')
                || (sentence[i].Tag == CoarseTag.Preposition && IsReducedRelative(sentence, i - 1, low))),
        CoarseTag.Participle or CoarseTag.Verb or CoarseTag.Adverb => IsReducedRelative(sentence, i, low),
        _ => false,
    };

    /// <summary>Whether a word makes a pronoun after it the modifier of a noun: <c>a lawyer [for] one of the owners</c>.</summary>
    private static bool IsModifierOf(in Sentence sentence, int i, int low) =>
        i > low && sentence[i].Tag is CoarseTag.Preposition or CoarseTag.Gerund && sentence[i - 1].Can(WordClasses.PersonNoun);

    /// <summary>Whether <c>who</c> opens a restrictive relative clause: <c>keepers [who] left early</c>.</summary>
    private static bool OpensRelative(in Sentence sentence, int i, int low, int last) =>
        sentence[i].Tag is CoarseTag.Wh or CoarseTag.That && sentence.Is(i, "who") && i > low && IsInside(sentence[i - 1]) && i < last
        && sentence[i + 1].Tag is not (CoarseTag.ProperNoun or CoarseTag.Determiner or CoarseTag.Possessive or CoarseTag.Pronoun);

    /// <summary>
    /// Whether a pronoun takes a part of what follows, or an object pronoun
    /// ends a modifier: <c>[most] of [them]</c>, <c>people around [him]</c>.
    /// </summary>
    private static bool IsPartitive(in Sentence sentence, int i, int last) =>
        i == last ? sentence[i].Tag == CoarseTag.ObjectPronoun && i > 1 && i + 1 < sentence.ParagraphEnd
            && sentence[i - 1].Tag is CoarseTag.Preposition or CoarseTag.To && sentence[i + 1].Tag != CoarseTag.To
            && (IsInside(sentence[i - 2]) || sentence[i - 2].Tag == CoarseTag.Pronoun)
        : sentence[i].Tag == CoarseTag.Pronoun && (sentence.Is(i + 1, "of")
            || (sentence.Is(i + 1, "in") && sentence[i + 2].Tag == CoarseTag.Number));

    /// <summary>
    /// Whether a verb form modifies the noun before it: <c>veterans interviewed at rallies</c>, <c>officials who spoke on condition …</c>.
    /// </summary>
    private static bool IsReducedRelative(in Sentence sentence, int i, int low)
    {
        if (i <= low)
        {
            return false;
        }

        for (var k = i - 1; k >= low && i - k < 4; k--)
        {
            if (sentence.Is(k, "who"))
            {
                return k > low;
            }

            if (sentence[k].Tag is not (CoarseTag.Auxiliary or CoarseTag.Adverb))
            {
                break;
            }
        }

        return sentence[i].Tag != CoarseTag.Adverb && (sentence[i].Can(WordClasses.VerbParticiple)
            || (sentence[i].Classes == WordClasses.None && sentence[i].Has(TokenShapes.EndsInEd)))
            && (sentence[i - 1].Tag == CoarseTag.Noun || sentence[i - 1].Can(WordClasses.PersonNoun))
            && sentence[i + 1].Tag is CoarseTag.Preposition;
    }

    private static TokenRange TrimStart(in Sentence sentence, int first, int end)
    {
        while (first < end && sentence[first].Tag is CoarseTag.Preposition or CoarseTag.Coordinator && !sentence[first].IsClaimed)
        {
            first++;
        }

        while (first < end && sentence[first].Tag is CoarseTag.Time && first + 1 < end && sentence[first + 1].Tag != CoarseTag.Possessive)
        {
            first++;
        }

        var subject = FrontedAdverbial.SubjectAfter(sentence, first, end);
        return new TokenRange(subject > first ? subject : Approximator.StartBefore(sentence, first), end);
    }

    /// <summary>Takes prepositions, coordinators, times and adverbs from the end of a noun phrase.</summary>
    /// <param name="start">Index of its first token.</param>
    /// <param name="end">Index just past its last.</param>
    internal static int TrimEnd(in Sentence sentence, int start, int end)
    {
        while (end > start + 1 && sentence[end - 1].Tag is CoarseTag.Preposition or CoarseTag.Coordinator or CoarseTag.Time
            or CoarseTag.Adverb)
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether a quotation is as short as the title of a book or a programme, and stands among words as one does.</summary>
    /// <param name="open">Index of its opening mark.</param>
    internal static bool IsTitle(in Sentence sentence, int open)
    {
        var pair = sentence.Quotations[sentence[open].Quotation];
        return pair.IsClosed && pair.Close - pair.Open <= LongestTitle && open > 0 && sentence[open - 1].Has(TokenShapes.Word)
            && sentence[open + 1].Has(TokenShapes.Capitalized);
    }

    private static bool IsShortQuotation(in Sentence sentence, int quotation)
    {
        var pair = sentence.Quotations[quotation];
        return pair.Close - pair.Open <= 6 && pair.IsClosed && sentence[pair.Close - 1].Has(TokenShapes.Word);
    }

    /// <summary>Whether a token can stand in a noun phrase.</summary>
    /// <param name="token">The token.</param>
    internal static bool IsInside(in Token token) =>
        token.Tag is CoarseTag.Noun or CoarseTag.ProperNoun or CoarseTag.Adjective or CoarseTag.Number or CoarseTag.Determiner
            or CoarseTag.Possessive
            or CoarseTag.Time;
}
