using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Sources;

/// <summary>Classifies the pronouns that can be a source.</summary>
internal static class SourcePronoun
{
    /// <summary>Returns the kind of pronoun that a token is, or none.</summary>
    /// <param name="token">The token, tagged.</param>
    internal static SourceKind KindOf(in Token token) =>
        token.Can(WordClasses.Male) && token.Can(WordClasses.PersonalPronoun | WordClasses.Possessive | WordClasses.ObjectPronoun)
            ? SourceKind.MalePronoun
        : token.Can(WordClasses.Female) && token.Can(WordClasses.PersonalPronoun | WordClasses.Possessive | WordClasses.ObjectPronoun)
            ? SourceKind.FemalePronoun
        : token.Tag is CoarseTag.Pronoun or CoarseTag.Possessive && token.End - token.Start is >= 2 and <= 5
            && !token.Can(WordClasses.Determiner) && !token.Can(WordClasses.Preposition)
            && token.Can(WordClasses.Plural | WordClasses.OtherPronoun | WordClasses.Possessive)
            ? SourceKind.GroupPronoun
        : token.Tag is CoarseTag.Pronoun or CoarseTag.Wh or CoarseTag.That or CoarseTag.ObjectPronoun or CoarseTag.Possessive
            ? SourceKind.OtherPronoun
        : SourceKind.None;
}
