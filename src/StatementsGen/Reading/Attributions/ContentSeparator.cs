using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Recognizes the marks between a content and the cue after it: commas, dashes and closing quotation marks.</summary>
internal static class ContentSeparator
{
    /// <summary>Whether a token is such a mark, whatever stands around it.</summary>
    /// <param name="token">The token.</param>
    internal static bool IsMark(in Token token) => token.Mark is ',' or '-' || token.Has(TokenShapes.ClosesQuotation);

    /// <summary>Whether a content can end at a token: at a comma, a dash or a closing quotation mark.</summary>
    /// <param name="i">Index of the token. It can stand before the sentence.</param>
    internal static bool IsAt(in Sentence sentence, int i)
    {
        if (i < 0 || !IsMark(sentence[i]))
        {
            return false;
        }

        if (i < sentence.First)
        {
            // The sentence before was a quotation that ended with its own stop.
            return sentence[i].Has(TokenShapes.ClosesQuotation) && i > 0 && sentence[i - 1].Mark is '?' or '!' or ','
                && !IsIntroduced(sentence, sentence.Quotations[sentence[i].Quotation].Open);
        }

        return (sentence[i].Has(TokenShapes.ClosesQuotation) && i > 0 && (!sentence[i - 1].Has(TokenShapes.Word)
            || sentence.Quotations[sentence[i].Quotation].Open == sentence.First))
            || (sentence[i].Mark is ',' or '-' && i > sentence.First && !sentence[i].IsClaimed);
    }

    /// <summary>Whether the words before a quotation introduce it, so that those after it do not: <c>She asked: “Is it dry?” The keeper left.</c></summary>
    private static bool IsIntroduced(in Sentence sentence, int open) =>
        sentence[open].IsClaimed || (open > 0 && sentence[open - 1].Mark == ':');

    /// <summary>Whether a sentence is nothing but a quotation up to its mark: a verb after it can have no subject there.</summary>
    /// <param name="close">Index of the mark.</param>
    internal static bool OpensWithQuotation(in Sentence sentence, int close) =>
        close < sentence.First || (sentence[close].Has(TokenShapes.ClosesQuotation)
            && sentence.Quotations[sentence[close].Quotation].Open <= sentence.First);

    /// <summary>Whether a quotation ends at a token, or right before the comma or dash that it is.</summary>
    /// <param name="i">Index of the token.</param>
    internal static bool EndsQuotation(in Sentence sentence, int i) =>
        i >= 0 && (sentence[i].Has(TokenShapes.ClosesQuotation) || (i > 0 && sentence[i].Mark is ',' or '-'
            && sentence[i - 1].Has(TokenShapes.ClosesQuotation)));
}
