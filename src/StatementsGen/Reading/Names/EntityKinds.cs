using StatementsGen.Outlines;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>
/// Finds what kind of thing each entity is: the kind that reading needed already, else the kind that its form, the words around its names
/// and the lists in which it stands show.
/// </summary>
internal static class EntityKinds
{
    private const int MostWordsOfPerson = 4;

    /// <summary>Finds the kind of an entity from its names.</summary>
    /// <param name="register">All names of the text.</param>
    /// <param name="entity">The entity.</param>
    /// <param name="evidence">The evidence of the words around all its names.</param>
    internal static EntityKind Of(NameRegister register, in EntityDraft entity, KindEvidence evidence)
    {
        ref readonly var name = ref register[entity.Canonical];
        var words = register.Words(entity.Canonical);
        if (entity.Kind != EntityKind.Unknown)
        {
            // "Florence" and "Victoria" are given names, and places.
            var isPlace = entity.Kind == EntityKind.Person && words.Length == 1 && name.PersonEvidence == 0 && evidence is { Place: > 1, Person: 0 };
            return isPlace ? EntityKind.Place : entity.Kind;
        }

        if (words.Length > 1 && IsOneOf(register.Vocabulary.Spelling(HeadOf(register, entity.Canonical)), KindWords.ThingHeads))
        {
            return EntityKind.Other;
        }

        evidence.Person += name.PersonEvidence > 0 ? 1 : 0;
        evidence.Person += words.Length == 1 && (register.Vocabulary[words[0]].IsFamilyName || IsOneOf(register.Vocabulary.Spelling(words[0]), KindWords.KnownPersons)) ? 2 : 0;
        var hasGivenName = register.Vocabulary.Is(words[0], WordClasses.GivenName) || register.Vocabulary.Is(words[words.Length - 1], WordClasses.GivenName)
            || (words.Length > 2 && register.Vocabulary.Is(words[1], WordClasses.GivenName));
        evidence.Person += (hasGivenName || !name.HasArticle) && IsLikePerson(register.Vocabulary, words, hasGivenName) ? hasGivenName ? 2 : 1 : 0;
        evidence.Person += words.Length == 2 && hasGivenName && register.Vocabulary.Spelling(words[0]) is "St" or "St." or "Saint" ? 2 : 0;
        evidence.Organization += name.IsAcronym ? 1 : 0;
        return evidence.Kind;
    }

    /// <summary>
    /// Gives entities of unknown kind the kind of the entities with which they stand in a list: "Vance, Quill and Ines Moreau".
    /// </summary>
    /// <param name="text">The document's text.</param>
    /// <param name="mentions">The mentions, in order.</param>
    /// <param name="entities">The entities.</param>
    internal static void SpreadInLists(string text, List<MentionOutline> mentions, NamedEntity[] entities)
    {
        for (var i = 1; i < mentions.Count; i++)
        {
            if (AreListed(text, mentions, i))
            {
                Spread(entities, mentions[i - 1].Entity, mentions[i].Entity);
            }
        }

        for (var i = mentions.Count - 1; i > 0; i--)
        {
            if (AreListed(text, mentions, i))
            {
                Spread(entities, mentions[i].Entity, mentions[i - 1].Entity);
            }
        }
    }

    /// <summary>Whether a mention continues a list. A comma alone can also open an apposition, so the list has to go on or to end in "and".</summary>
    private static bool AreListed(string text, List<MentionOutline> mentions, int right) => LinkBefore(text, mentions, right) switch
    {
        " and " or " or " or ", and " or ", or " or " & " or ", & " or " to " => true,
        ", " => (right + 1 < mentions.Count && LinkBefore(text, mentions, right + 1) is " and " or " or " or ", and " or ", or " or ", & " or ", ")
            || (right > 1 && LinkBefore(text, mentions, right - 1) is ", "),
        _ => false,
    };

    private static ReadOnlySpan<char> LinkBefore(string text, List<MentionOutline> mentions, int right)
    {
        const int Longest = 6;
        var start = mentions[right - 1].Span.End;
        return mentions[right].Span.Start - start is > 0 and <= Longest and var length ? text.AsSpan(start, length) : default;
    }

    private static void Spread(NamedEntity[] entities, int known, int unknown)
    {
        if (entities[unknown].Likely == EntityKind.Unknown && entities[known].Likely != EntityKind.Unknown)
        {
            entities[unknown] = entities[unknown] with { Likely = entities[known].Likely };
        }
    }

    /// <summary>Whether a name of several words has the form of a person's: none of the words is common, or the first is an initial.</summary>
    private static bool IsLikePerson(NameVocabulary vocabulary, ReadOnlySpan<int> words, bool hasGivenName)
    {
        if (words.Length < 2 || words.Length > MostWordsOfPerson)
        {
            return false;
        }

        const WordClasses OfOthers = WordClasses.Organization | WordClasses.Topic | WordClasses.PlaceHead | WordClasses.PlaceOpener | WordClasses.Adjective
            | WordClasses.Place | WordClasses.Company | WordClasses.Thing;
        var known = 0;
        foreach (var word in words)
        {
            if (vocabulary.Is(word, OfOthers) || !char.IsLetter(vocabulary.Spelling(word)[0]) || vocabulary.Spelling(word) is "of" or "for" or "and")
            {
                return false;
            }

            known += vocabulary[word].Form > 0 && !vocabulary.Is(word, WordClasses.GivenName) ? 1 : 0;
        }

        return known == 0 || (known < words.Length && hasGivenName) || vocabulary.Spelling(words[0]) is [_] or [_, '.'];
    }

    /// <summary>Gets the head word, before a numeral: "War" of "Bridge War II".</summary>
    private static int HeadOf(NameRegister register, int name) =>
        register.HeadWord(name) is var head && register.Vocabulary.Is(head, WordClasses.PersonalSuffix) ? register.LastName(name) : head;

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var other in words)
        {
            if (word.SequenceEqual(other.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }
}
