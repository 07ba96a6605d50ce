using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Sentences;

/// <summary>Recognizes the reporting clause right after direct speech: <c>“Stop!” Anna Smith cried.</c></summary>
internal static class ReportingClause
{
    private const int MostWords = 5;
    private const int LongestWord = 24;

    /// <summary>Whether a reporting clause stands at an offset: a name and a verb of speech, without further content.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="start">The offset of the first word.</param>
    /// <param name="quoted">Whether the speech has quotation marks. If not, only a bare clause counts: <c>Is it? Anna asked.</c></param>
    internal static bool IsAt(ReadOnlySpan<char> text, int start, bool quoted)
    {
        var position = start;
        for (var words = 0; words < MostWords; words++)
        {
            var end = EndOfWord(text, position);
            var word = text.Slice(position, end - position);
            if (words > 0 && Spelling.Is(word, SpellingClasses.ReportingVerb))
            {
                return char.IsLower(text[start]) || EndsAfter(text, end, quoted);
            }

            if (words == 0 && Spelling.Is(word, SpellingClasses.ReportingVerb))
            {
                // An inverted clause: said Anna.
                return true;
            }

            if (!MayBeSubject(text, position, end))
            {
                return false;
            }

            end += end < text.Length && text[end] == '.' ? 1 : 0;
            if (end >= text.Length || !SentenceCharacters.IsBlank(text[end]))
            {
                return false;
            }

            position = end + 1;
        }

        return false;
    }

    private static bool MayBeSubject(ReadOnlySpan<char> text, int start, int end)
    {
        var word = text.Slice(start, end - start);
        return Spelling.Is(word, SpellingClasses.SubjectPronoun)
            || AbbreviationTable.KindOf(word) == AbbreviationKind.Title
            || (word.Length > 0 && char.IsUpper(word[0]) && !SentenceStart.IsStarter(text, start, end));
    }

    /// <summary>Whether no content follows the verb of the clause.</summary>
    private static bool EndsAfter(ReadOnlySpan<char> text, int end, bool quoted)
    {
        if (end >= text.Length || text[end] is '.' or ',' or ';' or ':' or '!' or '?' or '…')
        {
            return true;
        }

        if (!quoted || !SentenceCharacters.IsBlank(text[end]))
        {
            return false;
        }

        var next = text.Slice(end + 1, EndOfWord(text, end + 1) - end - 1);
        return Spelling.Is(next, SpellingClasses.ReportingAdjunct) || next.EndsWith("ly".AsSpan());
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < LongestWord && (char.IsLetter(text[end]) || text[end] is '-' or '’' or '\''))
        {
            end++;
        }

        return end;
    }
}
