using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Tokens;

/// <summary>Recognizes the words that can begin or continue a noun phrase.</summary>
internal static class NounPhraseStart
{
    /// <summary>Whether a token can begin or continue a noun phrase, whatever its context.</summary>
    /// <param name="token">The token.</param>
    internal static bool CanBe(in Token token) =>
        token.Has(TokenShapes.Word)
            && !token.Can(WordClasses.Auxiliary | WordClasses.Preposition | WordClasses.That | WordClasses.To | WordClasses.PersonalPronoun)
            && (!token.Can(WordClasses.AnyVerb)
                || token.Can(WordClasses.AlsoNominal | WordClasses.VerbParticiple | WordClasses.VerbGerund | WordClasses.Adjective
                    | WordClasses.SourceNoun))
        || token.Mark == '"';
}
