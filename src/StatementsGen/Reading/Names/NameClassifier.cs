using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>Decides what a written name names, and whether it is surely a name at all.</summary>
internal sealed class NameClassifier
{
    private const int Enough = 2;
    private const int MostWordsOfPerson = 5;
    private const int MostWordsOfPlace = 3;

    private readonly NameRegister _register;
    private readonly Func<string, bool> _isLowerCaseWord;

    /// <summary>Makes a classifier.</summary>
    /// <param name="register">All names of the text.</param>
    /// <param name="isLowerCaseWord">Whether a word stands in small letters somewhere in the text.</param>
    internal NameClassifier(NameRegister register, Func<string, bool> isLowerCaseWord)
    {
        _register = register;
        _isLowerCaseWord = isLowerCaseWord;
    }

    /// <summary>Sets what a record names.</summary>
    /// <param name="record">The record.</param>
    /// <returns>Whether it is a name by itself.</returns>
    internal bool TryClassify(NameRecord record)
    {
        if (PlaceNames.Contains(record.Key))
        {
            record.Kind = NameKind.Place;
            return true;
        }

        return record.Words.Length == 1 ? TryClassifyWord(record) : TryClassifyWords(record);
    }

    private bool TryClassifyWord(NameRecord record)
    {
        if (OrganizationWords.IsKnown(record.Key.Replace(".", "")))
        {
            record.Kind = NameKind.Organization;
            return true;
        }

        if (record.PersonEvidence >= Enough)
        {
            record.Kind = NameKind.Person;
            return true;
        }

        // One capital in mid-sentence can be a slip or emphasis; two, and never a small letter, are a name. Capitals alone are
        // as often a term ("MRI scan"): such a word has to stand where names do.
        return record.Sightings >= 2 && !_isLowerCaseWord(record.Key) && (!record.IsAcronym || record.HasArticle || record.HasPossessive);
    }

    private bool TryClassifyWords(NameRecord record)
    {
        if (OrganizationWords.Contains(record.Head) || (record.IsDefined && HoldsCountry(record)))
        {
            record.Kind = NameKind.Organization;
        }
        else if (PlaceNames.IsHead(record.Head) && !(PlaceNames.IsFamilyName(record.Head) && GivenNames.TryFind(record.Words[0], out _)))
        {
            record.Kind = NameKind.Place;
        }
        else if (!record.IsDefined && IsPerson(record))
        {
            record.Kind = NameKind.Person;
            return true;
        }
        else if (PlaceNames.IsOpener(record.Words[0]) && record.Words.Length <= MostWordsOfPlace)
        {
            record.Kind = NameKind.Place;
        }

        return record.IsDefined || record.Sightings > 0 || !_isLowerCaseWord(record.Words[0]);
    }

    private bool IsPerson(NameRecord record)
    {
        var words = record.Words;
        if (words.Length > MostWordsOfPerson)
        {
            return false;
        }

        var evidence = record.PersonEvidence - (record.HasArticle ? 2 : 0);
        foreach (var word in words)
        {
            evidence -= word is "&" or "of" or "for" or "and" || TopicWords.Contains(word) || OrganizationWords.Contains(word) ? 2 : 0;
        }

        evidence += GivenNames.TryFind(words[0], out _) || IsInitial(words[0]) ? 2 : 0;
        evidence += NameSuffixes.IsPersonal(words[words.Length - 1]) ? 1 : 0;
        for (var i = 1; i < words.Length - 1; i++)
        {
            evidence += IsInitial(words[i]) || NameSuffixes.IsInnerParticle(words[i]) ? 1 : 0;
        }

        return evidence + (IsCalledByLastName(record) ? 2 : 0) >= Enough;
    }

    /// <summary>Whether the text goes on to call a bearer of the name by the last word alone, as it does with persons.</summary>
    private bool IsCalledByLastName(NameRecord record)
    {
        if (record.Sightings == 0 || record.HasArticle || NameAdjectives.Contains(record.Words[0]) || PlaceNames.IsOpener(record.Words[0])
            || PersonTitles.IsModifier(record.Words[0]))
        {
            return false;
        }

        return _register.Find(record.LastName) is { IsAcronym: false } last
            && last.Index > record.Index
            && !PlaceNames.Contains(last.Key)
            && !OrganizationWords.IsKnown(last.Key)
            && !_isLowerCaseWord(last.Key);
    }

    /// <summary>Bodies, more than anything else, bear the names of countries and nations: "Tehreek-i-Taliban Pakistan".</summary>
    private static bool HoldsCountry(NameRecord record)
    {
        foreach (var word in record.Words)
        {
            if (PlaceNames.Contains(word) || NameAdjectives.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInitial(string word) => word.Length == 2 && word[1] == '.';
}
