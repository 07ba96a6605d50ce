using System.Runtime.CompilerServices;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Tokens;

/// <summary>Finds the ends of words that contain marks besides letters and digits: "mid-May", "U.S.", "didn’t", "3,000.50".</summary>
internal static class TokenEnd
{
    /// <summary>Finds the end of a word or number.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="start">The offset of its first character.</param>
    /// <param name="read">The offset before which everything is known to belong to the word.</param>
    /// <param name="limit">The end of the sentence.</param>
    /// <param name="words">The lexicon.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int Find(string text, int start, int read, int limit, WordTable words)
    {
        var i = read;
        while (i < limit)
        {
            var c = text[i];
            if (WordCharacters.IsPart(c))
            {
                i++;
            }
            else if (i + 1 < limit && WordCharacters.IsPart(text[i + 1]) && (c is '-' or '‑' or '.' or '@' or '_' or '&'
                || (c == ',' && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]))))
            {
                i += 2;
            }
            else if (c is '\'' or '’' && i + 1 < limit && char.IsLetter(text[i + 1]))
            {
                var tail = i + 1;
                while (tail < limit && WordCharacters.IsPart(text[tail]))
                {
                    tail++;
                }

                if (IsClitic(text.AsSpan(i + 1, tail - i - 1)))
                {
                    return i;
                }

                i = tail;
            }
            else
            {
                break;
            }
        }

        return i < limit && text[i] == '.' && OwnsStop(text, start, i, limit, words) ? i + 1 : i;
    }

    /// <summary>
    /// Whether the full stop after a word belongs to it: the sentence continues, and the word is an abbreviation or an initial.
    /// </summary>
    private static bool OwnsStop(string text, int start, int stop, int limit, WordTable words)
    {
        var next = stop + 1;
        while (next < limit && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next == limit || !(char.IsLetterOrDigit(text[next]) || text[next] is ',' or '(' or ';' or '\'' or '’'))
        {
            return false;
        }

        var word = text.AsSpan(start, stop - start);
        return word.IndexOf('.') >= 0
            || (word.Length == 1 && char.IsUpper(word[0]))
            || (words[words.Find(word)].Classes & WordClasses.Abbreviation) != 0;
    }

    /// <summary>Whether the letters after an apostrophe are a clitic of the word before it.</summary>
    /// <param name="tail">The letters.</param>
    internal static bool IsClitic(ReadOnlySpan<char> tail) => tail.Length switch
    {
        1 => tail[0] is 's' or 'S' or 'd' or 'D' or 'm' or 'M',
        2 => tail.Equals("re".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || tail.Equals("ve".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || tail.Equals("ll".AsSpan(), StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
