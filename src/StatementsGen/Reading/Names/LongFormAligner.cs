using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>Finds the long form: the words that contain the letters of a short form in order.</summary>
/// <remarks>
/// Schwartz and Hearst (2003) take the shortest span that contains every letter of the short form, anywhere in its words. This aligner
/// keeps their limits, but compares all alignments by dynamic programming. A letter counts most at the start of a word, less after a hyphen
/// or in the run of a syllable, least inside a word. A content word without a letter has a cost.
/// </remarks>
internal sealed class LongFormAligner
{
    /// <summary>The length of the longest span that is searched, in UTF-16 code units. It bounds the work for each bracket.</summary>
    internal const int MaxWindow = 240;

    private const int WordInitial = 10;
    private const int PartInitial = 8;
    private const int RunOn = 6;
    private const int Inside = 2;
    private const int FunctionWordInitial = 7;
    private const int SkippedWord = 7;

    /// <summary>The cost of words at the end without a letter. It is higher, since the last word of a long form has a letter.</summary>
    private const int LeftOverFactor = 2;

    private const int CrossedComma = 4;
    private const int LeastPerLetter = 5;
    private const int LeastPerLetterOfOneWord = 4;
    private const int Impossible = -1_000_000;

    /// <summary>
    /// For each offset, the best score of the current letter at that offset and of all letters after it; and the same for the next letter.
    /// </summary>
    private int[] _current = new int[MaxWindow + 1];
    private int[] _next = new int[MaxWindow + 1];

    /// <summary>The folded code units of the span.</summary>
    private readonly char[] _folded = new char[MaxWindow];

    private readonly int[] _wordOf = new int[MaxWindow];
    private readonly int[] _wordStarts = new int[MaxWindow + 1];

    private readonly bool[] _isFunctionWord = new bool[MaxWindow + 1];

    /// <summary>For each word, the cost of all words before it without a letter.</summary>
    private readonly int[] _skipCosts = new int[MaxWindow + 2];

    private int _words;

    /// <summary>Aligns a short form with the words of a span. The long form ends at the end of the span.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="shortForm">The short form.</param>
    /// <param name="window">The span, not longer than <see cref="MaxWindow"/>.</param>
    /// <param name="start">Receives the offset of the long form.</param>
    /// <returns>Whether there is a long form.</returns>
    internal bool TryAlign(string text, ShortForm shortForm, TextSpan window, out int start)
    {
        start = -1;
        var words = text.AsSpan(window.Start, window.Length);
        for (var i = 0; i < words.Length; i++)
        {
            _folded[i] = LetterFolding.Fold(words[i]);
        }

        if (!HoldsLetters(shortForm, words.Length))
        {
            return false;
        }

        ReadWords(words);
        for (var letter = shortForm.Length - 1; letter >= 0; letter--)
        {
            AlignLetter(words, shortForm, letter);
            (_current, _next) = (_next, _current);
        }

        var best = Impossible;
        var first = -1;
        for (var at = words.Length - 1; at >= 0; at--)
        {
            if (_next[at] > best)
            {
                best = _next[at];
                first = _wordOf[at];
                start = window.Start + _wordStarts[first];
            }
        }

        var least = shortForm.IsLower ? WordInitial - 1 : first == _words - 1 ? LeastPerLetterOfOneWord : LeastPerLetter;
        return best >= least * shortForm.Length;
    }

    /// <summary>Whether the letters occur in order, which rules out most spans fast. Words can stand for digits and for "&amp;".</summary>
    private bool HoldsLetters(ShortForm shortForm, int length)
    {
        var at = length;
        for (var letter = shortForm.Length - 1; letter >= 0; letter--)
        {
            var key = shortForm[letter];
            if (key == '&' || char.IsDigit(key))
            {
                continue;
            }

            at = _folded.AsSpan(0, at).LastIndexOf(key);
            if (at < 0)
            {
                return false;
            }
        }

        return true;
    }

