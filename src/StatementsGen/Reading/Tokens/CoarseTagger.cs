namespace StatementsGen.Reading.Tokens;

/// <summary>Gives each token of a sentence its coarse part of speech, left to right.</summary>
/// <remarks>
/// Closed classes and capital letters settle most words; where a form can be a verb or a noun, the word before it decides, and if that is
/// not enough
/// the word after it.
/// </remarks>
internal static class CoarseTagger
{
    /// <summary>What stands after the last token.</summary>
    private static readonly Token[] Nothing = new Token[1];

    /// <summary>Tags a sentence.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="first">Index of the sentence's first token.</param>
    /// <param name="end">Index just past its last token.</param>
    /// <param name="isSentence">Whether it is a whole sentence: one with capitals throughout is a headline, where they tell no
    /// names.</param>
    internal static void Tag(string text, TokenList tokens, int first, int end, bool isSentence = true)
    {
        var titleCase = isSentence ? (bool?)null : false;
        var previous = CoarseTag.Punctuation;
        for (var i = first; i < end; i++)
        {
            ref var token = ref tokens[i];
            previous = token.Tag = !token.Has(TokenShapes.Word) ? TagMark(token)
                : (token.Shapes & (TokenShapes.Plain | TokenShapes.Capitalized | TokenShapes.Number)) == TokenShapes.Plain
                    && !token.Can(WordClasses.To)
                    ? TagKnown(tokens, i, end, previous, token.Classes)
                : TagWord(text, tokens, first, i, end, previous, ref titleCase);
        }
    }

    private static CoarseTag TagMark(in Token token) =>
        token.Can(WordClasses.Coordinator) ? CoarseTag.Coordinator
        : token.Mark is '%' or '$' or '€' or '£' ? CoarseTag.Number
        : token.Mark == '\'' && !token.Has(TokenShapes.SpaceBefore | TokenShapes.ClosesQuotation) ? CoarseTag.Possessive
        : CoarseTag.Punctuation;

    /// <summary>Tags a word that is a clitic, a number, capitalized, or <c>to</c>.</summary>
    private static CoarseTag TagWord(string text, TokenList tokens, int first, int i, int end, CoarseTag previous, ref bool? titleCase)
    {
        ref var token = ref tokens[i];
        if (text[token.Start] is '\'' or '’')
        {
            return token.End - token.Start == 2 && text[token.Start + 1] is 's' or 'S'
                ? previous is CoarseTag.Pronoun or CoarseTag.Wh or CoarseTag.That || (i > first && tokens[i - 1].Can(WordClasses.Adverb))
                    ? CoarseTag.Auxiliary : CoarseTag.Possessive
                : CoarseTag.Auxiliary;
        }

        if (token.Has(TokenShapes.Number))
        {
            // "the 46-year-old"
            return char.IsLetter(text[token.End - 1]) && text.IndexOf('-', token.Start, token.End - token.Start) >= 0
                ? CoarseTag.Noun : CoarseTag.Number;
        }

        if (token.Has(TokenShapes.Capitalized) && (!token.Has(TokenShapes.Initial) || IsNameStart(tokens, i, end))
            && !(token.Can(WordClasses.PersonalPronoun) && token.End - token.Start == 1)
            && (IsUnknown(token) || !(titleCase ??= IsTitleCase(tokens, first, end))))
        {
            return token.Can(WordClasses.Time) && !token.Can(WordClasses.Modal)
                && !(token.Has(TokenShapes.AllCapitals) && previous == CoarseTag.ProperNoun) ? CoarseTag.Time
                : token.Has(TokenShapes.AllCapitals) && token.Can(WordClasses.Negation) ? CoarseTag.Adverb
                : CoarseTag.ProperNoun;
        }

        return token.Can(WordClasses.To) && i > first && IsAccording(text, tokens[i - 1]) ? CoarseTag.Preposition
            : TagKnown(tokens, i, end, previous, token.Classes);
    }

    private static CoarseTag TagKnown(TokenList tokens, int i, int end, CoarseTag previous, WordClasses classes)
    {
        const WordClasses OfClosedClass = WordClasses.That | WordClasses.To | WordClasses.Auxiliary | WordClasses.Possessive
            | WordClasses.Determiner | WordClasses.Wh | WordClasses.PersonalPronoun | WordClasses.OtherPronoun | WordClasses.ObjectPronoun
            | WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Preposition | WordClasses.Number | WordClasses.Time
            | WordClasses.Adverb | WordClasses.Hearsay | WordClasses.Negation;
        ref readonly var next = ref (i + 1 < end ? ref tokens[i + 1] : ref Nothing[0]);
        return (classes & OfClosedClass) != 0 ? TagClosed(tokens, i, end, previous, next, classes) : TagOpen(tokens, i, previous, next, classes);
    }

