using System.Runtime.CompilerServices;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Tokens;

/// <summary>Tags each token of a sentence with its coarse part of speech, from left to right.</summary>
/// <remarks>
/// Closed classes and capital letters decide most words. If a form can be a verb or a noun, the word before it decides, then the word after
/// it.
/// </remarks>
internal static class CoarseTagger
{
    /// <summary>The token after the last one: an empty token.</summary>
    private static readonly Token[] Nothing = new Token[1];

    /// <summary>Tags a sentence.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="first">Index of the sentence's first token.</param>
    /// <param name="end">Index just past its last token.</param>
    /// <param name="isSentence">Whether the tokens are a whole sentence. In title case it is a headline, whose capitals mark no names.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void Tag(string text, TokenList tokens, int first, int end, bool isSentence = true)
    {
        var titleCase = isSentence ? (bool?)null : false;
        var sentence = new TokenRange(first, end);
        var previous = CoarseTag.Punctuation;
        for (var i = first; i < end; i++)
        {
            ref var token = ref tokens[i];
            previous = token.Tag = !token.Has(TokenShapes.Word) ? TagMark(token)
                : (token.Shapes & (TokenShapes.Plain | TokenShapes.Capitalized | TokenShapes.Number)) == TokenShapes.Plain
                    && !token.Can(WordClasses.To)
                    ? TagKnown(tokens, i, end, previous, token.Classes)
                : TagWord(text, tokens, sentence, i, previous, ref titleCase);
        }
    }

    private static CoarseTag TagMark(in Token token) =>
        token.Can(WordClasses.Coordinator) ? CoarseTag.Coordinator
        : token.Mark is '%' or '$' or '€' or '£' ? CoarseTag.Number
        : token.Mark == '\'' && !token.Has(TokenShapes.SpaceBefore | TokenShapes.ClosesQuotation) ? CoarseTag.Possessive
        : CoarseTag.Punctuation;

    /// <summary>Tags a word that is a clitic, a number, capitalized, or <c>to</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static CoarseTag TagWord(string text, TokenList tokens, TokenRange sentence, int i, CoarseTag previous, ref bool? titleCase)
    {
        ref var token = ref tokens[i];
        if (text[token.Start] is '\'' or '’')
        {
            return TagClitic(text, tokens, sentence.First, i, previous);
        }

        if (token.Has(TokenShapes.Number))
        {
            return IsCompoundNoun(text, token) ? CoarseTag.Noun : CoarseTag.Number;
        }

        if (i == sentence.First && IsTurn(text, tokens, i, sentence.End))
        {
            return CoarseTag.Punctuation;
        }

        if (token.Has(TokenShapes.Capitalized) && IsName(tokens, sentence, i, ref titleCase))
        {
            return IsGivenName(text, tokens, i, sentence.End) ? CoarseTag.ProperNoun : TagName(text, tokens, sentence, i, previous);
        }

        return token.Can(WordClasses.To) && i > sentence.First && IsAccording(text, tokens[i - 1]) ? CoarseTag.Preposition
            : TagKnown(tokens, i, sentence.End, previous, token.Classes);
    }

    /// <summary>Tags a clitic: <c>’s</c> is a verb after a pronoun (<c>it’s</c>) or an adverb, and a possessive after a noun.</summary>
    private static CoarseTag TagClitic(string text, TokenList tokens, int first, int i, CoarseTag previous)
    {
        ref var token = ref tokens[i];
        var isPossessive = token.End - token.Start == 2 && text[token.Start + 1] is 's' or 'S'
            && previous is not (CoarseTag.Pronoun or CoarseTag.Wh or CoarseTag.That)
            && !(i > first && tokens[i - 1].Can(WordClasses.Adverb));
        return isPossessive ? CoarseTag.Possessive : CoarseTag.Auxiliary;
    }

    /// <summary>Whether a number is part of a noun, as in <c>the 46-year-old</c>.</summary>
    private static bool IsCompoundNoun(string text, in Token token) =>
        char.IsLetter(text[token.End - 1]) && text.IndexOf('-', token.Start, token.End - token.Start) >= 0;

