using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>Decides what a name stands for, and whether it is certainly a name.</summary>
internal sealed class NameClassifier
{
    private const int Enough = 2;
    private const int MostWordsOfPerson = 5;
    private const int MostWordsOfPlace = 3;

    private readonly NameRegister _register;
    private readonly NameVocabulary _vocabulary;
    private readonly KnownPlaces _places;
    private readonly SmallWords _smallWords;

    /// <summary>Creates a classifier.</summary>
    /// <param name="register">All names of the text.</param>
    /// <param name="places">The names of places in the lexicon.</param>
    /// <param name="smallWords">The words that the text writes in small letters somewhere.</param>
    internal NameClassifier(NameRegister register, KnownPlaces places, SmallWords smallWords)
    {
        _register = register;
        _vocabulary = register.Vocabulary;
        _places = places;
        _smallWords = smallWords;
    }

    /// <summary>Sets the kind of a name.</summary>
    /// <param name="name">The number of the name.</param>
    /// <returns>Whether it is a name without further evidence.</returns>
    internal bool TryClassify(int name)
    {
        var words = _register.Words(name);
        ref var record = ref _register[name];
        if (_places.Contains(words))
        {
            record.Kind = EntityKind.Place;
            return true;
        }

        return words.Length == 1 ? TryClassifyWord(ref record, words[0]) : TryClassifyWords(name, ref record, words);
    }

    private bool TryClassifyWord(ref NameRecord record, int word)
    {
        if (_vocabulary.Is(word, WordClasses.KnownOrganization))
        {
            record.Kind = EntityKind.Organization;
            return true;
        }

        if (record.PersonEvidence >= Enough)
        {
            record.Kind = EntityKind.Person;
            return true;
        }

        if (_vocabulary.Is(word, WordClasses.Organization))
        {
            // "the House": a capital that is written twice is no slip, even if the text has the word in small letters too.
            record.Kind = EntityKind.Organization;
            return record.InnerOccurrences >= Enough || !IsLowerCaseWord(word);
        }

        // At the start of one sentence "Frank" is as often an adjective, but hardly at the start of two.
        if ((record.InnerOccurrences >= 1 || record.OpeningOccurrences >= 2) && _vocabulary.Is(word, WordClasses.GivenName) && !IsLowerCaseWord(word) && !record.HasArticle)
        {
            record.Kind = EntityKind.Person;
            return true;
        }

        // One capital inside a sentence can be a slip or emphasis if the lexicon has the word. Two, and never a small letter, mark a name. A word
        // in capitals is as often a term ("MRI scan"), so it needs an article or a possessive ending.
        return record.InnerOccurrences >= (_vocabulary[word].Form == 0 && !record.IsAcronym ? 1 : Enough) && (!IsLowerCaseWord(word) || IsOftenCapital(record, word)) && (!record.IsAcronym || record.HasArticle || record.HasPossessive);
    }

    /// <summary>Whether a word that no list has is written with a capital so often that the text only explains it in small letters.</summary>
    private bool IsOftenCapital(in NameRecord record, int word) => _vocabulary[word].Form == 0 && record.InnerOccurrences > 2 * Enough;

    private bool TryClassifyWords(int name, ref NameRecord record, ReadOnlySpan<int> words)
    {
        var head = _register.HeadWord(name);
        if (IsOrganizationHead(words[0], head) || (record.IsDefined && HoldsCountry(words)) || HasForeignHead(words[0]))
        {
            record.Kind = EntityKind.Organization;
        }
        else if (_vocabulary.Is(head, WordClasses.PlaceHead)
            && !(_vocabulary.Is(head, WordClasses.PlaceFamilyName) && _vocabulary.Is(words[0], WordClasses.GivenName)))
        {
            record.Kind = EntityKind.Place;
        }
        else if (!record.IsDefined && IsPerson(name, record, words))
        {
            record.Kind = EntityKind.Person;
            return true;
        }
        else if (_vocabulary.Is(words[0], WordClasses.PlaceOpener) && words.Length <= MostWordsOfPlace && !IsSaint(words)
            && !(words.Length > 2 && _places.Contains(words.Slice(0, words.Length - 1))))
        {
            record.Kind = EntityKind.Place;
        }

        return record.IsDefined || record.InnerOccurrences > 0 || !IsLowerCaseWord(words[0]);
    }