    private static CoarseTag TagClosed(TokenList tokens, int i, int end, CoarseTag previous, in Token next, WordClasses classes)
    {
        bool Can(WordClasses wanted) => (classes & wanted) != 0;
        if (Can(WordClasses.That))
        {
            return CoarseTag.That;
        }

        if (Can(WordClasses.To))
        {
            return CoarseTag.To;
        }

        if (Can(WordClasses.Auxiliary))
        {
            return CoarseTag.Auxiliary;
        }

        if (Can(WordClasses.Possessive) && (!Can(WordClasses.ObjectPronoun) || BeginsNounPhrase(next)))
        {
            return CoarseTag.Possessive;
        }

        if (Can(WordClasses.Determiner) && !Can(WordClasses.Wh)
            && (BeginsNounPhrase(next) && !IsQuantifierSubject(tokens, i, end) || (Can(WordClasses.Article) && next.Has(TokenShapes.Word))))
        {
            return CoarseTag.Determiner;
        }

        if (Can(WordClasses.Wh))
        {
            return CoarseTag.Wh;
        }

        if (Can(WordClasses.PersonalPronoun | WordClasses.OtherPronoun))
        {
            // "one" is a pronoun in "one said", a number in "one voter said".
            return Can(WordClasses.Number) && BeginsNounPhrase(next) ? CoarseTag.Number : CoarseTag.Pronoun;
        }

        if (Can(WordClasses.ObjectPronoun))
        {
            return CoarseTag.ObjectPronoun;
        }

        if (Can(WordClasses.Coordinator))
        {
            return CoarseTag.Coordinator;
        }

        if (Can(WordClasses.Subordinator) && Can(WordClasses.Adverb) && next.Can(WordClasses.VerbPast)
            && previous is CoarseTag.Wh or CoarseTag.Pronoun or CoarseTag.Auxiliary or CoarseTag.ProperNoun)
        {
            // "who once said"
            return CoarseTag.Adverb;
        }

        if (Can(WordClasses.Subordinator) && (!Can(WordClasses.Preposition) || previous == CoarseTag.Punctuation
            || next.Can(WordClasses.PersonalPronoun)))
        {
            return CoarseTag.Subordinator;
        }

        if (Can(WordClasses.Preposition) && !(Can(WordClasses.AnyVerb) && previous is CoarseTag.To or CoarseTag.Auxiliary
            or CoarseTag.Pronoun or CoarseTag.Determiner))
        {
            return CoarseTag.Preposition;
        }

        if (Can(WordClasses.Number))
        {
            // "who first said"
            return Can(WordClasses.Adverb) && previous is CoarseTag.Wh or CoarseTag.That or CoarseTag.Pronoun or CoarseTag.Auxiliary
                && next.Can(WordClasses.AnyVerb) ? CoarseTag.Adverb : CoarseTag.Number;
        }

        if (Can(WordClasses.Time) && !Can(WordClasses.AnyVerb))
        {
            return CoarseTag.Time;
        }

        return Can(WordClasses.Adverb | WordClasses.Hearsay | WordClasses.Negation) && !Can(WordClasses.AnyVerb)
            ? CoarseTag.Adverb
            : TagOpen(tokens, i, previous, next, classes);
    }

    private static CoarseTag TagOpen(TokenList tokens, int i, CoarseTag previous, in Token next, WordClasses classes)
    {
        if ((classes & WordClasses.AnyVerb) != 0)
        {
            return TagVerbForm(tokens, i, previous, next, classes);
        }

        if ((classes & WordClasses.Adjective) != 0)
        {
            // "the official said" against "the official result".
            return (classes & WordClasses.SourceNoun) != 0 && (!next.Has(TokenShapes.Word)
                || next.Can(WordClasses.Auxiliary | WordClasses.Preposition | WordClasses.AnyVerb | WordClasses.Wh
                    | WordClasses.Coordinator | WordClasses.Adverb))
                ? CoarseTag.Noun : CoarseTag.Adjective;
        }

        return IsAdverbForm(tokens, i) ? CoarseTag.Adverb
            : tokens[i].Has(TokenShapes.EndsInEd) && classes == WordClasses.None
                ? TagVerbForm(tokens, i, previous, next, WordClasses.VerbPast | WordClasses.VerbParticiple)
            : tokens[i].Has(TokenShapes.EndsInIng) && classes == WordClasses.None ? TagGerund(previous, next)
            : CoarseTag.Noun;
    }