    /// <summary>Whether the capital of a word marks a name, and not the start of a sentence or the style of a headline.</summary>
    private static bool IsName(TokenList tokens, TokenRange sentence, int i, ref bool? titleCase)
    {
        ref var token = ref tokens[i];
        var (first, end) = (sentence.First, sentence.End);
        var isInitial = token.Has(TokenShapes.Initial)
            || (i > first && (tokens[i - 1].Mark == ':' || (i == first + 1 && tokens[first].Tag == CoarseTag.Punctuation)));
        var isPronounI = token.Can(WordClasses.PersonalPronoun) && token.End - token.Start == 1;
        return (!isInitial || NameCapitals.IsNameStart(tokens, i, end)) && !isPronounI
            && (IsUnknown(token) || !(titleCase ??= NameCapitals.IsTitleCase(tokens, first, end)));
    }

    /// <summary>Whether a word that can be a time is a given name, since a last name follows it: <c>[Jan] Cole</c>.</summary>
    private static bool IsGivenName(string text, TokenList tokens, int i, int end) =>
        tokens[i].Can(WordClasses.Time) && i + 1 < end && tokens[i + 1].Has(TokenShapes.Capitalized) && !tokens[i + 1].Can(WordClasses.Time)
        && (NameLexicon.Instance.Find(text.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start)) & WordClasses.GivenName) != 0;

    /// <summary>Tags a capitalized word: a time, a negation in capitals, else a name.</summary>
    private static CoarseTag TagName(string text, TokenList tokens, TokenRange sentence, int i, CoarseTag previous)
    {
        ref readonly var token = ref tokens[i];
        var isAcronymInName = token.Has(TokenShapes.AllCapitals) && previous == CoarseTag.ProperNoun;
        return token.Can(WordClasses.Time) && !token.Can(WordClasses.Modal) && !isAcronymInName
                && !GivenNameWords.IsMonth(text, tokens, sentence, i, previous) ? CoarseTag.Time
            : token.Has(TokenShapes.AllCapitals) && token.Can(WordClasses.Negation) ? CoarseTag.Adverb
            : CoarseTag.ProperNoun;
    }

    private static CoarseTag TagKnown(TokenList tokens, int i, int end, CoarseTag previous, WordClasses classes)
    {
        const WordClasses OfClosedClass = WordClasses.That | WordClasses.To | WordClasses.Auxiliary | WordClasses.Possessive
            | WordClasses.Determiner | WordClasses.Wh | WordClasses.PersonalPronoun | WordClasses.OtherPronoun | WordClasses.ObjectPronoun
            | WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Preposition | WordClasses.Number | WordClasses.Time
            | WordClasses.Adverb | WordClasses.Hearsay | WordClasses.Negation;
        ref readonly var next = ref (i + 1 < end ? ref tokens[i + 1] : ref Nothing[0]);
        return (classes & OfClosedClass) != 0
            ? ClosedClassTagger.Tag(tokens, i, end, previous, next, classes)
            : OpenClassTagger.Tag(tokens, i, previous, next, classes);
    }

    /// <summary>Whether a letter opens a question or an answer, and not a name: <c>Q. You told them?</c></summary>
    private static bool IsTurn(string text, TokenList tokens, int i, int end) =>
        tokens[i].End - tokens[i].Start == 2 && text[tokens[i].Start] is 'Q' or 'A' && text[tokens[i].End - 1] == '.'
        && i + 1 < end && tokens[i + 1].Classes != WordClasses.None && !NameCapitals.IsNameStart(tokens, i + 1, end);

    private static bool IsAccording(string text, in Token token) =>
        text.AsSpan(token.Start, token.End - token.Start).Equals("according".AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static bool IsUnknown(in Token token) => token.Classes == WordClasses.None
        && !token.Has(TokenShapes.EndsInLy | TokenShapes.EndsInEd | TokenShapes.EndsInIng);
}
