using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Layout;

/// <summary>Tells by its last characters whether a line ends as a sentence does.</summary>
internal static class SentenceEnd
{
    /// <summary>Whether a line ends with a terminal, marks that close and references to notes aside, or with the mark of a key.</summary>
    /// <param name="line">The line, trimmed of white space.</param>
    internal static bool Ends(ReadOnlySpan<char> line)
    {
        if (AuthorMark.Ends(line))
        {
            return true;
        }

        var end = line.Length;
        while (end > 0 && (SentenceCharacters.IsCloser(line[end - 1]) || line[end - 1] is '*' or (>= '0' and <= '9') or '['))
        {
            end--;
        }

        return end > 0 && (SentenceCharacters.IsTerminal(line[end - 1])
                || (end > 1 && SentenceCharacters.IsTerminal(line[end - 2], line[end - 1])))
            && (end == line.Length || !char.IsDigit(line[end]));
    }
}
