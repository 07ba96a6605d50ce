using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Sentences;

/// <summary>Tells a citation by its form: a number, abbreviations, a number. <c>96 Harv. L. Rev. 1723</c>.</summary>
internal static class CitationForm
{
    private const int MostAbbreviations = 4;
    private const int LongestAbbreviation = 7;

    /// <summary>Whether the stop after a word stands in a citation.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="sentence">The offset of the sentence.</param>
    /// <param name="word">The word before the stop.</param>
    /// <param name="next">What follows the stop.</param>
    internal static bool IsAt(ReadOnlySpan<char> text, int sentence, WordBefore word, in FollowingText next)
    {
        var goesOn = next.Kind == FollowingKind.Number
            || (next.Kind == FollowingKind.Capital && next.End < text.Length && text[next.End] == '.' && next.End - next.Word <= LongestAbbreviation);
        if (!goesOn || !IsAbbreviation(text, word))
        {
            return false;
        }

        for (var count = 0; count < MostAbbreviations; count++)
        {
            var end = word.EndOfPrevious(text, sentence);
            if (end <= sentence || end == word.Start)
            {
                return false;
            }

            var isStopped = text[end - 1] == '.';
            word = WordBefore.Read(text, sentence, isStopped ? end - 1 : end);
            if (word.Start == word.End)
            {
                return false;
            }

            if (!isStopped)
            {
                return IsNumber(text.Slice(word.Start, word.End - word.Start));
            }

            if (!IsAbbreviation(text, word))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a party, a firm or a statute goes on behind the stop of an abbreviation, listed or not: <c>Merton Elecs. v. Hale</c>,
    /// <c>Hale Constr. Co.</c>, <c>Me. Stat. Ann.</c>
    /// </summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="word">The word before the stop.</param>
    /// <param name="run">The stop.</param>
    /// <param name="next">What follows the stop.</param>
    internal static bool GoesOnAfter(ReadOnlySpan<char> text, WordBefore word, in TerminalRun run, in FollowingText next) =>
        next.Start == next.Word && next.End < text.Length && text[next.End] == '.' && run.Tail == run.Start + 1
        && (FollowingText.IsVersus(text, next.Word, next.End)
            || (IsAbbreviation(text, word) && Spelling.Is(text.Slice(next.Word, next.End - next.Word), SpellingClasses.Follower)));

    /// <summary>Whether a word stands for the source named before, as a whole sentence does: <c>Id. Evidence was heard.</c></summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="word">The word before a stop and a capital.</param>
    internal static bool RepeatsSource(ReadOnlySpan<char> text, WordBefore word) =>
        text.Slice(word.Start, word.End - word.Start) is "Id" or "id" or "Ibid" or "ibid";

    private static bool IsAbbreviation(ReadOnlySpan<char> text, WordBefore word) =>
        word.End - word.Start is > 0 and <= LongestAbbreviation && char.IsUpper(text[word.Start]);

    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }
        }

        return word.Length is > 0 and <= 4;
    }
}
