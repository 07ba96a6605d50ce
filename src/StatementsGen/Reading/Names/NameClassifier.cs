using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>Decides what a written name names, and whether it is surely a name at all.</summary>
internal sealed class NameClassifier
{
    private const int Enough = 2;
    private const int MostWordsOfPerson = 5;

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

        // One capital in mid-sentence can be a slip or emphasis; two, and never a small letter, are a name.
        return record.Sightings >= 2 && !_isLowerCaseWord(record.Key);
    }

    private bool TryClassifyWords(NameRecord record)
    {
        AddFormEvidence(record);
        if (record.OrganizationEvidence >= Enough && record.OrganizationEvidence >= record.PersonEvidence)
        {
            record.Kind = NameKind.Organization;
        }
        else if (record.PersonEvidence >= Enough)
        {
            record.Kind = NameKind.Person;
            return true;
        }
        else if (PlaceNames.IsHead(record.Head))
        {
            record.Kind = NameKind.Place;
        }

        return record.Sightings > 0 || !_isLowerCaseWord(record.Words[0]);
    }

    private void AddFormEvidence(NameRecord record)
    {
        var words = record.Words;
        var isOrganization = OrganizationWords.Contains(record.Head);
        record.OrganizationEvidence += isOrganization ? 4 : 0;
        if (isOrganization || PlaceNames.IsHead(record.Head) || words.Length > MostWordsOfPerson)
        {
            return;
        }

        foreach (var word in words)
        {
            if (word == "&")
            {
                record.OrganizationEvidence += 2;
            }
            else if (word is "of" or "for" or "and" || TopicWords.Contains(word) || OrganizationWords.Contains(word))
            {
                record.PersonEvidence -= 2;
            }
        }

        record.PersonEvidence += GivenNames.TryFind(words[0], out _) || IsInitial(words[0]) ? 2 : 0;
        record.PersonEvidence += NameSuffixes.IsPersonal(words[words.Length - 1]) ? 1 : 0;
        for (var i = 1; i < words.Length - 1; i++)
        {
            record.PersonEvidence += IsInitial(words[i]) || NameSuffixes.IsInnerParticle(words[i]) ? 1 : 0;
        }

        if (record.PersonEvidence < Enough && IsCalledByLastName(record))
        {
            record.PersonEvidence += 2;
        }
    }

    /// <summary>Whether the text goes on to call a bearer of the name by the last word alone, as it does with persons.</summary>
    private bool IsCalledByLastName(NameRecord record)
    {
        if (NameAdjectives.Contains(record.Words[0]) || PersonTitles.IsModifier(record.Words[0]))
        {
            return false;
        }

        return _register.Find(record.LastName) is { IsAcronym: false } last
            && !PlaceNames.Contains(last.Key)
            && !OrganizationWords.IsKnown(last.Key)
            && !_isLowerCaseWord(last.Key);
    }

    private static bool IsInitial(string word) => word.Length == 2 && word[1] == '.';
}
