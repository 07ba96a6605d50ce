using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Tokens;

/// <summary>Recognizes given names that are spelled like months or auxiliaries: <c>June Quill said</c>, <c>Will Quill said</c>.</summary>
internal static class GivenNameWords
{
    /// <summary>Whether a month is the given name before a family name: <c>June Quill said</c>, but <c>in June Quill said</c>.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="sentence">The tokens of the sentence.</param>
    /// <param name="i">Index of the month.</param>
    /// <param name="previous">The tag of the token before it.</param>
    internal static bool IsMonth(string text, TokenList tokens, TokenRange sentence, int i, CoarseTag previous) =>
        previous is not (CoarseTag.Preposition or CoarseTag.Number or CoarseTag.Adjective or CoarseTag.Time or CoarseTag.Adverb or CoarseTag.Determiner)
        && i + 1 < sentence.End && IsFamilyName(tokens[i + 1])
        && (NameLexicon.Instance.Find(text.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start)) & WordClasses.GivenName) != 0;

    /// <summary>
    /// Whether an auxiliary at the start of a sentence is a given name, since a family name and the past of a verb follow:
    /// <c>Will Quill said</c>, but <c>Will Quill say</c>.
    /// </summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="i">Index of the auxiliary.</param>
    /// <param name="end">Index just past the sentence's last token.</param>
    internal static bool IsModal(TokenList tokens, int i, int end) => tokens[i].Can(WordClasses.Modal) && i + 2 < end
        && IsFamilyName(tokens[i + 1]) && tokens[i + 2].Can(WordClasses.VerbPast) && !tokens[i + 2].Can(WordClasses.VerbBase);

    private static bool IsFamilyName(in Token token) => token.Has(TokenShapes.Capitalized) && token.Has(TokenShapes.SpaceBefore)
        && !token.Can(WordClasses.Time | WordClasses.PersonalPronoun | WordClasses.OtherPronoun | WordClasses.Determiner | WordClasses.Possessive);
}
