using System.Runtime.CompilerServices;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>Reads the gaps between the words of names.</summary>
internal static class WordGaps
{
    /// <summary>Finds the next word, the gap before it, and whether it opens a sentence, quotation or clause.</summary>
    /// <param name="text">The text up to the end of the sentence.</param>
    /// <param name="start">The offset past the word before it.</param>
    /// <param name="gap">Receives the gap between the words.</param>
    /// <param name="opens">Receives whether any word is capitalised there.</param>
    /// <returns>The offset of the word, or the end of the sentence if there is none.</returns>
    internal static int Skip(ReadOnlySpan<char> text, int start, out WordGap gap, out bool opens)
    {
        // The gap is usually one space.
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