    private static CoarseTag TagVerbForm(TokenList tokens, int i, CoarseTag previous, in Token next, WordClasses classes)
    {
        // Adverbs between subject and verb say nothing about the verb.
        var before = i - 1;
        var steps = 0;
        while (previous == CoarseTag.Adverb && before > 0 && steps++ < 3)
        {
            before--;
            previous = tokens[before].Tag;
        }

        var noun = previous is CoarseTag.Determiner or CoarseTag.Possessive or CoarseTag.Adjective or CoarseTag.Preposition
            or CoarseTag.Number;
        var nominal = (classes & (WordClasses.AlsoNominal | WordClasses.SourceNoun | WordClasses.Adjective | WordClasses.Occasion)) != 0;
        if ((classes & WordClasses.VerbGerund) != 0)
        {
            return (classes & WordClasses.Adjective) != 0 && noun ? CoarseTag.Adjective : TagGerund(previous, next);
        }

        if ((classes & (WordClasses.VerbPast | WordClasses.VerbParticiple)) != 0 && (classes & WordClasses.VerbBase) == 0)
        {
            if (previous == CoarseTag.Auxiliary)
            {
                return (classes & WordClasses.VerbParticiple) != 0 ? CoarseTag.Participle : CoarseTag.Verb;
            }

            return noun && previous != CoarseTag.Number ? CoarseTag.Adjective
                : (classes & WordClasses.VerbPast) != 0 ? CoarseTag.Verb
                : CoarseTag.Participle;
        }

        if (next.Can(WordClasses.ObjectPronoun) && !next.Can(WordClasses.Possessive | WordClasses.PersonalPronoun)
            && previous is CoarseTag.Number or CoarseTag.Noun or CoarseTag.ProperNoun)
        {
            // No noun has such a pronoun right after it: "32 percent call themselves".
            return CoarseTag.Verb;
        }

        if (noun)
        {
            return nominal || previous is CoarseTag.Determiner or CoarseTag.Possessive ? CoarseTag.Noun : CoarseTag.Verb;
        }

        if (previous == CoarseTag.To && (classes & WordClasses.VerbBase) == 0 && nominal)
        {
            return CoarseTag.Noun;
        }

        if (previous is CoarseTag.To or CoarseTag.Auxiliary or CoarseTag.Pronoun or CoarseTag.Wh)
        {
            var afterBe = previous == CoarseTag.Auxiliary && before >= 0 && tokens[before].Can(WordClasses.Be | WordClasses.Have) && nominal
                && (classes & WordClasses.VerbParticiple) == 0;
            return afterBe ? CoarseTag.Noun : CoarseTag.Verb;
        }

        if (!nominal)
        {
            return CoarseTag.Verb;
        }

        var opensObject = next.Can(WordClasses.Determiner | WordClasses.Possessive | WordClasses.That
                | WordClasses.PersonalPronoun | WordClasses.ObjectPronoun)
            || next.Mark is '"' || (next.Has(TokenShapes.Capitalized) && previous is CoarseTag.ProperNoun or CoarseTag.Punctuation);
        opensObject &= previous is not (CoarseTag.Punctuation or CoarseTag.Coordinator) || !next.Can(WordClasses.That);
        var agrees = (classes & WordClasses.VerbThird) != 0
            ? previous is CoarseTag.ProperNoun or CoarseTag.Noun or CoarseTag.That
                or CoarseTag.Coordinator || (previous == CoarseTag.Punctuation && before >= 0 && tokens[before].Mark == ',')
            : previous is CoarseTag.Noun or CoarseTag.ProperNoun && before >= 0 && tokens[before].Can(WordClasses.Plural);
        // "the poll shows large gaps": research shows something, and seldom is a show.
        opensObject |= before >= 0 && tokens[i].CueVerb >= 0 && tokens[before].Can(WordClasses.ResearchNoun) && BeginsNounPhrase(next)
            && !next.Can(WordClasses.AnyVerb);

        // "the company plans to", "voters hope to"
        opensObject |= before >= 0 && (classes & WordClasses.Adjective) == 0 && next.Can(WordClasses.To)
            && tokens[before].Can(WordClasses.PersonNoun | WordClasses.GroupNoun);
        return agrees && opensObject ? CoarseTag.Verb
            : (classes & WordClasses.VerbThird) != 0 && previous is CoarseTag.ProperNoun
                && !next.Can(WordClasses.AnyVerb | WordClasses.Auxiliary) && next.Mark != ','
                ? CoarseTag.Verb
            : CoarseTag.Noun;
    }

