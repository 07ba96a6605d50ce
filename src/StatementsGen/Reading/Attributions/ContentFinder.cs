using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds where the content that follows a cue ends.</summary>
internal static class ContentFinder
{
    /// <summary>The number of tokens within which the end of a content is looked for; past them it ends with the sentence. The bound keeps the work linear.</summary>
    private const int Longest = 200;

    /// <summary>The longest bracket, in tokens with its marks.</summary>
    private const int LongestBracket = 32;

    /// <summary>The most tokens before a cue in a clause that is put first.</summary>
    private const int LongestFront = 32;

    /// <summary>The content from a token on, within the sentence.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="isPhrase">Whether it is a noun phrase and not a clause: it ends sooner.</param>
    /// <param name="opensWithObject">Whether an object opens it, so that it can end before any verb.</param>
    internal static TokenRange After(in Sentence sentence, int start, bool isPhrase, bool opensWithObject = false) =>
        Trim(sentence, start, EndAfter(sentence, start, isPhrase, opensWithObject));

    private static int EndAfter(in Sentence sentence, int start, bool isPhrase, bool opensWithObject)
    {
        var high = Math.Min(sentence.End, start + Longest);
        var quotation = -1;
        var hasVerb = isPhrase || opensWithObject || (start < high && sentence.IsOneOf(start, RuleWords.ProSentences));
        var hasRelative = false;
        var isFronted = IsInFrontedClause(sentence, start);
        for (var i = start; i < high; i++)
        {
            ref var token = ref sentence[i];
            if (token.IsClaimed)
            {
                return i;
            }

            if (token.Mark == '(' && i > start && EndOfBracket(sentence, i, high) is var close && close > i)
            {
                // "(Lund, 2011; Okafor, 2015)": what stops a content stands around brackets, not in them.
                i = close;
                continue;
            }

            if (token.Quotation >= 0)
            {
                if (token.Quotation != quotation && token.Has(TokenShapes.OpensQuotation))
                {
                    quotation = token.Quotation;
                    hasVerb = true;
                    i = Math.Min(sentence.Quotations[quotation].Close, sentence.End - 1);
                    if (i > start && StopsAfterQuotation(sentence, i, isPhrase))
                    {
                        return i + 1;
                    }
                }

                continue;
            }

            if (token.Mark == ',' && ((opensWithObject && i > start && ResumesClause(sentence, i + 1))
                || (isFronted && hasVerb && ClauseStart.IsClause(sentence, i + 1))))
            {
                // "Asked if a truce was near, the envoy shrugged."
                return i;
            }

            hasRelative |= token.Tag is CoarseTag.Wh or CoarseTag.That;
            hasVerb |= token.Tag is CoarseTag.Verb or CoarseTag.Auxiliary && !IsAfterRelative(sentence, i);
            if (i > start && ContentBoundary.StopsBefore(sentence, i, isPhrase, hasRelative) && (hasVerb || StopsWithoutVerb(sentence, i, start)))
            {
                return i;
            }
        }

        return sentence.End;
    }

    /// <summary>Whether the clause around a relative one goes on: <c>the bridge, which she called a ruin, [is] shut</c>.</summary>
    private static bool ResumesClause(in Sentence sentence, int i) => i < sentence.End && sentence[i].Tag == CoarseTag.Auxiliary;

    /// <summary>Whether the content ends with a quotation: after its full stop, or after its comma where another clause follows.</summary>
    private static bool StopsAfterQuotation(in Sentence sentence, int close, bool isPhrase) =>
        close + 1 < sentence.End && (sentence[close - 1].Mark is '.' or '?' or '!' ? !sentence[close + 1].Has(TokenShapes.Word)
            : sentence[close - 1].Mark == ',' && ContentBoundary.StopsAfterComma(sentence, close + 1, isPhrase));

    /// <summary>Whether a content ends before a mark although it has no verb yet.</summary>
    private static bool StopsWithoutVerb(in Sentence sentence, int i, int start) =>
        sentence[i].Mark == ';' || (sentence[i].Mark == ',' && i > start + 2 && ContentBoundary.OpensReport(sentence, i + 1));

    /// <summary>The content that a cue has after it.</summary>
    /// <param name="right">What stands after the cue.</param>
    internal static TokenRange Of(in Sentence sentence, in RightContext right) =>
        right.Kind == RightKind.End ? TokenRange.None
        : IsBareQuestion(sentence, right) ? new TokenRange(right.Start, right.Start + 1)
        : After(sentence, right.Start, right.Kind is RightKind.Noun or RightKind.Preposition or RightKind.Ing,
            right.Kind == RightKind.Object);

    /// <summary>The sentence without punctuation and coordinators at its ends.</summary>
    internal static TokenRange Trim(in Sentence sentence) => Trim(sentence, sentence.First, sentence.End);

    /// <summary>Takes away punctuation and coordinators at the ends that are no part of the content.</summary>
    /// <param name="first">Index of the first token.</param>
    /// <param name="end">Index just past the last.</param>
    internal static TokenRange Trim(in Sentence sentence, int first, int end)
    {
        while (first < end && sentence[first].Mark is ',' or '.' or ':' or ';' or '-' or ')')
        {
            first++;
        }

        while (end > first && (sentence[end - 1].Mark is ',' or ';' or ':' or '-' or '(' || (sentence[end - 1].Mark == '.'
            && sentence[end - 1].Quotation < 0)
            || sentence[end - 1].Tag == CoarseTag.Coordinator && sentence[end - 1].Quotation < 0))
        {
            end--;
        }

        return new TokenRange(first, end);
    }

    /// <summary>Whether the question is a single word: <c>When she asked him why, he laughed.</c></summary>
    private static bool IsBareQuestion(in Sentence sentence, in RightContext right) =>
        right.Kind == RightKind.Wh && right.Start + 1 < sentence.End && sentence[right.Start + 1].Mark == ','
        && sentence.IsOneOf(right.Start, RuleWords.BareQuestions) && ClauseStart.IsFronted(sentence);

    /// <summary>Whether a token stands in a clause that opens the sentence, before the one that it belongs to.</summary>
    private static bool IsInFrontedClause(in Sentence sentence, int i)
    {
        if (i == sentence.First || !ClauseStart.IsFronted(sentence))
        {
            return false;
        }

        var comma = i - 1;
        while (comma > sentence.First && i - comma < LongestFront && sentence[comma].Mark is not (',' or ':' or '-'))
        {
            comma--;
        }

        return comma == sentence.First;
    }

    /// <summary>Index of the mark that closes a bracket without any report in it; otherwise <paramref name="open"/>.</summary>
    private static int EndOfBracket(in Sentence sentence, int open, int high)
    {
        high = Math.Min(high, open + LongestBracket);
        for (var i = open + 1; i < high && !sentence[i].IsClaimed && sentence[i].Quotation < 0
            && !(sentence[i].CueVerb >= 0 && sentence[i].Tag == CoarseTag.Verb); i++)
        {
            if (sentence[i].Mark == ')')
            {
                return i;
            }
        }

        return open;
    }

    private static bool IsAfterRelative(in Sentence sentence, int i) => i > 0 && sentence[i - 1].Tag == CoarseTag.Wh;
}
