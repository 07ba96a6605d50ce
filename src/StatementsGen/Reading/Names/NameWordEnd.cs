using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>Finds the ends of the words of names: "Tehreek-i-Taliban", "O'Brien", "AT&amp;T" and "U.S." are one word each.</summary>
internal static class NameWordEnd
{
    private const int LongestDottedWord = 6;

    /// <summary>Finds the end of a word.</summary>
    /// <param name="text">The text up to the end of the sentence.</param>
    /// <param name="start">The offset of the word.</param>
    /// <param name="kinds">Receives the kinds of its code units after the first.</param>
    /// <param name="isDotted">Receives whether it ends in a single letter after a full stop: "U.S", "e.g".</param>
    internal static int Find(ReadOnlySpan<char> text, int start, out WordCharacter kinds, out bool isDotted)
    {
        kinds = WordCharacter.None;
        var holdsStop = false;

        // The offset of the letters after the last full stop. A joiner moves it back, since a part with a joiner is never a single letter.
        var sinceStop = start;
        var end = start + 1;
        for (; end < text.Length && GoesOn(text, end, sinceStop); end++)
        {
            var kind = WordCharacters.Of(text[end]);
            if (kind == WordCharacter.Stop)
            {
                holdsStop = true;
                sinceStop = end + 1;
            }
            else if ((kind & WordCharacter.NamePart) == 0)
            {
                sinceStop = end - 1;
            }

            kinds |= kind;
        }

        isDotted = holdsStop && end - sinceStop == 1;
        return end;
    }

    /// <summary>Whether a word continues with a code unit.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, int at, int sinceStop)
    {
        var kind = WordCharacters.Of(text[at]);
        if ((kind & WordCharacter.NamePart) != 0)
        {
            return true;
        }

        return at + 1 < text.Length
            && WordCharacters.IsNamePart(text[at + 1])
            && (kind == WordCharacter.NameJoiner
                || (kind == WordCharacter.Stop && at - sinceStop == 1 && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1])));
    }

    /// <summary>Trims a possessive ending from a word, and adds a full stop that is part of it.</summary>
    /// <param name="text">The text up to the end of the sentence.</param>
    /// <param name="word">The word as found.</param>
    /// <param name="isDotted">Whether it ends in a single letter after a full stop: "U.S", "e.g".</param>
    /// <returns>The offset at which the text continues.</returns>
    internal static int Settle(ReadOnlySpan<char> text, ref NameWord word, bool isDotted)
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

    /// <summary>Decides whether the full stop after a word belongs to it, and returns the offset at which the text continues.</summary>
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
        if ((classes & WordClasses.Abbreviation) != 0)
        {
            word.End++;
            return word.End;
        }

        return (classes & WordClasses.Title) != 0 && IsBeforeCapital(text, stop + 1) ? stop + 1 : stop;
    }

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
