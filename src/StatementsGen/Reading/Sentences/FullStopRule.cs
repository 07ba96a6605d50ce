using StatementsGen.Reading.Layout;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Sentences;

/// <summary>Decides whether a full stop ends the sentence, abbreviates the word before it, or does both.</summary>
internal static class FullStopRule
{
    private const int YearDigits = 4;
    private const int MostFrontedWords = 5;
    private const int LongestCapitalizedClipping = 5;

    /// <summary>A larger number and a stop are the page of a citation that ends a sentence, not the next item: <c>216 U.S. 177.</c></summary>
    private const int LargestItem = 10;

    /// <summary>Whether the full stop ends the sentence.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="sentence">The offset of the sentence.</param>
    /// <param name="run">The full stop, with the marks after it.</param>
    /// <param name="next">The text after the white space that follows.</param>
    internal static bool Ends(ReadOnlySpan<char> text, int sentence, in TerminalRun run, in FollowingText next)
    {
        var word = WordBefore.Read(text, sentence, run.Start);
        if (SentenceHead.IsEnumerator(text, sentence, run.Start))
        {
            return false;
        }

        if (IsPossessive(text, word, run))
        {
            return false;
        }

        if (run.IsSpaced || run.ClosesQuotation)
        {
            return next.Kind is FollowingKind.Capital or FollowingKind.Number or FollowingKind.Opening;
        }

        if (next.Kind == FollowingKind.Number && EndsInYear(text, run.Start, next))
        {
            return false;
        }

        if (CitationForm.GoesOnAfter(text, word, run, next))
        {
            return false;
        }

        var kind = AbbreviationTable.KindOf(text.Slice(word.Start, word.End - word.Start));
        if (kind == AbbreviationKind.None && ((next.Kind == FollowingKind.Number && IsNumberInCapitals(text, word))
            || CitationForm.IsAt(text, sentence, word, next)))
        {
            return false;
        }

        if (kind == AbbreviationKind.None)
        {
            return EndsAfterWord(text, word, run, next);
        }

        if (run.ClosesBracket)
        {
            return next.Kind == FollowingKind.Capital && IsStarter(text, next);
        }

        return next.Kind switch
        {
            FollowingKind.Capital => EndsBeforeCapital(text, sentence, word, kind, next),
            FollowingKind.Opening => kind is AbbreviationKind.Closing,
            FollowingKind.Number => kind is AbbreviationKind.Closing or AbbreviationKind.General
                && ListMarker.ReadAt(text, next.Start) is { Style: not 0, Ordinal: < LargestItem },
            _ => false,
        };
    }

    private static bool EndsAfterWord(ReadOnlySpan<char> text, WordBefore word, in TerminalRun run, in FollowingText next) =>
        next.Kind switch
        {
            FollowingKind.Capital or FollowingKind.Number or FollowingKind.Opening => true,
            FollowingKind.Small => !run.ClosesBracket && !IsUnknownAbbreviation(text, word),
            _ => false,
        };

    /// <summary>Whether a word before a small letter may be an abbreviation outside the lists: a letter, or a short clipping.</summary>
    private static bool IsUnknownAbbreviation(ReadOnlySpan<char> text, WordBefore word)
    {
        var length = word.End - word.Start;
        return length <= 1 || !char.IsLetterOrDigit(text[word.Start])
            || (length <= LongestCapitalizedClipping && char.IsUpper(text[word.Start]) && char.IsLower(text[word.Start + 1]));
    }

    private static bool EndsBeforeCapital(
        ReadOnlySpan<char> text, int sentence, WordBefore word, AbbreviationKind kind, in FollowingText next) => kind switch
        {
            AbbreviationKind.Title or AbbreviationKind.Connective => false,
            AbbreviationKind.Numbered => !IsNumeral(text, next) && !IsNumbered(text, next),
            AbbreviationKind.Date => !IsDate(text, next),
            AbbreviationKind.Closing => true,
            AbbreviationKind.Clock => EndsAfterTime(text, sentence, word, next),
            AbbreviationKind.Initial => EndsAfterInitial(text, sentence, word, next),
            _ => IsStarter(text, next) || EndsFirm(text, word, next) || CitationForm.RepeatsSource(text, word),
        };

    /// <summary>Whether a year and a bracket follow, as after the court of a citation: <c>(9th Cir. 1994)</c>.</summary>
    private static bool EndsInYear(ReadOnlySpan<char> text, int stop, in FollowingText next) =>
        next.End - next.Word == YearDigits && next.Start == next.Word && next.End < text.Length && text[next.End] is ')' or ']'
        && text.Slice(0, stop).LastIndexOfAny('(', '[') > text.Slice(0, stop).LastIndexOfAny(')', ']');

    /// <summary>Whether an apostrophe behind the stop makes a plural abbreviation possessive: <c>Defs.' brief</c>.</summary>
    private static bool IsPossessive(ReadOnlySpan<char> text, WordBefore word, in TerminalRun run) =>
        run.ClosesQuotation && run.Tail == run.Start + 2 && text[run.Start + 1] is '\'' or '’' && word.End > word.Start && text[word.End - 1] == 's'
        && AbbreviationTable.KindOf(text.Slice(word.Start, word.End - word.Start)) == AbbreviationKind.General;

