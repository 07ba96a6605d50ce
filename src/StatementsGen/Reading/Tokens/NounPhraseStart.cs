using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Tokens;

/// <summary>Tells the words at which a noun phrase can begin or go on.</summary>
internal static class NounPhraseStart
{
    /// <summary>Whether a noun phrase can begin or go on at a token.</summary>
    /// <param name="token">The token; nothing around it is looked at.</param>
    internal static bool CanBe(in Token token) =>
        token.Has(TokenShapes.Word)
            && !token.Can(WordClasses.Auxiliary | WordClasses.Preposition | WordClasses.That | WordClasses.To | WordClasses.PersonalPronoun)
            && (!token.Can(WordClasses.AnyVerb)
                || token.Can(WordClasses.AlsoNominal | WordClasses.VerbParticiple | WordClasses.VerbGerund | WordClasses.Adjective
                    | WordClasses.SourceNoun))
        || token.Mark == '"';
}
