using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Layout;

/// <summary>Short lines that look like headings and are none: dates, bylines, captions, addresses.</summary>
internal static class NoHeading
{
    private const int LongestMonth = 9;
    private const int LongestDate = 32;
    private const int MostNames = 3;

    /// <summary>The most UTF-16 code units of a name behind the formula that closes a letter.</summary>
    private const int LongestSignature = 30;

    /// <summary>Whether a line is one of these.</summary>
    /// <param name="words">The line, trimmed of white space.</param>
    internal static bool Contains(ReadOnlySpan<char> words)
    {
        var end = words.IndexOfAny(' ', '\'', '’');
        var first = end < 0 ? words : words.Slice(0, end);
        if ((RuleWords.Contains(RuleWords.NoHeadingOpeners, first) && end >= 0 && !words.Slice(end).StartsWith(" of ".AsSpan())) || RuleWords.Contains(RuleWords.Banners, words, ignoreCase: true)
            || IsByline(words) || IsCaption(words) || StartsWithDate(words, first) || SpeaksOfItself(words) || IsClosing(words) || IsPerson(words))
        {
            return true;
        }

        return HoldsStop(words) || TurnLine.NameIn(words) > 0 || words.IndexOf('@') >= 0 || words.IndexOf("://".AsSpan()) >= 0 || IsDate(words);
    }

    /// <summary>Whether a line is a date and nothing else, as a letter starts with one.</summary>
    /// <param name="words">The line, trimmed of white space.</param>
    internal static bool IsDateLine(ReadOnlySpan<char> words)
    {
        var end = words.IndexOfAny(' ', ',');
        return end > 0 && IsDate(words) && words.Length <= LongestDate
            && (char.IsDigit(words[0]) || Spelling.Is(words.Slice(0, end), SpellingClasses.ClockCompanion));
    }

    /// <summary>Whether a line ends in a year after a day or a month: <c>Friday, 4 May 2029</c>.</summary>
    private static bool IsDate(ReadOnlySpan<char> words)
    {
        var digits = 0;
        while (digits < words.Length && char.IsDigit(words[words.Length - 1 - digits]))
        {
            digits++;
        }

        if (digits is not (4 or 1 or 2) || digits == words.Length)
        {
            return false;
        }

        for (var start = 0; start < words.Length;)
        {
            var length = words.Slice(start).IndexOfAny(' ', ',');
            length = length < 0 ? words.Length - start : length;
            if (Spelling.Is(words.Slice(start, length), SpellingClasses.ClockCompanion))
            {
                return true;
            }

            start += length + 1;
        }

        return false;
    }

    /// <summary>Whether a line starts with a date: <c>MARCH 3, 2021 PRESS RELEASE</c>.</summary>
    private static bool StartsWithDate(ReadOnlySpan<char> words, ReadOnlySpan<char> first)
    {
        if (words.Length < first.Length + 2 || !char.IsDigit(words[first.Length + 1]) || first.Length > LongestMonth)
        {
            return false;
        }

        Span<char> folded = stackalloc char[first.Length];
        for (var i = 0; i < first.Length; i++)
        {
            folded[i] = i == 0 ? first[i] : char.ToLowerInvariant(first[i]);
        }

        return Spelling.Is(folded, SpellingClasses.ClockCompanion);
    }

    /// <summary>Whether a line tells what a picture shows, or when and by whom something was made.</summary>
    /// <param name="words">The line, trimmed of white space.</param>
    internal static bool IsCaption(ReadOnlySpan<char> words)
    {
        if (words.IndexOf(", by ".AsSpan()) > 0 || words.IndexOf(", circa ".AsSpan()) > 0 || words.IndexOf(", photograph".AsSpan()) > 0)
        {
            return true;
        }

        if (words.Length > 7 && words[words.Length - 1] == ')' && words[words.Length - 6] == '('
            && words.Slice(words.Length - 5, 4).TrimStart("0123456789".AsSpan()).IsEmpty)
        {
            return true;
        }

        words = words.StartsWith("A ".AsSpan()) ? words.Slice(2) : words;
        var of = words.IndexOf(" of ".AsSpan());
        if (of <= 0 || !char.IsLetter(words[0]))
        {
            return false;
        }

        return RuleWords.Contains(RuleWords.Pictures, words.Slice(0, of), ignoreCase: true);
    }