    private void ReadWords(ReadOnlySpan<char> words)
    {
        _words = 0;
        _skipCosts[0] = 0;
        for (var i = 0; i < words.Length;)
        {
            if (char.IsWhiteSpace(words[i]))
            {
                _wordOf[i++] = Math.Max(0, _words - 1);
                continue;
            }

            var end = i;
            while (end < words.Length && !char.IsWhiteSpace(words[end]))
            {
                _wordOf[end++] = _words;
            }

            _wordStarts[_words] = i;
            _isFunctionWord[_words] = IsFunctionWord(words.Slice(i, end - i));
            _skipCosts[_words + 1] = _skipCosts[_words] + (_isFunctionWord[_words] ? 0 : SkippedWord);
            _words++;
            i = end;
        }
    }

    private static bool IsFunctionWord(ReadOnlySpan<char> word)
    {
        const int Longest = 7;
        if (word.Length > Longest)
        {
            return false;
        }

        Span<char> lower = stackalloc char[Longest];
        lower = lower.Slice(0, word.ToLowerInvariant(lower));
        return (NameLexicon.Instance.Find(lower) & WordClasses.Function) != 0;
    }

    /// <summary>Fills <see cref="_current"/> for a letter from <see cref="_next"/>, from right to left.</summary>
    private void AlignLetter(ReadOnlySpan<char> words, ShortForm shortForm, int letter)
    {
        var isLast = letter == shortForm.Length - 1;
        var inWord = Impossible;
        var later = Impossible;
        for (var at = words.Length - 1; at >= 0; at--)
        {
            var word = _wordOf[at];
            if (at + 1 < words.Length && _wordOf[at + 1] != word)
            {
                later = Math.Max(later, inWord) - (EndsWithComma(words, at) ? CrossedComma : 0);
                inWord = Impossible;
            }

            var place = PlaceOf(words, at, shortForm, letter);
            if (place == 0)
            {
                _current[at] = Impossible;
            }
            else
            {
                // The cost of skipped words is relative to the start of the window, so that one maximum serves all offsets.
                var rest = isLast ? LeftOverFactor * (_skipCosts[word + 1] - _skipCosts[_words]) : later + _skipCosts[word + 1];
                if (!isLast)
                {
                    rest = Math.Max(rest, inWord + _skipCosts[word]);
                    if (at + 1 < words.Length && _next[at + 1] > Impossible && PlaceOf(words, at + 1, shortForm, letter + 1) == Inside)
                    {
                        rest = Math.Max(rest, _next[at + 1] + RunOn - Inside);
                    }
                }

                _current[at] = rest <= Impossible / 2 ? Impossible : place + rest;
            }

            if (_next[at] > Impossible && !isLast)
            {
                inWord = Math.Max(inWord, _next[at] - _skipCosts[word]);
            }
        }
    }

    /// <summary>Gets the score of a letter at an offset, or 0 if it does not match.</summary>
    private int PlaceOf(ReadOnlySpan<char> words, int at, ShortForm shortForm, int letter)
    {
        var c = words[at];
        var key = shortForm[letter];
        if (key == '&')
        {
            return c == '&' || (c == 'a' && IsAnd(words, at)) ? WordInitial : 0;
        }

        if (_folded[at] != key)
        {
            return char.IsDigit(key) && StartsWord(words, at) && NumberWords.StartsWith(words.Slice(at), key) ? WordInitial : 0;
        }

        if (StartsWord(words, at))
        {
            return _isFunctionWord[_wordOf[at]] ? FunctionWordInitial : WordInitial;
        }

        var before = words[at - 1];
        if (!char.IsLetterOrDigit(before))
        {
            var opensWord = at == 1 || char.IsWhiteSpace(words[at - 2]);
            return opensWord ? WordInitial : before is '\'' or '’' ? Inside : PartInitial;
        }

        if (char.IsDigit(before) != char.IsDigit(c) || (char.IsUpper(c) && char.IsLower(before)))
        {
            return PartInitial;
        }

        return letter == 0 ? 0 : Inside;
    }

    /// <summary>Whether the last letter of a word, or the space after it, follows a comma.</summary>
    private static bool EndsWithComma(ReadOnlySpan<char> words, int at) => words.Slice(0, at + 1).TrimEnd() is [.., ','];

    private static bool IsAnd(ReadOnlySpan<char> words, int at) =>
        StartsWord(words, at) && words.Slice(at).StartsWith("and ".AsSpan(), StringComparison.Ordinal);

    private static bool StartsWord(ReadOnlySpan<char> words, int at) => at == 0 || char.IsWhiteSpace(words[at - 1]);
}
