using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>Reads from the words around a name what kind of thing it names: <c>in Northport</c>, <c>met Vance</c>, <c>the Vance group</c>.</summary>
internal static class NameContext
{
    private const int Weak = 1;
    private const int Strong = 2;

    /// <summary>Reads the words around a name.</summary>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="first">Index of the first word of the name.</param>
    /// <param name="last">Index of its last word.</param>
    internal static KindEvidence Read(SentenceWords words, int first, int last)
    {
        var evidence = default(KindEvidence);
        if (first > 0 && words[first - 1].Gap == WordGap.Space)
        {
            ReadBefore(words, first - 1, ref evidence);
        }
        else if (first > 0 && words[first - 1].Gap == WordGap.Comma)
        {
            // "her brother, Vance"
            evidence.Person += words.IsOneOf(first - 1, KindWords.Relatives) ? Strong : 0;
        }

        var hasArticle = first > 0 && words[first - 1].Gap == WordGap.Space && words.Spelling(first - 1) is "the" or "The";
        if (words.Has(last + 1))
        {
            if (words[last].Gap == WordGap.Space)
            {
                ReadAfter(words, last, hasArticle, ref evidence);
            }
            else if (words[last].Gap == WordGap.Comma)
            {
                ReadAfterComma(words, last + 1, ref evidence);
            }
            else if (first == last && words.IsBeforeYear(last))
            {
                // "Quill (1964)"
                evidence.Person += Strong;
            }
        }

        return evidence;
    }

    private static void ReadBefore(SentenceWords words, int before, ref KindEvidence evidence)
    {
        if (words.Spelling(before) is "the")
        {
            // Bodies have an article more often than places do: "the Telegraph", "in the Alps".
            var isPlace = words.IsAfterOneOf(before, KindWords.PlacePrepositions);
            evidence.Place += isPlace ? Weak : 0;
            evidence.Organization += isPlace ? 0 : Weak;
            return;
        }

        if (words.Spelling(before) is "The" && !words[before].Opens)
        {
            // The article is part of the name of a paper or a band: "a reader of The Telegraph".
            evidence.Organization += Strong;
            return;
        }

        evidence.Place += words.IsOneOf(before, KindWords.PlacePrepositions) || words.IsOneOf(before, KindWords.Visits) ? Strong : 0;
        evidence.Person += words.IsOneOf(before, KindWords.Meetings) ? Strong : words.IsOneOf(before, KindWords.PersonPrepositions) ? Weak : 0;
        switch (words.Spelling(before))
        {
            case "at" or "on" when words.IsAfterOneOf(before, KindWords.Situated):
                evidence.Place += Strong;
                break;
            case "from" or "at":
                evidence.Place += Weak;
                break;
            case "joined":
                evidence.Organization += Strong;
                break;
            case "to" when words.IsAfterOneOf(before, KindWords.Motions):
                evidence.Place += Strong;
                break;
            case "of":
                evidence.Place += words.IsAfterOneOf(before, KindWords.PlaceOwners) ? Strong : 0;
                evidence.Organization += words.IsAfterOneOf(before, KindWords.OrganizationOwners) ? Strong : 0;
                break;
        }
    }

    private static void ReadAfter(SentenceWords words, int last, bool hasArticle, ref KindEvidence evidence)
    {
        var after = last + 1;
        if (words[last].IsPossessive)
        {
            evidence.Person += words.IsOneOf(after, KindWords.PersonBelongings) ? Strong : 0;
            evidence.Organization += words.IsOneOf(after, KindWords.OrganizationBelongings) ? Strong : 0;
            evidence.Place += words.IsOneOf(after, KindWords.PlaceBelongings) ? Strong : 0;
            return;
        }

        var grammar = words.Grammar(after);
        evidence.Organization += words.IsOneOf(after, KindWords.OrganizationNouns) ? Strong : 0;
        evidence.Place += words.IsOneOf(after, KindWords.PlaceNouns) ? Strong : 0;
        if (words.Spelling(after) is "who" or "whose" or "himself" or "herself" or "et")
        {
            evidence.Person += Strong + Weak;
        }
        else if ((grammar & WordClasses.VerbPast) != 0 && (grammar & (WordClasses.Auxiliary | WordClasses.Preposition | WordClasses.AlsoNominal)) == 0)
        {
            evidence.Person += hasArticle ? 0 : Weak;
            evidence.Organization += hasArticle ? Weak : 0;
        }
    }

    private static void ReadAfterComma(SentenceWords words, int after, ref KindEvidence evidence)
    {
        if (words.Is(after, WordClasses.Place) && words[after].IsCapital)
        {
            evidence.Place += Strong + Weak;
        }
        else if (words[after].Shape == WordShape.Other)
        {
            // "(Vance, 2012)", "Vance, 42,"
            evidence.Person += words.Spelling(after).Length is 2 or 4 && words[after].Gap != WordGap.Space ? Strong : 0;
        }
        else if (words.Spelling(after) is "who" or "whose")
        {
            evidence.Person += Strong;
        }
        else if (words.Spelling(after) is "a" or "an" or "the")
        {
            ReadDescription(words, after + 1, ref evidence);
        }
    }

    /// <summary>Reads the head noun of an apposition: <c>Quill, a small village in Norway</c>, <c>Quill, the software company</c>.</summary>
    private static void ReadDescription(SentenceWords words, int first, ref KindEvidence evidence)
    {
        const int MostWords = 5;
        for (var i = first; i < first + MostWords && words.Has(i); i++)
        {
            if (words.IsOneOf(i, KindWords.OrganizationDescriptions) || words.IsOneOf(i, KindWords.PlaceDescriptions) || words.Is(i, WordClasses.PersonNoun))
            {
                // The last noun in a row is the head: "a group leader".
                if (words[i].Gap == WordGap.Space && words.Has(i + 1) && IsDescription(words, i + 1))
                {
                    continue;
                }

                evidence.Person += words.Is(i, WordClasses.PersonNoun) ? Strong : 0;
                evidence.Organization += words.IsOneOf(i, KindWords.OrganizationDescriptions) ? Strong : 0;
                evidence.Place += words.IsOneOf(i, KindWords.PlaceDescriptions) ? Strong : 0;
                return;
            }

            if (words[i].Gap != WordGap.Space || words.Spelling(i) is "of" or "who" or "that" or "which")
            {
                return;
            }
        }
    }

    private static bool IsDescription(SentenceWords words, int index) => words.Is(index, WordClasses.PersonNoun)
        || words.IsOneOf(index, KindWords.OrganizationDescriptions) || words.IsOneOf(index, KindWords.PlaceDescriptions);
}
