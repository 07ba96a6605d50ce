using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Sources;

/// <summary>Reads a capitalized title and its organization from the words before a name: <c>FHA Vice President Omar Haddad</c>.</summary>
internal static class SpeakerTitle
{
    /// <summary>Finds the title before a name.</summary>
    /// <param name="source">The tokens of the source.</param>
    /// <param name="start">Index of the first proper noun.</param>
    /// <param name="head">Index of the last one, which is part of the name.</param>
    /// <returns>Index of the title's first token, and of the name's; <paramref name="start"/> twice where there is no title.</returns>
    internal static (int Title, int Name) Find(SourceTokens source, int start, int head)
    {
        for (var last = head - 1; last >= start; last--)
        {
            if (!IsTitle(source, last))
            {
                continue;
            }

            var title = last;
            while (title > start && (IsTitle(source, title - 1) || IsOneOf(source, title - 1, WordClasses.TitleModifier | WordClasses.Topic)))
            {
                title--;
            }

            // "James Earl Jones" is no earl, and "Dean Martin" no dean.
            if (!IsOneOf(source, last, WordClasses.GivenName) || (last == start && head > last + 1))
            {
                return (title, last + 1);
            }
        }

        return (start, start);
    }

    /// <summary>Whether a run of proper nouns is a title and nothing else: <c>Prime Minister</c>, <c>Chief Executive</c>.</summary>
    /// <param name="source">The tokens of the source.</param>
    /// <param name="first">Index of the first of them.</param>
    /// <param name="last">Index of the last of them.</param>
    internal static bool IsOffice(SourceTokens source, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (!IsTitle(source, i) && !(i < last && IsOneOf(source, i, WordClasses.TitleModifier | WordClasses.Topic)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a person's name starts at a token, and nothing in it belongs to a body's or a place's.</summary>
    /// <param name="source">The tokens of the source.</param>
    /// <param name="start">Index of the token.</param>
    /// <param name="end">Index just past the last token of the source.</param>
    internal static bool StartsPerson(SourceTokens source, int start, int end)
    {
        const WordClasses OfOthers = WordClasses.KnownOrganization | WordClasses.Organization | WordClasses.Topic | WordClasses.Adjective;
        var last = start;
        for (; last < end && source[last].Tag == CoarseTag.ProperNoun; last++)
        {
            if (IsOneOf(source, last, OfOthers) && !IsOneOf(source, last, WordClasses.GivenName))
            {
                return false;
            }
        }

        // "the two Republicans, Amina Diallo and Ben Cole": each is one of them, neither is all.
        return last > start + 1 && !(last < end && source[last].Tag == CoarseTag.Coordinator) && !OrganizationName.IsIn(source, start, last);
    }

    /// <summary>The organization that stands before a title, if one does.</summary>
    /// <param name="source">The tokens of the source.</param>
    /// <param name="start">Index of the first token.</param>
    /// <param name="end">Index of the title's first token.</param>
    internal static TextSpan? Organization(SourceTokens source, int start, int end)
    {
        // "U.S. Attorney": a place is where the office is.
        if (end == start || IsOneOf(source, end - 1, WordClasses.Place))
        {
            return null;
        }

        var isKnown = OrganizationName.IsIn(source, start, end);
        for (var i = start; i < end && !isKnown; i++)
        {
            isKnown = IsOneOf(source, i, WordClasses.KnownOrganization);
        }

        return isKnown ? source.Span(start, end) : null;
    }

    /// <summary>Where a title ends that goes on: <c>Secretary [of State for Health]</c>, <c>Chief [of Staff]</c>.</summary>
    /// <param name="source">The tokens of the source.</param>
    /// <param name="start">Index of what follows its first words.</param>
    /// <param name="end">Index just past the last token.</param>
    /// <param name="isBeforeName">Whether a name follows the title; else capitals that go on are those of a body: <c>head of the National Bank</c>.</param>
    /// <returns><paramref name="start"/> where it does not go on.</returns>
    internal static int EndOf(SourceTokens source, int start, int end, bool isBeforeName)
    {
        var last = start + 1 < end && source.IsOneOf(start, RuleWords.RankPrepositions) && source.IsOneOf(start + 1, RuleWords.Ranks)
            ? start + 2 : start;
        while (last + 1 < end && (source.IsOneOf(last, RuleWords.OfficePrepositions) || (last > start && source.Is(last, "and"))))
        {
            var word = isBeforeName && last + 2 < end && source[last + 1].Tag == CoarseTag.Determiner ? last + 2 : last + 1;
            var next = word;
            while (next < end && source[next].Tag == CoarseTag.ProperNoun && IsOneOf(source, next, WordClasses.TitleComplement))
            {
                next++;
            }

            if (next == word || (!isBeforeName && next < end && source[next].Tag == CoarseTag.ProperNoun))
            {
                break;
            }

            last = next;
        }

        return last;
    }

    /// <summary>Whether a capitalised word is a title.</summary>
    /// <param name="source">The tokens of the source.</param>
    /// <param name="i">Index of the word.</param>
    internal static bool IsTitle(SourceTokens source, int i) =>
        (source[i].Tag == CoarseTag.ProperNoun || source[i].Has(TokenShapes.Capitalized))
        && (source[i].Can(WordClasses.Title) || (source[i].Can(WordClasses.PersonNoun) && !source[i].Can(WordClasses.Plural)) || IsOneOf(source, i, WordClasses.Title));

    private static bool IsOneOf(SourceTokens source, int i, WordClasses classes) => (NameLexicon.Instance.Find(source.TextOf(i)) & classes) != 0;
}