    /// <summary>Whether a name is that of a saint, and not of a place: "St. Jerome".</summary>
    private bool IsSaint(ReadOnlySpan<int> words) => words.Length == 2 && _vocabulary.Spelling(words[0]) is "St" or "St." or "Saint"
        && _vocabulary.Is(words[1], WordClasses.GivenName);

    /// <summary>Whether the head word makes a name that of an organization: "Harbour Council", "New York Yankees", but not "Michael Bloomberg".</summary>
    private bool IsOrganizationHead(int first, int head) => _vocabulary.Is(head, WordClasses.Organization)
        || (_vocabulary.Is(head, WordClasses.KnownOrganization) && !_vocabulary.Is(first, WordClasses.GivenName) && !IsInitial(first));

    private bool HasForeignHead(int word)
    {
        foreach (var head in KindWords.ForeignHeads)
        {
            if (_vocabulary.Spelling(word).SequenceEqual(head.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPerson(int name, in NameRecord record, ReadOnlySpan<int> words)
    {
        if (words.Length > MostWordsOfPerson)
        {
            return false;
        }

        var evidence = record.PersonEvidence - (record.HasArticle ? 2 : 0);
        foreach (var word in words)
        {
            var speaksAgainst = _vocabulary.Is(word, WordClasses.Topic | WordClasses.Organization)
                || _vocabulary.Spelling(word) is "&" or "of" or "for" or "and";
            evidence -= speaksAgainst ? 2 : 0;
        }

        evidence += _vocabulary.Is(words[0], WordClasses.GivenName) || IsInitial(words[0]) ? 2 : 0;
        evidence += _vocabulary.Is(words[words.Length - 1], WordClasses.PersonalSuffix) ? 1 : 0;
        for (var i = 1; i < words.Length - 1; i++)
        {
            evidence += IsInitial(words[i]) || _vocabulary.Is(words[i], WordClasses.InnerParticle) ? 1 : 0;
        }

        return evidence + (evidence < Enough && IsCalledByLastName(name, record, words[0]) ? 2 : 0) >= Enough;
    }

    /// <summary>Whether the text later uses only the last word of the name, as it does for persons.</summary>
    private bool IsCalledByLastName(int name, in NameRecord record, int firstWord)
    {
        if ((record.InnerOccurrences == 0 && _vocabulary[firstWord].Form > 0) || record.HasArticle
            || _vocabulary.Is(firstWord, WordClasses.Adjective | WordClasses.PlaceOpener | WordClasses.TitleModifier))
        {
            return false;
        }

        var word = _register.LastName(name);
        var last = _register.Find(word);
        return last > name
            && !_register[last].IsAcronym
            && !_vocabulary.Is(word, WordClasses.Place)
            && !(_vocabulary.Is(word, WordClasses.KnownOrganization) && _vocabulary.Spelling(word).IndexOf('.') < 0)
            && !IsLowerCaseWord(word);
    }

    /// <summary>
    /// Whether a name contains that of a country or nation. A name with an abbreviation is then one of an organization: "Tehreek-i-Taliban Pakistan".
    /// </summary>
    private bool HoldsCountry(ReadOnlySpan<int> words)
    {
        foreach (var word in words)
        {
            if (_vocabulary.Is(word, WordClasses.Place | WordClasses.Adjective))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsLowerCaseWord(int word) => _smallWords.Contains(_vocabulary[word]);

    private bool IsInitial(int word) => _vocabulary.Spelling(word) is [_, '.'];
}
