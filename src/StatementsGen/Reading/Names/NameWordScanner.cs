using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>Cuts sentences into words, in one pass.</summary>
internal sealed class NameWordScanner : IDisposable
{
    private const int LongestDottedWord = 6;

    /// <summary>Longer stretches of letters are no words, and so no names.</summary>
    private const int LongestWord = 64;

    private readonly string _text;

    internal NameWordScanner(string text) => _text = text;

    /// <summary>The words of the sentence that was scanned last.</summary>
    internal PooledList<NameWord> Words { get; } = new();

    /// <summary>The words that stand in small letters in the sentences so far.</summary>
    internal WordSet LowerCaseWords { get; } = new();

    /// <summary>The number of words in <see cref="Words"/> that are capitalised.</summary>
    internal int Capitals { get; private set; }

    /// <summary>Gives back the memory that was borrowed.</summary>
    public void Dispose()
    {
        Words.Dispose();
        LowerCaseWords.Dispose();
    }

    /// <summary>Scans a sentence.</summary>
    /// <param name="sentence">Where it stands.</param>
    internal void Scan(TextSpan sentence)
    {
        Words.Clear();
        Capitals = 0;
        var limit = sentence.End;
        var opens = true;
        for (var at = SkipGap(sentence.Start, limit, out _, out _); at < limit;)
        {
            var end = _text[at] == '&' ? AddAmpersand(at) : ReadWord(at, limit, opens);
            at = SkipGap(end, limit, out var gap, out opens);
            Words[Words.Count - 1].Gap = gap;
        }
    }

    private int AddAmpersand(int start)
    {
        Words.Add(new NameWord { Start = start, End = start + 1, Shape = WordShape.Ampersand });
        return start + 1;
    }

    /// <summary>Reads a word and gives where the text goes on.</summary>
    private int ReadWord(int start, int limit, bool opens)
    {
        var text = _text.AsSpan(0, limit);
        var first = WordCharacters.Of(text[start]);
        var rest = WordCharacter.None;
        var hash = WordHash.With(WordHash.Empty, text[start]);
        var dotted = false;

        // Where the letters between two full stops start; a joiner moves it back, for then there are more than one.
        var sinceStop = start;
        var end = start + 1;
        for (; end < text.Length; end++)
        {
            var c = text[end];
            var kind = WordCharacters.Of(c);
            if ((kind & WordCharacter.Part) != 0)
            {
                rest |= kind;
            }
            else if (end + 1 == text.Length || !WordCharacters.IsPart(text[end + 1]))
            {
                break;
            }
            else if (kind == WordCharacter.Joiner)
            {
                sinceStop = end - 1;
            }
            else if (c == '.' && end - sinceStop == 1 && char.IsLetter(text[end - 1]) && char.IsLetter(text[end + 1]))
            {
                dotted = true;
                sinceStop = end + 1;
            }
            else
            {
                break;
            }

            hash = WordHash.With(hash, c);
        }

        var word = new NameWord { Start = start, End = end, Opens = opens, Shape = ShapeOf(start, end, first, rest) };
        var next = SetEnd(ref word, limit, dotted && end - sinceStop == 1);
        if (word.Shape == WordShape.Lower)
        {
            LowerCaseWords.Add(word.End == end ? hash : WordHash.Of(text.Slice(start, word.End - start)));
        }

        if (word.IsCapital)
        {
            word.Classes = NameLexicon.Instance.Find(text.Slice(start, word.End - start));
            Capitals++;
        }

        Words.Add(word);
        return next;
    }

    /// <summary>Takes a possessive ending off a word, adds a full stop that is part of it, and gives where the text goes on.</summary>
    private int SetEnd(ref NameWord word, int limit, bool dotted)
    {
        var end = word.End;
        if (end - word.Start > 2 && _text[end - 1] is 's' or 'S' && WordCharacters.IsApostrophe(_text[end - 2]))
        {
            word.IsPossessive = true;
            word.End -= 2;
            return end;
        }

        if (end == limit)
        {
            return end;
        }

        if (WordCharacters.IsApostrophe(_text[end]))
        {
            word.IsPossessive = _text[end - 1] == 's' && word.Shape == WordShape.Capitalized && IsBeforeCapital(end + 1, limit);
            return word.IsPossessive ? end + 1 : end;
        }

        return _text[end] == '.' ? SetStop(ref word, limit, dotted) : end;
    }

    /// <summary>Settles whose the full stop after a word is, and gives where the text goes on.</summary>
    private int SetStop(ref NameWord word, int limit, bool dotted)
    {
        var stop = word.End;
        var length = stop - word.Start;
        if (length == 1 && char.IsUpper(_text[word.Start]))
        {
            word.Shape = WordShape.Initial;
            word.End++;
            return word.End;
        }

        if (dotted)
        {
            word.End++;
            return word.End;
        }

        if (length > LongestDottedWord || word.Shape != WordShape.Capitalized)
        {
            return stop;
        }

        var classes = NameLexicon.Instance.Find(_text.AsSpan(word.Start, length));
        if ((classes & NameClasses.Dotted) != 0)
        {
            word.End++;
            return word.End;
        }

        return (classes & NameClasses.Title) != 0 && IsBeforeCapital(stop + 1, limit) ? stop + 1 : stop;
    }

    /// <summary>Finds the next word, and tells what stands before it and whether it opens something.</summary>
    private int SkipGap(int start, int limit, out WordGap gap, out bool opens)
    {
        opens = false;
        gap = WordGap.Space;
        var text = _text.AsSpan(0, limit);
        if (start + 1 < text.Length && text[start] == ' ' && WordCharacters.IsPart(text[start + 1]))
        {
            return start + 1;
        }

        var at = start;
        for (; at < text.Length && !WordCharacters.IsPart(text[at]) && text[at] != '&'; at++)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
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

    private WordShape ShapeOf(int start, int end, WordCharacter first, WordCharacter rest)
    {
        var isLong = end - start > LongestWord;
        if (isLong || (start > 0 && _text[start - 1] is '@' or '#'))
        {
            return WordShape.Other;
        }

        if (first == WordCharacter.Upper)
        {
            return (rest & WordCharacter.Upper) != 0 && (rest & WordCharacter.Lower) == 0 ? WordShape.AllCaps : WordShape.Capitalized;
        }

        return ((first | rest) & WordCharacter.Lower) == 0 ? WordShape.Other
            : HasArabicArticle(start, end) ? WordShape.Capitalized
            : WordShape.Lower;
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
}
