using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Sentences;

/// <summary>Distinguishes abbreviations from words.</summary>
internal static class AbbreviationTable
{
    private const int LongestInCapitals = 8;

    private static readonly WordMap<AbbreviationKind> Words = new(
        (SentenceAbbreviations.Titles, AbbreviationKind.Title),
        (SentenceAbbreviations.Connectives, AbbreviationKind.Connective),
        (SentenceAbbreviations.Numbered, AbbreviationKind.Numbered),
        (SentenceAbbreviations.Dates, AbbreviationKind.Date),
        (SentenceAbbreviations.General, AbbreviationKind.General),
        (SentenceAbbreviations.Closing, AbbreviationKind.Closing),
        (SentenceAbbreviations.Clock, AbbreviationKind.Clock));

    /// <summary>Gets the kind of a word.</summary>
    /// <param name="word">The word, without the full stop after it.</param>
    internal static AbbreviationKind KindOf(ReadOnlySpan<char> word)
    {
        if (word.Length == 0)
        {
            return AbbreviationKind.None;
        }

        if (Words.TryGetValue(word, out var kind))
        {
            return kind;
        }

        if (word.Length == 1)
        {
            return char.IsUpper(word[0]) ? AbbreviationKind.Initial : AbbreviationKind.None;
        }

        return IsDotted(word) ? AbbreviationKind.General : KindInCapitals(word);
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
        return Words.TryGetValue(title.Slice(0, word.Length), out var kind) && kind is AbbreviationKind.Title or AbbreviationKind.General
            ? kind
            : AbbreviationKind.None;
    }
}
