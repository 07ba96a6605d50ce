using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Sentences;

/// <summary>Distinguishes abbreviations from words.</summary>
internal static class AbbreviationTable
{
    private const int LongestInCapitals = 8;
    private const int LongestPart = 5;

    /// <summary>Gets the kind of a word.</summary>
    /// <param name="word">The word, without the full stop after it.</param>
    internal static AbbreviationKind KindOf(ReadOnlySpan<char> word)
    {
        if (word.Length == 0)
        {
            return AbbreviationKind.None;
        }

        if (KindAsSpelled(word) is var kind and not AbbreviationKind.None)
        {
            return kind;
        }

        if (word.Length == 1)
        {
            return char.IsUpper(word[0]) ? AbbreviationKind.Initial : AbbreviationKind.None;
        }

        return IsDotted(word) || IsRunTogether(word) ? AbbreviationKind.General : KindInCapitals(word);
    }

    /// <summary>Whether a word consists of single letters with full stops between them: <c>U.S</c>, <c>J.K</c>.</summary>
    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return word.Length % 2 == 1;
    }

    /// <summary>Whether a word consists of abbreviations without spaces between them: <c>Fed.R.Crim.P</c>, <c>H.R.Rep</c>.</summary>
    private static bool IsRunTogether(ReadOnlySpan<char> word)
    {
        var (stops, length, shortest) = (0, 0, LongestPart);
        foreach (var c in word)
        {
            if (c == '.' && length > 0)
            {
                (stops, shortest, length) = (stops + 1, Math.Min(shortest, length), 0);
            }
            else if (length == LongestPart || !(length == 0 ? char.IsUpper(c) : char.IsLower(c)))
            {
                return false;
            }
            else
            {
                length++;
            }
        }

        return length > 0 && stops > 0 && (stops > 1 || Math.Min(shortest, length) == 1);
    }

    private static AbbreviationKind KindInCapitals(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestInCapitals)
        {
            return AbbreviationKind.None;
        }

        Span<char> title = stackalloc char[LongestInCapitals];
        for (var i = 0; i < word.Length; i++)
        {
            if (!char.IsUpper(word[i]))
            {
                return AbbreviationKind.None;
            }

            title[i] = i == 0 ? word[i] : char.ToLowerInvariant(word[i]);
        }

        // A cry in capitals (NO. SUN.) abbreviates no number or day, but a title, firm or place in capitals (CORP.) is common in headlines.
        return KindAsSpelled(title.Slice(0, word.Length)) is var kind and (AbbreviationKind.Title or AbbreviationKind.General)
            ? kind
            : AbbreviationKind.None;
    }

    private static AbbreviationKind KindAsSpelled(ReadOnlySpan<char> word) => (NameLexicon.Instance.SpellingOf(word) & SpellingClasses.Stop) switch
    {
        SpellingClasses.StopTitle => AbbreviationKind.Title,
        SpellingClasses.StopConnective => AbbreviationKind.Connective,
        SpellingClasses.StopNumbered => AbbreviationKind.Numbered,
        SpellingClasses.StopDate => AbbreviationKind.Date,
        SpellingClasses.StopGeneral => AbbreviationKind.General,
        SpellingClasses.StopClosing => AbbreviationKind.Closing,
        SpellingClasses.StopClock => AbbreviationKind.Clock,
        _ => AbbreviationKind.None,
    };
}
