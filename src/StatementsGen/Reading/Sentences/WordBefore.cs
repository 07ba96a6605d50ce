using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Sentences;

/// <summary>The word before a full stop.</summary>
/// <param name="Start">The offset of the word.</param>
/// <param name="End">The offset of the full stop.</param>
internal readonly record struct WordBefore(int Start, int End)
{
    private const int Longest = 24;

    /// <summary>Reads the word before a full stop.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="sentence">The offset of the sentence.</param>
    /// <param name="stop">The offset of the full stop.</param>
    internal static WordBefore Read(ReadOnlySpan<char> text, int sentence, int stop)
    {
        var start = stop;
        while (start > sentence && stop - start < Longest && !IsSeparator(text[start - 1]))
        {
            start--;
        }

        while (start < stop && text[start] == '\'')
        {
            start++;
        }

        return new WordBefore(start, stop);
    }

    /// <summary>Gets the offset past the previous word, or the offset of the sentence if there is none.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="sentence">The offset of the sentence.</param>
    internal int EndOfPrevious(ReadOnlySpan<char> text, int sentence)
    {
        var end = Start;
        while (end > sentence && Start - end < Longest && SentenceCharacters.IsBlank(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static bool IsSeparator(char c) =>
        SentenceCharacters.IsBlank(c) || c is '-' or '–' or '—' or '/' or ',' or ';' or ':'
            || (SentenceCharacters.IsOpener(c) && c != '\'');
}