    private static readonly string[] Closings =
        LetterFormulas.Closings.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private static readonly int LongestClosing = Closings.Max(static formula => formula.Length);

    /// <summary>Whether a line closes a letter, with or without the name that signs it.</summary>
    /// <param name="words">The line, trimmed of white space.</param>
    internal static bool IsClosing(ReadOnlySpan<char> words)
    {
        if (words.Length >= LongestClosing + LongestSignature)
        {
            return false;
        }

        foreach (var formula in Closings)
        {
            if (words.StartsWith(formula.AsSpan(), StringComparison.OrdinalIgnoreCase)
                && (words.Length == formula.Length || !char.IsLetter(words[formula.Length])) && words.Length < formula.Length + LongestSignature)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line is a person's name, as one signs: a given name, and at most two words more; or three behind "of".</summary>
    private static bool IsPerson(ReadOnlySpan<char> words)
    {
        var end = words.IndexOf(' ');
        var first = end < 0 ? words : words.Slice(0, end);
        if ((NameLexicon.Instance.Find(first) & WordClasses.GivenName) == 0)
        {
            return false;
        }

        var of = words.IndexOf(" of ".AsSpan());
        return of < 0 ? AreNames(words) : AreNames(words.Slice(0, of)) && AreNames(words.Slice(of + " of ".Length));
    }

    private static bool AreNames(ReadOnlySpan<char> words)
    {
        var count = 1;
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (words[i] == ' ')
            {
                count++;
                if (!char.IsUpper(words[i + 1]))
                {
                    return false;
                }
            }
        }

        return count <= MostNames;
    }

    /// <summary>Whether a sentence ends inside a line: <c>Awesome! Great food</c>. A stop after an initial or abbreviation ends none.</summary>
    private static bool HoldsStop(ReadOnlySpan<char> words)
    {
        for (var i = 1; i + 1 < words.Length; i++)
        {
            if (words[i + 1] == ' ' && (words[i] is '!' or '?' || (words[i] == '.' && !IsAbbreviated(words.Slice(0, i)))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAbbreviated(ReadOnlySpan<char> words)
    {
        var word = words.Slice(words.LastIndexOf(' ') + 1);
        if (word.Length < 2 || word.IndexOf('.') > 0 || char.IsDigit(word[0]) || word.Length > LongestMonth)
        {
            return word.Length <= LongestMonth;
        }

        // In capitals as in small letters: GEN. and Gen.
        Span<char> folded = stackalloc char[word.Length];
        word.CopyTo(folded);
        if (char.IsUpper(word[1]))
        {
            for (var i = 1; i < folded.Length; i++)
            {
                folded[i] = char.ToLowerInvariant(folded[i]);
            }
        }

        return Spelling.Is(folded, SpellingClasses.StopTitle | SpellingClasses.StopConnective | SpellingClasses.StopNumbered | SpellingClasses.StopGeneral | SpellingClasses.StopDate);
    }

    /// <summary>Whether a line names an author: "By Ann Lee" does, "By train" does not.</summary>
    private static bool IsByline(ReadOnlySpan<char> words) =>
        (words.StartsWith("By ".AsSpan()) || words.StartsWith("From ".AsSpan())) && char.IsUpper(words[words.IndexOf(' ') + 1]);

    private static bool SpeaksOfItself(ReadOnlySpan<char> words) =>
        words.IndexOf(" I ".AsSpan()) >= 0 || words.IndexOf(" I'".AsSpan()) >= 0 || words.IndexOf(" I’".AsSpan()) >= 0;
}
