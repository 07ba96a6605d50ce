using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Finds the noun phrase that a relative pronoun goes back to.</summary>
internal static class RelativeClause
{
    /// <summary>A relative pronoun with the noun phrase that it goes back to.</summary>
    internal static TokenRange WithAntecedent(ParagraphTokens paragraph, TokenRange sentence, int last)
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
}
