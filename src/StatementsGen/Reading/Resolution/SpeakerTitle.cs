using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Resolution;

/// <summary>Reads a capitalised title, and the body for which it is held, off the words before a name: <c>FHA Vice President Omar Haddad</c>.</summary>
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
            while (title > start && (IsTitle(source, title - 1) || IsOneOf(source, title - 1, NameClasses.TitleModifier | NameClasses.Topic)))
            {
                title--;
            }

            // "James Earl Jones" is no earl.
            if (title == start || !IsOneOf(source, last, NameClasses.GivenName))
            {
                return (title, last + 1);
            }
        }

        return (start, start);
    }

    /// <summary>The organization that stands before a title, if one does.</summary>
    /// <param name="source">The tokens of the source.</param>
    /// <param name="start">Index of the first token.</param>
    /// <param name="end">Index of the title's first token.</param>
    internal static TextSpan? Organization(SourceTokens source, int start, int end)
    {
        // "U.S. Attorney": a place is where the office is.
        if (end == start || IsOneOf(source, end - 1, NameClasses.Place))
        {
            return null;
        }

        var isKnown = OrganizationName.IsIn(source, start, end);
        for (var i = start; i < end && !isKnown; i++)
        {
            isKnown = IsOneOf(source, i, NameClasses.KnownOrganization);
        }

        return isKnown ? source.Span(start, end) : null;
    }

    private static bool IsTitle(SourceTokens source, int i) =>
        source[i].Can(WordClasses.Title | WordClasses.PersonNoun) && source[i].Tag == CoarseTag.ProperNoun;

    private static bool IsOneOf(SourceTokens source, int i, NameClasses classes) => (NameLexicon.Instance.Find(source.TextOf(i)) & classes) != 0;
}
