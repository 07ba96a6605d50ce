using System.Runtime.CompilerServices;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>Cuts sentences into words, in one pass.</summary>
/// <remarks>Nearly all words are ASCII letters between spaces; what few words need is kept out of line, so that the loop stays small.</remarks>
internal sealed class NameWordScanner : IDisposable
{
    private const int LongestDottedWord = 6;

    /// <summary>Longer stretches of letters are no words, and so no names.</summary>
    private const int LongestWord = 64;

    /// <summary>What can join the parts of a word, or end it so that there is more to see to; also stands for all beyond ASCII.</summary>
    private const WordCharacter Marks = WordCharacter.Joiner | WordCharacter.Stop;

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
        var text = _text.AsSpan(0, sentence.End);
        var opens = true;
        for (var at = SkipGap(text, sentence.Start, out _, out _); at < text.Length;)
        {
            ref var word = ref Words.Add();
            word = new NameWord { Start = at, Opens = opens };
            at = SkipGap(text, text[at] == '&' ? ReadAmpersand(ref word) : ReadWord(text, ref word), out var gap, out opens);
            word.Gap = gap;
        }
    }

    private static int ReadAmpersand(ref NameWord word)
    {
        word.Shape = WordShape.Ampersand;
        word.End = word.Start + 1;
        return word.End;
    }

    /// <summary>Reads a word and gives where the text goes on.</summary>
    private int ReadWord(ReadOnlySpan<char> text, ref NameWord word)
    {
        var end = FindEnd(text, word.Start, out var kinds, out var hash, out var isDotted);
        word.End = end;
        word.Shape = ShapeOf(text, word.Start, end, kinds);

        // Words of letters alone before a space or comma, nearly all, are done.
        var next = (kinds & Marks) == 0 ? end : SetEnd(text, ref word, isDotted);
        if (word.Shape == WordShape.Lower)
        {
            LowerCaseWords.Add(word.End == end ? hash : WordHash.Of(text.Slice(word.Start, word.End - word.Start)));
        }
        else if (word.IsCapital)
        {
            var spelling = text.Slice(word.Start, word.End - word.Start);
            word.Classes = (kinds & Marks) == 0 ? NameLexicon.Instance.Find(spelling, hash) : NameLexicon.Instance.Find(spelling);
            Capitals++;
        }

        return next;
    }

    /// <summary>Finds the end of a word.</summary>
    /// <param name="text">The text up to the end of the sentence.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="kinds">What its code units after the first are, and the first one after it.</param>
    /// <param name="hash">Its <see cref="WordHash"/>.</param>
    /// <param name="isDotted">Whether it ends in a single letter after a full stop: "U.S", "e.g".</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FindEnd(ReadOnlySpan<char> text, int start, out WordCharacter kinds, out uint hash, out bool isDotted)
    {
        var ascii = WordCharacters.Ascii;
        var seen = WordCharacter.None;
        var next = WordCharacter.None;
        var value = WordHash.With(WordHash.Empty, text[start]);
        var end = start + 1;
        for (; end < text.Length; end++)
        {
            var c = text[end];
            next = c < ascii.Length ? ascii[c] : Marks;
            if ((next & WordCharacter.Part) == 0)
            {
                break;
            }

            seen |= next;
            value = WordHash.WithAscii(value, c);
        }

        kinds = seen | next;
        hash = value;
        isDotted = false;
        return (next & Marks) == 0 ? end : FindEndOfOther(text, start, end, ref kinds, ref hash, out isDotted);
    }

    /// <summary>Finds the end of a word that may go on with something else than a letter or digit of ASCII.</summary>
    private static int FindEndOfOther(
        ReadOnlySpan<char> text, int start, int end, ref WordCharacter kinds, ref uint hash, out bool isDotted)
    {
        var holdsStop = false;

        // Where the letters between two full stops start; a joiner moves it back, for then there are more than one.
        var sinceStop = start;
        while (end < text.Length && GoesOn(text, end, sinceStop))
        {
            var c = text[end];
            if (c == '.')
            {
                holdsStop = true;
                sinceStop = end + 1;
            }
            else if (!WordCharacters.IsPart(c))
            {
                sinceStop = end - 1;
            }

            kinds |= WordCharacters.Of(c);
            hash = WordHash.With(hash, c);
            end++;
        }

        isDotted = holdsStop && end - sinceStop == 1;
        return end;
    }

    /// <summary>Whether a word goes on with a code unit that is no letter or digit of ASCII.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, int at, int sinceStop)
    {
        var kind = WordCharacters.Of(text[at]);
        if ((kind & WordCharacter.Part) != 0)
        {
            return true;
        }

        return at + 1 < text.Length
            && WordCharacters.IsPart(text[at + 1])
            && (kind == WordCharacter.Joiner
                || (kind == WordCharacter.Stop && at - sinceStop == 1 && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1])));
    }

    /// <summary>Takes a possessive ending off a word, adds a full stop that is part of it, and gives where the text goes on.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int SetEnd(ReadOnlySpan<char> text, ref NameWord word, bool isDotted)
    {
        var end = word.End;
        if (end - word.Start > 2 && text[end - 1] is 's' or 'S' && WordCharacters.IsApostrophe(text[end - 2]))
        {
            word.IsPossessive = true;
            word.End -= 2;
            return end;
        }

        if (end == text.Length)
        {
            return end;
        }

        if (WordCharacters.IsApostrophe(text[end]))
        {
            word.IsPossessive = text[end - 1] == 's' && word.Shape == WordShape.Capitalized && IsBeforeCapital(text, end + 1);
            return word.IsPossessive ? end + 1 : end;
        }

        return text[end] == '.' ? SetStop(text, ref word, isDotted) : end;
    }

    /// <summary>Settles whose the full stop after a word is, and gives where the text goes on.</summary>
    private static int SetStop(ReadOnlySpan<char> text, ref NameWord word, bool isDotted)
    {
        var stop = word.End;
        var length = stop - word.Start;
        if (length == 1 && char.IsUpper(text[word.Start]))
        {
            word.Shape = WordShape.Initial;
            word.End++;
            return word.End;
        }

        if (isDotted)
        {
            word.End++;
            return word.End;
        }

        if (length > LongestDottedWord || word.Shape != WordShape.Capitalized)
        {
            return stop;
        }

        var classes = NameLexicon.Instance.Find(text.Slice(word.Start, length));
        if ((classes & NameClasses.Dotted) != 0)
        {
            word.End++;
            return word.End;
        }

        return (classes & NameClasses.Title) != 0 && IsBeforeCapital(text, stop + 1) ? stop + 1 : stop;
    }

    /// <summary>Finds the next word, and tells what stands before it and whether it opens something.</summary>
    private static int SkipGap(ReadOnlySpan<char> text, int start, out WordGap gap, out bool opens)
    {
        // Most often it is one space.
        var next = start + 1;
        if ((uint)next < (uint)text.Length && text[start] == ' ' && WordCharacters.IsPart(text[next]))
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
        for (; at < text.Length && !WordCharacters.IsPart(text[at]) && text[at] != '&'; at++)
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

    private static WordShape ShapeOf(ReadOnlySpan<char> text, int start, int end, WordCharacter rest)
    {
        var first = WordCharacters.Of(text[start]);
        var isLong = end - start > LongestWord;
        if (isLong || (start > 0 && text[start - 1] is '@' or '#'))
        {
            return WordShape.Other;
        }

        if (first == WordCharacter.Upper)
        {
            return (rest & WordCharacter.Upper) != 0 && (rest & WordCharacter.Lower) == 0 ? WordShape.AllCaps : WordShape.Capitalized;
        }

        return ((first | rest) & WordCharacter.Lower) == 0 ? WordShape.Other
            : HasArabicArticle(text.Slice(start, end - start)) ? WordShape.Capitalized
            : WordShape.Lower;
    }

    /// <summary>"al-Assad", "el-Sisi".</summary>
    private static bool HasArabicArticle(ReadOnlySpan<char> word) =>
        word is ['a' or 'e', 'l', '-', var capital, ..] && char.IsUpper(capital);

    private static bool IsBeforeCapital(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at > start && at < text.Length && char.IsUpper(text[at]);
    }
}
