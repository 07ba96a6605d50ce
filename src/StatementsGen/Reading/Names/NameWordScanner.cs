using System.Globalization;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>Cuts a sentence into words.</summary>
internal sealed class NameWordScanner
{
    private const int LongestDottedWord = 6;

    /// <summary>Longer stretches of letters are no words, and so no names.</summary>
    private const int LongestWord = 64;

    private readonly string _text;

    internal NameWordScanner(string text) => _text = text;

    /// <summary>The words of the sentence that was scanned last.</summary>
    internal List<NameWord> Words { get; } = [];

    /// <summary>Scans a sentence.</summary>
    /// <param name="sentence">Where it stands.</param>
    internal void Scan(TextSpan sentence)
    {
        Words.Clear();
        var opens = true;
        for (var at = sentence.Start; ;)
        {
            while (at < sentence.End && !IsWordPart(_text[at]) && _text[at] != '&')
            {
                at++;
            }

            if (at == sentence.End)
            {
                return;
            }

            var next = ReadWord(at, sentence.End, opens);
            opens = SetGap(next, sentence.End);
            at = next;
        }
    }

    /// <summary>Reads a word and gives where the text goes on.</summary>
    private int ReadWord(int start, int limit, bool opens)
    {
        if (_text[start] == '&')
        {
            Words.Add(new NameWord(start, start + 1, WordShape.Ampersand, false, false, default));
            return start + 1;
        }

        var end = start;
        var sinceStop = 0;
        var dotted = false;
        while (end < limit)
        {
            if (IsWordPart(_text[end]))
            {
                sinceStop++;
            }
            else if (end + 1 < limit && IsWordPart(_text[end + 1]) && IsJoiner(_text[end]))
            {
                sinceStop = 2;
            }
            else if (_text[end] == '.' && sinceStop == 1 && char.IsLetter(_text[end - 1])
                && end + 1 < limit && char.IsLetter(_text[end + 1]))
            {
                dotted = true;
                sinceStop = 0;
            }
            else
            {
                break;
            }

            end++;
        }

        return Add(start, end, limit, opens, dotted && sinceStop == 1);
    }

    private int Add(int start, int end, int limit, bool opens, bool dotted)
    {
        var shape = end - start > LongestWord || (start > 0 && _text[start - 1] is '@' or '#') ? WordShape.Other : ShapeOf(start, end);
        var next = end;
        var possessive = false;
        if (end - start > 2 && _text[end - 1] is 's' or 'S' && IsApostrophe(_text[end - 2]))
        {
            possessive = true;
            end -= 2;
        }
        else if (next < limit && IsApostrophe(_text[next]) && _text[end - 1] == 's'
            && shape == WordShape.Capitalized && IsBeforeCapital(next + 1, limit))
        {
            possessive = true;
            next++;
        }
        else if (next < limit && _text[next] == '.')
        {
            if (end - start == 1 && char.IsUpper(_text[start]))
            {
                shape = WordShape.Initial;
                end = ++next;
            }
            else if (dotted)
            {
                end = ++next;
            }
            else if (end - start <= LongestDottedWord && shape is WordShape.Capitalized)
            {
                var word = _text.Substring(start, end - start);
                if (NameSuffixes.IsDotted(word))
                {
                    end = ++next;
                }
                else if (PersonTitles.TryFind(word, out _) && IsBeforeCapital(next + 1, limit))
                {
                    next++;
                }
            }
        }

        Words.Add(new NameWord(start, end, shape, possessive, opens, default));
        return next;
    }

    /// <summary>Notes what follows the last word, and tells whether the next one opens something.</summary>
    private bool SetGap(int start, int limit)
    {
        var gap = WordGap.Space;
        var opens = false;
        var at = start;
        for (; at < limit && !IsWordPart(_text[at]) && _text[at] != '&'; at++)
        {
            var c = _text[at];
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            gap = c == ',' && at == start ? WordGap.Comma : WordGap.Other;
            opens |= c is '"' or '“' or '„' or '«' or '‘' or '\'' or ':' or '.' or '?' or '!' or '…' or '•' or '*';
        }

        if (at == start || at == limit)
        {
            gap = WordGap.Other;
        }

        Words[Words.Count - 1] = Words[Words.Count - 1] with { Gap = gap };
        return opens;
    }

    private WordShape ShapeOf(int start, int end)
    {
        var upper = 0;
        var lower = 0;
        for (var i = start; i < end; i++)
        {
            upper += char.IsUpper(_text[i]) ? 1 : 0;
            lower += char.IsLower(_text[i]) ? 1 : 0;
        }

        if (char.IsUpper(_text[start]))
        {
            return upper >= 2 && lower == 0 ? WordShape.AllCaps : WordShape.Capitalized;
        }

        return lower == 0 ? WordShape.Other : HasArabicArticle(start, end) ? WordShape.Capitalized : WordShape.Lower;
    }

    /// <summary>"al-Assad", "el-Sisi".</summary>
    private bool HasArabicArticle(int start, int end) =>
        end - start > 3
        && _text[start] is 'a' or 'e'
        && _text[start + 1] == 'l'
        && _text[start + 2] == '-'
        && char.IsUpper(_text[start + 3]);

    private bool IsBeforeCapital(int at, int limit)
    {
        var start = at;
        while (at < limit && char.IsWhiteSpace(_text[at]))
        {
            at++;
        }

        return at > start && at < limit && char.IsUpper(_text[at]);
    }

    private static bool IsWordPart(char c) =>
        c < '\u0080' ? (uint)((c | 0x20) - 'a') <= 'z' - 'a' || (uint)(c - '0') <= 9 : IsWordPartBeyondAscii(c);

    private static bool IsWordPartBeyondAscii(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsJoiner(char c) => c is '-' or '‐' or '‑' or '&' || IsApostrophe(c);

    private static bool IsApostrophe(char c) => c is '\'' or '’';
}
