using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Tokens;

/// <summary>Decides whether a capital letter marks a name, or only the start of a sentence or the style of a headline.</summary>
internal static class NameCapitals
{
    /// <summary>Whether a capitalized word at the start of a sentence starts a name: the word is unknown, or a capitalized word follows it.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="i">Index of the word.</param>
    /// <param name="end">Index just past the sentence's last token.</param>
    internal static bool IsNameStart(TokenList tokens, int i, int end)
    {
        ref var token = ref tokens[i];
        const WordClasses Structure = WordClasses.Determiner | WordClasses.Possessive | WordClasses.PersonalPronoun
            | WordClasses.OtherPronoun | WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Wh
            | WordClasses.Auxiliary | WordClasses.Adverb | WordClasses.Number | WordClasses.That | WordClasses.To
            | WordClasses.ObjectPronoun;
        if (token.Can(Structure))
        {
            return IsAcronymOfPronoun(tokens, i, end) || GivenNameWords.IsModal(tokens, i, end);
        }

        if (token.Has(TokenShapes.AllCapitals))
        {
            return true;
        }

        var beforeName = i + 1 < end && tokens[i + 1].Has(TokenShapes.Capitalized);
        return token.Classes == WordClasses.None ? !token.Has(TokenShapes.EndsInLy) || OpensPredicate(tokens, i + 1, end)
            : (beforeName && !token.Can(WordClasses.VerbGerund | WordClasses.VerbPast) && !IsInvertedCue(token))
            || (token.Can(WordClasses.Adjective) && OpensPredicate(tokens, i + 1, end));
    }

    /// <summary>Whether a word is a verb of saying before its subject: <c>[Says] Ann Lee</c>.</summary>
    private static bool IsInvertedCue(in Token token) => token.CueVerb >= 0 && token.Can(WordClasses.VerbThird)
        && !token.Can(WordClasses.AlsoNominal | WordClasses.SourceNoun | WordClasses.VerbBase);

    /// <summary>Whether a word in capitals is an acronym that is spelled like a pronoun: <c>WHO officials</c>, <c>US troops</c>.</summary>
    private static bool IsAcronymOfPronoun(TokenList tokens, int i, int end) => tokens[i].Has(TokenShapes.AllCapitals)
        && tokens[i].End - tokens[i].Start > 1 && tokens[i].Can(WordClasses.Wh | WordClasses.ObjectPronoun | WordClasses.PersonalPronoun)
        && i + 1 < end && !tokens[i + 1].Has(TokenShapes.AllCapitals);

    /// <summary>Whether most longer words are capitalized. Capitals then mark no names.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="first">Index of the sentence's first token.</param>
    /// <param name="end">Index just past its last token.</param>
    internal static bool IsTitleCase(TokenList tokens, int first, int end)
    {
        int words = 0, capitals = 0;
        for (var i = first; i < end; i++)
        {
            // Counted without a branch, since the processor cannot predict which words are long.
            ref var token = ref tokens[i];
            var isLong = (int)(token.Shapes & TokenShapes.Word) & (token.End - token.Start > 3 ? 1 : 0);
            words += isLong;
            capitals += isLong & ((int)(token.Shapes & TokenShapes.Capitalized) / (int)TokenShapes.Capitalized);
        }

        return words >= 5 && capitals * 10 >= words * 8;
    }

    /// <summary>Whether a finite verb follows, which makes the word in -ly before it a name: <c>Kelly said</c>.</summary>
    private static bool OpensPredicate(TokenList tokens, int i, int end) =>
        i < end && tokens[i].Can(WordClasses.VerbPast | WordClasses.VerbThird)
            && !tokens[i].Can(WordClasses.AlsoNominal | WordClasses.SourceNoun | WordClasses.Adjective);
}
