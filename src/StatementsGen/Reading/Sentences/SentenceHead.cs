using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Sentences;

/// <summary>Recognizes beginnings of sentences that a full stop soon after does not end.</summary>
internal static class SentenceHead
{
    private const int LongestEnumerator = 8;
    private const int LongestCaption = 24;
    private const int MostDigits = 3;
    private const int LongestFrontedPhrase = 48;


    /// <summary>
    /// Whether a sentence up to a full stop is only the number or letter of an item or heading (<c>1</c>, <c>4.1</c>, <c>iv</c>, <c>B</c>),
    /// the mark of what a letter adds (<c>P.S</c>), or the label of a caption (<c>Figure 2</c>).
    /// </summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="sentence">The offset of the sentence.</param>
    /// <param name="stop">The offset of the full stop.</param>
    internal static bool IsEnumerator(ReadOnlySpan<char> text, int sentence, int stop)
    {
        if (stop - sentence > LongestCaption)
        {
            return false;
        }

        var head = text.Slice(sentence, stop - sentence);
        while (head.Length > 0 && (SentenceCharacters.IsRunOnBullet(head[0]) || head[0] is ' ' or '(' or '['))
        {
            head = head.Slice(1);
        }

        if (head.Length <= LongestEnumerator && (IsOrdinal(head) || IsRomanNumeral(head) || head is "P.S" or "p.s" or "P.P.S"))
        {
            return true;
        }

        var space = head.IndexOfAny(' ', '\u00A0');
        return space > 0 && Spelling.Is(head.Slice(0, space), SpellingClasses.Caption) && IsOrdinal(head.Slice(space + 1));
    }

    /// <summary>
    /// Gets the offset past the label at the start of a paragraph if its caption follows without a full stop (<c>Figure 1.3 The map</c>), else -1.
    /// </summary>
    /// <param name="text">The paragraph.</param>
    internal static int EndOfCaptionLabel(ReadOnlySpan<char> text)
    {
        var head = text.Slice(0, Math.Min(LongestCaption, text.Length));
        var space = head.IndexOf(' ');
        if (space < 0 || !Spelling.Is(head.Slice(0, space), SpellingClasses.Caption))
        {
            return -1;
        }

        var number = head.Slice(space + 1);
        var length = number.IndexOf(' ');
        return length > 1 && number.IndexOf('.') > 0 && IsOrdinal(number.Slice(0, length)) && char.IsUpper(text[space + length + 2])
            ? space + 1 + length
            : -1;
    }

    /// <summary>Whether a sentence up to an offset is a short prepositional phrase.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="sentence">The offset of the sentence.</param>
    /// <param name="end">The offset past the phrase.</param>
    internal static bool IsFrontedPhrase(ReadOnlySpan<char> text, int sentence, int end, int mostWords)
    {
        if (end - sentence > LongestFrontedPhrase)
        {
            return false;
        }

        var phrase = text.Slice(sentence, end - sentence);
        var space = phrase.IndexOf(' ');
        if (space < 0 || !Spelling.Is(phrase.Slice(0, space), SpellingClasses.FrontedPreposition))
        {
            return false;
        }

        var words = 0;
        foreach (var c in phrase)
        {
            words += c == ' ' ? 1 : 0;
        }

        return words < mostWords;
    }

    /// <summary>Whether a word consists of numbers of at most three digits with full stops between them, or of one letter.</summary>
    private static bool IsOrdinal(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
        {
            return char.IsLetterOrDigit(word[0]);
        }

        var digits = 0;
        foreach (var c in word)
        {
            digits = c is >= '0' and <= '9' ? digits + 1 : c == '.' && digits > 0 ? 0 : MostDigits + 1;
            if (digits > MostDigits)
            {
                return false;
            }
        }

        return digits > 0;
    }

    private static bool IsRomanNumeral(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if ("IVXivx".IndexOf(c) < 0)
            {
                return false;
            }
        }

        return word.Length > 0;
    }
}