    /// <summary>Whether a quantifier is the subject of a verb of saying in the past: <c>Some accused her</c>, but <c>some accused men</c>.</summary>
    private static bool IsQuantifierSubject(TokenList tokens, int i, int end) =>
        // "those surveyed said"
        i + 2 < end && tokens[i].Can(WordClasses.OtherPronoun) && tokens[i + 1].Can(WordClasses.VerbParticiple)
            && tokens[i + 2].CueVerb >= 0 && tokens[i + 2].Can(WordClasses.VerbPast | WordClasses.VerbBase)
            && !tokens[i + 2].Can(WordClasses.AlsoNominal)
        ||
        tokens[i].Can(WordClasses.PersonalPronoun) && i + 2 < end && tokens[i + 1].CueVerb >= 0 && tokens[i + 1].Can(WordClasses.VerbPast)
            && (tokens[i + 2].Has(TokenShapes.Capitalized) || tokens[i + 2].Can(WordClasses.Determiner | WordClasses.Possessive
            | WordClasses.PersonalPronoun | WordClasses.OtherPronoun | WordClasses.ObjectPronoun | WordClasses.To | WordClasses.That
            | WordClasses.Preposition | WordClasses.Number | WordClasses.Time) || tokens[i + 2].Mark is '"' or ':');

    private static bool IsAccording(string text, in Token token) =>
        text.AsSpan(token.Start, token.End - token.Start).Equals("according".AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static bool IsUnknown(in Token token) => token.Classes == WordClasses.None
        && !token.Has(TokenShapes.EndsInLy | TokenShapes.EndsInEd | TokenShapes.EndsInIng);

    /// <summary>A form in -ing is a noun or an adjective where a noun has to stand: <c>the hearing was</c>, <c>a growing number</c>.</summary>
    private static CoarseTag TagGerund(CoarseTag previous, in Token next)
    {
        var ends = !next.Has(TokenShapes.Word) && next.Mark != '"'
            || next.Can(WordClasses.Auxiliary | WordClasses.Preposition | WordClasses.AnyVerb | WordClasses.Coordinator);
        return previous switch
        {
            CoarseTag.Determiner or CoarseTag.Adjective => ends || !BeginsNounPhrase(next) ? CoarseTag.Noun : CoarseTag.Adjective,
            CoarseTag.Possessive when ends => CoarseTag.Noun,
            _ => CoarseTag.Gerund,
        };
    }

    /// <summary>Whether a capitalized word that opens a sentence opens a name: it is no known word, or other capitals follow it.</summary>
    private static bool IsNameStart(TokenList tokens, int i, int end)
    {
        ref var token = ref tokens[i];
        const WordClasses Structure = WordClasses.Determiner | WordClasses.Possessive | WordClasses.PersonalPronoun
            | WordClasses.OtherPronoun
            | WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Wh | WordClasses.Auxiliary
            | WordClasses.Adverb | WordClasses.Number | WordClasses.That | WordClasses.To | WordClasses.ObjectPronoun;
        if (token.Can(Structure))
        {
            return false;
        }

        if (token.Has(TokenShapes.AllCapitals))
        {
            return true;
        }

        var beforeName = i + 1 < end && tokens[i + 1].Has(TokenShapes.Capitalized);
        return token.Classes == WordClasses.None ? !IsAdverbForm(tokens, i) || OpensPredicate(tokens, i + 1, end)
            : (beforeName && !token.Can(WordClasses.VerbGerund | WordClasses.VerbPast))
            || (token.Can(WordClasses.Adjective) && OpensPredicate(tokens, i + 1, end));
    }

    /// <summary>Whether a finite verb comes next, so that a word in -ly before it is a name: <c>Kelly said</c>.</summary>
    private static bool OpensPredicate(TokenList tokens, int i, int end) =>
        i < end && tokens[i].Can(WordClasses.VerbPast | WordClasses.VerbThird)
            && !tokens[i].Can(WordClasses.AlsoNominal | WordClasses.SourceNoun | WordClasses.Adjective);

    private static bool BeginsNounPhrase(in Token next) =>
        next.Has(TokenShapes.Word)
            && !next.Can(WordClasses.Auxiliary | WordClasses.Preposition | WordClasses.That | WordClasses.To | WordClasses.PersonalPronoun)
        && (!next.Can(WordClasses.AnyVerb)
        || next.Can(WordClasses.AlsoNominal | WordClasses.VerbParticiple | WordClasses.VerbGerund | WordClasses.Adjective
            | WordClasses.SourceNoun))
        || next.Mark == '"';

    private static bool IsAdverbForm(TokenList tokens, int i) => tokens[i].Has(TokenShapes.EndsInLy);

    /// <summary>Whether most longer words are capitalized, so that capitals tell no names.</summary>
    private static bool IsTitleCase(TokenList tokens, int first, int end)
    {
        int words = 0, capitals = 0;
        for (var i = first; i < end; i++)
        {
            // Counted without a branch: which words are long is hard to foretell.
            ref var token = ref tokens[i];
            var isLong = (int)(token.Shapes & TokenShapes.Word) & (token.End - token.Start > 3 ? 1 : 0);
            words += isLong;
            capitals += isLong & ((int)(token.Shapes & TokenShapes.Capitalized) / (int)TokenShapes.Capitalized);
        }

        return words >= 5 && capitals * 10 >= words * 8;
    }
}
