using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Tokens;

/// <summary>Splits sentences into words, numbers, clitics and punctuation marks, and looks the words up.</summary>
/// <remarks>
/// Clitics are parted from their words as in the Penn Treebank (<c>Pakistan|’s</c>, <c>he|’d</c>); <c>didn’t</c> stays one word.
/// </remarks>
internal static class Tokenizer
{
    /// <summary>Adds the tokens of a sentence.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="tokens">Where to add them.</param>
    internal static void Tokenize(string text, TextSpan sentence, TokenList tokens)
    {
        var words = EnglishLexicon.Instance.Words;
        var first = true;
        for (var i = sentence.Start; i < sentence.End;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var space = i == sentence.Start || char.IsWhiteSpace(text[i - 1]);
            var end = char.IsLetterOrDigit(text[i]) ? WordEnd(text, i, sentence.End, words) : MarkEnd(text, i, sentence.End);
            var token = Make(text, i, end, words);
            if (space)
            {
                token.Shapes |= TokenShapes.SpaceBefore;
            }

            if (first && token.Has(TokenShapes.Word))
            {
                token.Shapes |= TokenShapes.Initial;
                first = false;
            }

            tokens.Add(token);
            i = end;
        }
    }

    private static Token Make(string text, int start, int end, WordTable words)
    {
        var token = new Token { Start = start, End = end, CueVerb = -1, CueNoun = -1, Quotation = -1, Mark = FoldMark(text[start]) };
        var isClitic = token.Mark == '\'' && end - start > 1 && char.IsLetter(text[start + 1]);
        if (!isClitic && !char.IsLetterOrDigit(text[start]))
        {
            if (end - start == 2 && token.Mark is '\'' or '`')
            {
                token.Mark = '"';
            }

            if (token.Mark == '&')
            {
                token.Classes = WordClasses.Coordinator;
            }

            return token;
        }

        token.Mark = '\0';
        token.Shapes = TokenShapes.Word | ShapesOf(text, start, end);
        token.Shapes |= EndingOf(text.AsSpan(start, end - start));

        var length = end - start;
        ref readonly var entry = ref words.Find(text.AsSpan(start, length > 1 && text[end - 1] == '.' ? length - 1 : length));
        token.Classes = entry.Classes;
        token.CueVerb = (short)(entry.CueVerbPlusOne - 1);
        token.CueNoun = (short)(entry.CueNounPlusOne - 1);
        return token;
    }

    private static TokenShapes EndingOf(ReadOnlySpan<char> word) =>
        word.Length < 5 ? TokenShapes.None
        : word[word.Length - 1] == 'y' && word[word.Length - 2] == 'l' ? TokenShapes.EndsInLy
        : word[word.Length - 1] == 'd' && word[word.Length - 2] == 'e' && word[word.Length - 3] != 'e' ? TokenShapes.EndsInEd
        : word[word.Length - 1] == 'g' && word[word.Length - 2] == 'n' && word[word.Length - 3] == 'i' ? TokenShapes.EndsInIng
        : TokenShapes.None;

    private static TokenShapes ShapesOf(string text, int start, int end)
    {
        if (char.IsDigit(text[start]))
        {
            return TokenShapes.Number;
        }

        if (!char.IsUpper(text[start]))
        {
            return TokenShapes.None;
        }

        var capitals = 0;
        for (var i = start; i < end; i++)
        {
            if (char.IsLower(text[i]))
            {
                return TokenShapes.Capitalized;
            }

            capitals += char.IsUpper(text[i]) ? 1 : 0;
        }

        return capitals > 1 ? TokenShapes.Capitalized | TokenShapes.AllCapitals : TokenShapes.Capitalized;
    }

    /// <summary>The end of the word or number that starts at <paramref name="start"/>.</summary>
    private static int WordEnd(string text, int start, int limit, WordTable words)
    {
        var i = start + 1;
        while (i < limit)
        {
            var c = text[i];
            if (IsWordPart(c))
            {
                i++;
            }
            else if (i + 1 < limit && IsWordPart(text[i + 1]) && (c is '-' or '‑' or '.' or '@' or '_' or '&'
                || (c == ',' && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]))))
            {
                i += 2;
            }
            else if (c is '\'' or '’' && i + 1 < limit && char.IsLetter(text[i + 1]))
            {
                var tail = i + 1;
                while (tail < limit && IsWordPart(text[tail]))
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
    /// Whether the stop after a word belongs to it: more of the sentence follows, and the word is an abbreviation or an initial.
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
            || (words.Find(word).Classes & WordClasses.Abbreviation) != 0;
    }

    private static bool IsClitic(ReadOnlySpan<char> tail) => tail.Length switch
    {
        1 => tail[0] is 's' or 'S' or 'd' or 'D' or 'm' or 'M',
        2 => tail.Equals("re".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || tail.Equals("ve".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || tail.Equals("ll".AsSpan(), StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    /// <summary>The end of the clitic or punctuation mark that starts at <paramref name="start"/>.</summary>
    private static int MarkEnd(string text, int start, int limit)
    {
        var c = text[start];
        if (c is '\'' or '’' && start + 1 < limit)
        {
            if (text[start + 1] == c && c == '\'')
            {
                return start + 2;
            }

            var tail = start + 1;
            while (tail < limit && tail - start < 4 && IsWordPart(text[tail]))
            {
                tail++;
            }

            // A clitic leans on the word before it.
            if (start > 0 && IsWordPart(text[start - 1]) && IsClitic(text.AsSpan(start + 1, tail - start - 1)))
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

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
        or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static char FoldMark(char c) => c switch
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
