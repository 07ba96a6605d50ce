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
    /// <returns>The cues among them.</returns>
    internal static SentenceCues Tokenize(string text, TextSpan sentence, TokenList tokens)
    {
        var words = EnglishLexicon.Instance.Words;
        var limit = sentence.End;
        var initial = TokenShapes.Initial;
        var space = TokenShapes.SpaceBefore;
        var cues = SentenceCues.None;
        for (var i = sentence.Start; i < limit;)
        {
            var c = text[i];
            var kind = c < AsciiKinds.Count ? AsciiKinds.Table[c] : AsciiKind.None;
            if (kind == AsciiKind.Space || (c >= AsciiKinds.Count && char.IsWhiteSpace(c)))
            {
                space = TokenShapes.SpaceBefore;
                i++;
                continue;
            }

            ref var token = ref tokens.Add();
            token.Start = i;
            token.Quotation = -1;
            i = (kind & AsciiKind.WordPart) != 0 ? ReadAsciiWord(text, i, limit, words, ref token)
                : char.IsLetterOrDigit(c) ? ReadWord(text, i, WordEnd(text, i, i + 1, limit, words), words, ref token)
                : ReadMark(text, i, limit, words, ref token);
            token.End = i;
            token.Shapes |= space;
            space = TokenShapes.None;
            if (token.Has(TokenShapes.Word))
            {
                token.Shapes |= initial;
                initial = TokenShapes.None;
                cues |= CuesOf(text, token);
            }
        }

        return cues;
    }

    /// <summary>What attributions can hang on in a word.</summary>
    private static SentenceCues CuesOf(string text, in Token token)
    {
        const int LengthOfAccording = 9;

        // Neither index is negative where there is a cue.
        var cues = (token.CueVerb & token.CueNoun) >= 0 ? SentenceCues.Cue : SentenceCues.None;
        return token.End - token.Start == LengthOfAccording && text[token.Start] is 'a' or 'A' && text[token.End - 1] is 'g' or 'G'
            ? cues | SentenceCues.According
            : cues;
    }

    /// <summary>
    /// Reads a word that starts with an ASCII letter or digit: as long as nothing else comes, in one pass that ends with its key.
    /// </summary>
    /// <returns>The offset past it.</returns>
    private static int ReadAsciiWord(string text, int start, int limit, WordTable words, ref Token token)
    {
        var kinds = AsciiKinds.Table;
        var first = kinds[text[start]];
        var rest = AsciiKind.None;
        var next = AsciiKind.None;
        var plain = TokenShapes.Plain;

        // The bit makes capitals small, and small letters and digits have it anyway.
        var key = WordKey.Append(WordKey.Empty, text[start] | 0x20);
        var end = start + 1;
        for (; end < limit; end++)
        {
            var c = text[end];
            next = c < AsciiKinds.Count ? kinds[c] : AsciiKind.Joiner;
            if ((next & AsciiKind.WordPart) == 0)
            {
                break;
            }

            key = WordKey.Append(key, c | 0x20);
            rest |= next;
        }

        if (next == AsciiKind.Joiner)
        {
            var whole = WordEnd(text, start, end, limit, words);
            if (whole > end)
            {
                return ReadWord(text, start, whole, words, ref token);
            }

            plain = text[end] is ',' or '@' or '_' ? TokenShapes.Plain : TokenShapes.None;
        }

        token.Hash = WordKey.HashOf(key);
        token.Shapes = TokenShapes.Word | EndingOf(text, start, end) | plain
            | (first == AsciiKind.Small ? TokenShapes.None
                : first == AsciiKind.Digit ? TokenShapes.Number
                : (rest & (AsciiKind.Small | AsciiKind.Capital)) == AsciiKind.Capital
                    ? TokenShapes.Capitalized | TokenShapes.AllCapitals
                : TokenShapes.Capitalized);
        SetEntry(ref token, words.Find(text.AsSpan(start, end - start), WordKey.Finish(key, end - start), token.Hash));
        return end;
    }

    /// <summary>Reads a word whose end is known.</summary>
    /// <returns>The offset past it.</returns>
    private static int ReadWord(string text, int start, int end, WordTable words, ref Token token)
    {
        token.Shapes = TokenShapes.Word | ShapesOf(text, start, end) | EndingOf(text, start, end);
        var length = end - start;
        SetEntry(ref token, words.Find(text.AsSpan(start, length > 1 && text[end - 1] == '.' ? length - 1 : length)));
        return end;
    }

    /// <summary>Reads a clitic or punctuation mark.</summary>
    /// <returns>The offset past it.</returns>
    private static int ReadMark(string text, int start, int limit, WordTable words, ref Token token)
    {
        var end = MarkEnd(text, start, limit);
        var mark = FoldMark(text[start]);
        if (mark == '\'' && end - start > 1 && char.IsLetter(text[start + 1]))
        {
            return ReadWord(text, start, end, words, ref token);
        }

        token.Mark = end - start == 2 && mark is '\'' or '`' ? '"' : mark;
        token.Classes = mark == '&' ? WordClasses.Coordinator : WordClasses.None;
        token.CueVerb = -1;
        token.CueNoun = -1;
        return end;
    }

    private static void SetEntry(ref Token token, in WordTable.Entry entry)
    {
        token.Classes = entry.Classes;
        token.CueVerb = (short)(entry.CueVerbPlusOne - 1);
        token.CueNoun = (short)(entry.CueNounPlusOne - 1);
    }

    private static TokenShapes EndingOf(string text, int start, int end) =>
        end - start < 5 ? TokenShapes.None
        : text[end - 1] switch
        {
            'y' when text[end - 2] == 'l' => TokenShapes.EndsInLy,
            'd' when text[end - 2] == 'e' && text[end - 3] != 'e' => TokenShapes.EndsInEd,
            'g' when text[end - 2] == 'n' && text[end - 3] == 'i' => TokenShapes.EndsInIng,
            _ => TokenShapes.None,
        };

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

    /// <summary>The end of a word or number.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="read">Up to where all is known to belong to it.</param>
    /// <param name="limit">The end of the sentence.</param>
    /// <param name="words">The lexicon.</param>
    private static int WordEnd(string text, int start, int read, int limit, WordTable words)
    {
        var i = read;
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

    private static bool IsWordPart(char c) => c < AsciiKinds.Count
        ? (AsciiKinds.Table[c] & AsciiKind.WordPart) != 0
        : char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
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
