using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Tokens;

/// <summary>Tags content words: nouns, verbs, adjectives, and adverbs in -ly.</summary>
internal static class OpenClassTagger
{
    /// <summary>Tags a word.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="i">Index of the word.</param>
    /// <param name="previous">The tag of the word before.</param>
    /// <param name="next">The token after it.</param>
    /// <param name="classes">The lexicon's classes of the word.</param>
    internal static CoarseTag Tag(TokenList tokens, int i, CoarseTag previous, in Token next, WordClasses classes)
    {
        if ((classes & WordClasses.AnyVerb) != 0)
        {
            return VerbFormTagger.Tag(tokens, i, previous, next, classes);
        }

        if ((classes & WordClasses.Adjective) != 0)
        {
            // "the official said" against "the official result".
            return (classes & WordClasses.SourceNoun) != 0 && (!next.Has(TokenShapes.Word)
                || next.Can(WordClasses.Auxiliary | WordClasses.Preposition | WordClasses.AnyVerb | WordClasses.Wh
                    | WordClasses.Coordinator | WordClasses.Adverb))
                ? CoarseTag.Noun : CoarseTag.Adjective;
        }

        return tokens[i].Has(TokenShapes.EndsInLy) && (classes & WordClasses.SourceNoun) == 0 ? CoarseTag.Adverb
            : tokens[i].Has(TokenShapes.EndsInEd) && classes == WordClasses.None
                ? VerbFormTagger.Tag(tokens, i, previous, next, WordClasses.VerbPast | WordClasses.VerbParticiple)
            : tokens[i].Has(TokenShapes.EndsInIng) && classes == WordClasses.None ? VerbFormTagger.TagGerund(previous, next)
            : CoarseTag.Noun;
    }
}
