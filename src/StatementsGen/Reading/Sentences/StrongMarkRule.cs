using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Sentences;

/// <summary>Decides whether a question or exclamation mark ends the sentence, or only a quotation or a name in it.</summary>
internal static class StrongMarkRule
{
    /// <summary>Whether the mark ends the sentence.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="sentence">The offset of the sentence.</param>
    /// <param name="run">One or more marks.</param>
    /// <param name="next">The text after the white space that follows.</param>
    internal static bool Ends(ReadOnlySpan<char> text, int sentence, in TerminalRun run, in FollowingText next)
    {
        if (next.Kind == FollowingKind.Mark || IsYear(text, next))
        {
            return false;
        }

        if (run.ClosesQuotation || run.ClosesBracket)
        {
            var isReported = next.Kind == FollowingKind.Small
                || (next.Word == next.Start && ReportingClause.IsAt(text, next.Word, quoted: true));
            return !isReported;
        }

        var isSingle = run.End - run.Start == 1;
        return !ReportingClause.IsAt(text, next.Word, quoted: false) && !(isSingle && EndsName(text, sentence, run, next));
    }

    /// <summary>
    /// Whether the mark is part of the name before it. The name is in the list, or a small letter follows (<c>at Wizzo! in</c>).
    /// </summary>
    private static bool EndsName(ReadOnlySpan<char> text, int sentence, in TerminalRun run, in FollowingText next)
    {
        var word = WordBefore.Read(text, sentence, run.Start);
        var name = text.Slice(word.Start, word.End - word.Start);
        if (next.Kind != FollowingKind.Small)
        {
            return Spelling.Is(name, SpellingClasses.Exclamatory) && !SentenceStart.IsStarter(text, next.Word, next.End);
        }

        // The first word of a sentence is always capitalized, and a shout has more than one capital.
        return Spelling.Is(name, SpellingClasses.Exclamatory)
            || (word.Start > sentence && name.Length > 1 && char.IsUpper(name[0]) && char.IsLower(name[1]));
    }

    /// <summary>Whether a number in brackets follows, like the year after a title: <c>Viva Maria! (1965)</c>.</summary>
    private static bool IsYear(ReadOnlySpan<char> text, in FollowingText next) =>
        next.Kind == FollowingKind.Number && text[next.Start] == '(';
}
