using System.Runtime.CompilerServices;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>Reads what stands between the words of names.</summary>
internal static class WordGaps
{
    /// <summary>Finds the next word, and tells what stands before it and whether it opens something.</summary>
    /// <param name="text">The text up to the end of the sentence.</param>
    /// <param name="start">Where the word before it ends.</param>
    /// <param name="gap">What stands between.</param>
    /// <param name="opens">Whether any word would be capitalised there.</param>
    /// <returns>Where it starts; the end of the sentence where there is none.</returns>
    internal static int Skip(ReadOnlySpan<char> text, int start, out WordGap gap, out bool opens)
    {
        // Most often it is one space.
        var next = start + 1;
        if ((uint)next < (uint)text.Length && text[start] == ' ' && WordCharacters.IsNamePart(text[next]))
        {
            opens = false;
            gap = WordGap.Space;
            return next;
        }

        return SkipMarks(text, start, out gap, out opens);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int SkipMarks(ReadOnlySpan<char> text, int start, out WordGap gap, out bool opens)
    {
        opens = false;
        gap = WordGap.Space;
        var at = start;
        for (; at < text.Length && !WordCharacters.IsNamePart(text[at]) && text[at] != '&'; at++)
        {
            var c = text[at];
            if (c == ' ' || char.IsWhiteSpace(c))
            {
                continue;
            }

            gap = c == ',' && at == start ? WordGap.Comma : WordGap.Other;
            opens |= c is '"' or '“' or '„' or '«' or '‘' or '\'' or ':' or '.' or '?' or '!' or '…' or '•' or '*';
        }

        if (at == start || at == text.Length)
        {
            gap = WordGap.Other;
        }

        return at;
    }
}
