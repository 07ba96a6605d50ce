using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Tokens;

/// <summary>Reads clitics and punctuation marks.</summary>
internal static class MarkReader
{
    /// <summary>Reads the clitic or punctuation mark at an offset.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="start">The offset of its first character.</param>
    /// <param name="limit">The end of the sentence.</param>
    /// <param name="mark">Receives the mark, folded.</param>
    /// <param name="isClitic">Receives whether it is a clitic, which counts as a word.</param>
    /// <returns>The offset past its last character.</returns>
    internal static int Read(string text, int start, int limit, out char mark, out bool isClitic)
    {
        var end = EndOf(text, start, limit);
        mark = Fold(text[start]);
        isClitic = end - start > 1 && mark == '\'' && char.IsLetter(text[start + 1]);
        if (end - start == 2 && mark is '\'' or '`')
        {
            mark = '"';
        }

        return end;
    }

    /// <summary>Finds the end of the clitic or punctuation mark that starts at <paramref name="start"/>.</summary>
    private static int EndOf(string text, int start, int limit)
    {
        var c = text[start];
        if (c is '\'' or '’' && start + 1 < limit)
        {
            if (text[start + 1] == c && c == '\'')
            {
                return start + 2;
            }

            var tail = start + 1;
            while (tail < limit && tail - start < 4 && WordCharacters.IsPart(text[tail]))
            {
                tail++;
            }

            // A clitic touches the word before it, whose full stop can stand between them: "the U.S.’s".
            var word = start - (start > 1 && text[start - 1] == '.' ? 2 : 1);
            if (start > 0 && WordCharacters.IsPart(text[word]) && TokenEnd.IsClitic(text.AsSpan(start + 1, tail - start - 1)))
            {
                return tail;
            }
        }

        var end = start + 1;
        if (c is '`' or '-' or '.')
        {
            while (end < limit && text[end] == c)
            {
                end++;
            }
        }
        else if (char.IsHighSurrogate(c) && end < limit && char.IsLowSurrogate(text[end]))
        {
            end++;
        }

        return end;
    }

    private static char Fold(char c) => c switch
    {
        '“' or '”' or '„' or '‟' or '«' or '»' or '＂' => '"',
        '‘' or '’' or '‚' or '‛' => '\'',
        '–' or '—' or '―' or '‒' => '-',
        '[' => '(',
        ']' => ')',
        '…' => '.',
        _ => c,
    };
}