    /// <summary>Whether a word in capitals abbreviates "number": <c>CALL NO. 5</c>.</summary>
    private static bool IsNumberInCapitals(ReadOnlySpan<char> text, WordBefore word) =>
        word.End - word.Start == 2 && text[word.Start] == 'N' && text[word.Start + 1] == 'O';

    /// <summary>Whether a word in capitals goes on with a sentence in capitals: there a capital letter starts nothing.</summary>
    private static bool GoesOnInCapitals(ReadOnlySpan<char> text, in FollowingText next)
    {
        if (next.End - next.Word < 2)
        {
            return false;
        }

        Span<char> folded = stackalloc char[next.End - next.Word];
        for (var i = 0; i < folded.Length; i++)
        {
            var c = text[next.Word + i];
            if (!char.IsUpper(c))
            {
                return false;
            }

            folded[i] = i == 0 ? c : char.ToLowerInvariant(c);
        }

        return !Spelling.Is(folded, SpellingClasses.ClauseOpener) && !folded.SequenceEqual("The".AsSpan());
    }

    /// <summary>Whether the name of a firm ends, and an adjective begins the next sentence: <c>run by Merton &amp; Co. Strong sales helped</c>.</summary>
    private static bool EndsFirm(ReadOnlySpan<char> text, WordBefore word, in FollowingText next) =>
        word.Start > 1 && text[word.Start - 2] == '&' && next.End + 1 < text.Length && text[next.End] == ' ' && char.IsLower(text[next.End + 1])
        && (EnglishLexicon.Instance.Words[EnglishLexicon.Instance.Words.Find(text.Slice(next.Word, next.End - next.Word))].Classes & WordClasses.Adjective) != 0;

    private static bool IsStarter(ReadOnlySpan<char> text, in FollowingText next) => SentenceStart.IsStarter(text, next.Word, next.End);

    /// <summary>
    /// Whether a word is a Roman numeral, a single letter that is not a word, or a letter with numbers (<c>Vol. IV</c>, <c>Fig. B</c>,
    /// <c>No. C2041</c>, <c>No. A-04-17</c>).
    /// </summary>
    private static bool IsNumeral(ReadOnlySpan<char> text, in FollowingText next)
    {
        var word = text.Slice(next.Word, next.End - next.Word);
        var after = next.End < text.Length ? text[next.End] : ' ';
        if (word.Length == 1)
        {
            return word[0] is not ('I' or 'A') || after is ',' or ';' or ')'
                || (after == '-' && next.End + 1 < text.Length && char.IsDigit(text[next.End + 1]));
        }

        if (word.Length > 0 && char.IsDigit(word[word.Length - 1]))
        {
            return true;
        }

        foreach (var c in word)
        {
            if ("IVXLCDM".IndexOf(c) < 0)
            {
                return false;
            }
        }

        return word.Length > 0;
    }

    /// <summary>Whether an abbreviation follows that a number follows in turn: <c>Code Ann. Tit. 18</c>.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> text, in FollowingText next) =>
        next.End + 2 < text.Length && text[next.End] == '.' && text[next.End + 2] is (>= '0' and <= '9') or '§'
        && AbbreviationTable.KindOf(text.Slice(next.Word, next.End - next.Word)) == AbbreviationKind.Numbered;

    private static bool IsDate(ReadOnlySpan<char> text, in FollowingText next)
    {
        var word = text.Slice(next.Word, next.End - next.Word);
        return Spelling.Is(word, SpellingClasses.ClockCompanion) || AbbreviationTable.KindOf(word) == AbbreviationKind.Date;
    }

    /// <summary>
    /// Whether a capital letter ends the sentence. An initial precedes a name, but <c>I</c> after a word in small letters is the pronoun.
    /// </summary>
    private static bool EndsAfterInitial(ReadOnlySpan<char> text, int sentence, WordBefore word, in FollowingText next)
    {
        if (IsStarter(text, next))
        {
            return true;
        }

        var end = word.EndOfPrevious(text, sentence);
        return text[word.Start] == 'I' && end > sentence && char.IsLower(text[end - 1])
            && char.IsLower(text[WordBefore.Read(text, sentence, end).Start]);
    }

    /// <summary>
    /// Whether a time of day ends the sentence before a capital. It does not if it opens the sentence (<c>At 5 a.m. Anna left.</c>), modifies the
    /// next word (<c>the 8 p.m. Mass</c>), or its zone or day follows.
    /// </summary>
    private static bool EndsAfterTime(ReadOnlySpan<char> text, int sentence, WordBefore word, in FollowingText next)
    {
        if (IsDate(text, next) || GoesOnInCapitals(text, next) || SentenceHead.IsFrontedPhrase(text, sentence, word.Start, MostFrontedWords))
        {
            return false;
        }

        if (IsStarter(text, next))
        {
            return true;
        }

        var number = WordBefore.Read(text, sentence, word.EndOfPrevious(text, sentence));
        var determiner = WordBefore.Read(text, sentence, number.EndOfPrevious(text, sentence));
        return !Spelling.Is(text.Slice(determiner.Start, determiner.End - determiner.Start), SpellingClasses.ClockDeterminer);
    }
}
