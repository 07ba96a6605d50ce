using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Sources;

/// <summary>Reads a role and its organization from the words beside a name.</summary>
internal static class SpeakerRole
{
    /// <summary>The role and organization before a name: <c>FO spokesperson</c>.</summary>
    /// <param name="source">The tokens of the source.</param>
    /// <param name="first">Index of the source's first token.</param>
    /// <param name="end">Index of the name's first token.</param>
    internal static (TextSpan? Role, TextSpan? Organization) Before(SourceTokens source, int first, int end)
    {
        if (end <= first || !IsCommonNoun(source, end - 1))
        {
            return (null, null);
        }

        var start = end - 1;
        while (start > first && source[start - 1].Tag is CoarseTag.Noun or CoarseTag.Adjective)
        {
            start--;
        }

        var body = start;
        if (body > first && source[body - 1].Tag == CoarseTag.Possessive)
        {
            body--;
        }

        var bodyStart = body;
        while (bodyStart > first && source[bodyStart - 1].Tag == CoarseTag.ProperNoun)
        {
            bodyStart--;
        }

        return (source.Span(start, end), bodyStart < body && OrganizationName.IsIn(source, bodyStart, body)
            ? source.Span(bodyStart, body) : null);
    }

    /// <summary>The role and organization in an apposition: <c>the deputy interior minister of …</c>.</summary>
    /// <param name="source">The tokens of the source.</param>
    /// <param name="first">Index of the first token.</param>
    /// <param name="end">Index just past the last one.</param>
    internal static (TextSpan? Role, TextSpan? Organization) In(SourceTokens source, int first, int end)
    {
        var start = first;
        while (start < end && source[start].Tag is CoarseTag.Determiner or CoarseTag.Possessive or CoarseTag.Pronoun)
        {
            start++;
        }

        var last = EndOfRole(source, start, end, isOwned: true);
        if (last == start)
        {
            return (null, null);
        }

        var possessor = start;
        for (var i = start; i < last; i++)
        {
            possessor = source[i].Tag == CoarseTag.Possessive ? i + 1 : possessor;
        }

        if (last + 1 < end && source.Is(last, "and") && EndOfRole(source, last + 1, end, isOwned: false) is var both && both > last + 1)
        {
            // "founder and chief executive"
            last = both;
        }

        last = EndOfField(source, SpeakerTitle.EndOf(source, last, end, isBeforeName: false), end);
        var role = source.Span(possessor, last);
        return last + 1 < end && source.IsOneOf(last, RuleWords.EmployerPrepositions)
            ? (role, OrganizationAt(source, last + 1, end))
            : (role, possessor > start + 1 && OrganizationName.IsIn(source, start, possessor - 1) ? source.Span(start, possessor - 1) : null);
    }

    /// <summary>The organization that starts at a token, its article aside, if its name is whole.</summary>
    private static TextSpan? OrganizationAt(SourceTokens source, int start, int end)
    {
        var body = start;
        while (body < end && source[body].Tag == CoarseTag.Determiner)
        {
            body++;
        }

        var bodyEnd = OrganizationName.EndOf(source, body, end);
        var isWhole = bodyEnd == end || source[bodyEnd].Tag is not (CoarseTag.Possessive or CoarseTag.Noun or CoarseTag.Adjective);
        return bodyEnd > body && isWhole && OrganizationName.IsIn(source, body, bodyEnd) ? source.Span(body, bodyEnd) : null;
    }

    /// <summary>Where a noun phrase ends whose last word is a role; where it starts if it is none.</summary>
    private static int EndOfRole(SourceTokens source, int start, int end, bool isOwned)
    {
        var last = start;
        var isRole = false;
        while (last < end && (source[last].Tag is CoarseTag.Noun or CoarseTag.Adjective or CoarseTag.ProperNoun
            || (isOwned && source[last].Tag == CoarseTag.Possessive)))
        {
            isRole = source[last].Can(WordClasses.PersonNoun | WordClasses.Title) || SpeakerTitle.IsTitle(source, last);
            last++;
        }

        return isRole ? last : start;
    }

    /// <summary>Where a role ends that names its field in small letters: <c>professor [of economics]</c>, <c>chief [of staff]</c>.</summary>
    private static int EndOfField(SourceTokens source, int of, int end)
    {
        var last = of + 1;
        while (last < end && source.Is(of, "of") && source[last].Tag is CoarseTag.Noun or CoarseTag.Adjective && !source[last].Has(TokenShapes.Capitalized))
        {
            last++;
        }

        var isWhole = last > of + 1 && (last == end || source[last].Tag is not (CoarseTag.ProperNoun or CoarseTag.Possessive));
        return isWhole && source[last - 1].Tag == CoarseTag.Noun ? last : of;
    }

    /// <summary>Whether a title is an office: <c>President</c> is, <c>Mr.</c> is not.</summary>
    /// <param name="source">The tokens of the source.</param>
    /// <param name="i">Index of the title.</param>
    internal static bool IsOffice(SourceTokens source, int i) =>
        (NameLexicon.Instance.FindInAnyCase(source.TextOf(i).TrimEnd('.')) & WordClasses.Address) == 0;

    /// <summary>Whether a word is a role in small letters: <c>spokesperson</c>.</summary>
    /// <param name="source">The tokens of the source.</param>
    /// <param name="i">Index of the word.</param>
    internal static bool IsCommonNoun(SourceTokens source, int i) =>
        !source[i].Has(TokenShapes.Capitalized) && source[i].Can(WordClasses.PersonNoun);
}
