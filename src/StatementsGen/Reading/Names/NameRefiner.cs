using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>Takes names out of capitalised stretches: parts titles from persons and bodies, and drops what names nobody.</summary>
internal sealed class NameRefiner
{
    private readonly SentenceWords _words;
    private readonly DefinedAbbreviations _abbreviations;
    private readonly CandidateCollector _collector;

    /// <summary>Makes a refiner.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="abbreviations">The abbreviations that it defines.</param>
    /// <param name="collector">Where the names go.</param>
    internal NameRefiner(SentenceWords words, DefinedAbbreviations abbreviations, CandidateCollector collector)
    {
        _words = words;
        _abbreviations = abbreviations;
        _collector = collector;
    }

    /// <summary>Takes the names out of a stretch.</summary>
    /// <param name="first">Its first word.</param>
    /// <param name="last">Its last word.</param>
    internal void Refine(int first, int last)
    {
        while (first <= last && (!_words[first].IsCapital || NameStopWords.IsOpener(_words.Word(first))))
        {
            first++;
        }

        while (last >= first && (!_words[last].IsCapital || NameStopWords.IsOpener(_words.Word(last))))
        {
            last--;
        }

        if (first > last)
        {
            return;
        }

        for (var title = last - 1; title >= first; title--)
        {
            if (IsTitle(title) && TrySplitAtTitle(first, title, last))
            {
                return;
            }
        }

        if (IsTitle(last) && !(first < last && GivenNames.TryFind(_words.Word(first), out _)))
        {
            AddBeforeTitle(first, last);
        }
        else
        {
            AddPlain(first, last);
        }
    }

    private bool IsTitle(int index) =>
        _words[index].Shape == WordShape.Capitalized && PersonTitles.TryFind(_words.Word(index), out _)
        && !GivenNames.TryFind(_words.Word(index), out _);

    /// <summary>"British Foreign Secretary Jane Doe": what stands before the title, and the person.</summary>
    private bool TrySplitAtTitle(int first, int title, int last)
    {
        var start = title + 1;
        if (_words.Word(start) == "of")
        {
            while (start <= last && (!_words[start].IsCapital || IsComplement(_words.Word(start))))
            {
                start++;
            }
        }

        if (start <= last && !CanBePerson(start, last))
        {
            return false;
        }

        AddBeforeTitle(first, title);
        if (start < last || (start == last && !IsGenericWord(_words.Word(last))))
        {
            PersonTitles.TryFind(_words.Word(title), out var gender);
            _collector.AddTitled(start, last, gender);
        }

        return true;
    }

    private static bool IsComplement(string word) => PersonTitles.IsComplement(word) || OrganizationWords.Contains(word);

    /// <summary>Whether what follows a title is a person, not the rest of another name: "General Assembly", "King County".</summary>
    private bool CanBePerson(int first, int last)
    {
        if (!_words[first].IsCapital || NameSuffixes.IsPersonal(_words.Word(first)) || PlaceNames.IsHead(_words.Word(last)))
        {
            return false;
        }

        for (var i = first; i <= last; i++)
        {
            if (OrganizationWords.Contains(_words.Word(i)) || TopicWords.Contains(_words.Word(i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What stands before a title, without the words that belong to the title: "CIA" of "CIA Deputy Director".</summary>
    private void AddBeforeTitle(int first, int title)
    {
        var last = title - 1;
        while (last >= first && (!_words[last].IsCapital || PersonTitles.IsModifier(_words.Word(last)) || IsTitle(last)))
        {
            last--;
        }

        if (last >= first)
        {
            AddPlain(first, last);
        }
    }

    private void AddPlain(int first, int last)
    {
        while (last - first >= 2 && NameAdjectives.Contains(_words.Word(first)) && GivenNames.TryFind(_words.Word(first + 1), out _))
        {
            first++;
        }

        if (first == last)
        {
            AddWord(first);
            return;
        }

        var adjectives = 0;
        var capitals = 0;
        var isPair = false;
        for (var i = first; i <= last; i++)
        {
            adjectives += NameAdjectives.Contains(_words.Word(i)) ? 1 : 0;
            capitals += _words[i].Shape == WordShape.AllCaps ? 1 : 0;
            isPair |= _words[i].Shape == WordShape.Ampersand;
        }

        if (capitals > last - first || (isPair && IsBeforeNumber(last)))
        {
            return;
        }

        if (adjectives <= last - first && (!NameAdjectives.Contains(_words.Word(last)) || GivenNames.TryFind(_words.Word(first), out _)))
        {
            _collector.Add(first, last);
        }
    }

    /// <summary>"Smith &amp; Jones, 2010", "Smith &amp; Jones (2010)": a reference to a publication.</summary>
    private bool IsBeforeNumber(int index) => index + 1 < _words.Count && _words[index + 1].Shape == WordShape.Other;

    private void AddWord(int index)
    {
        var word = _words.Word(index);
        var isKnown = _abbreviations.Contains(word) || PlaceNames.Contains(word) || OrganizationWords.IsKnown(word.Replace(".", ""));
        if (!isKnown && TryCompoundOfPlaces(index))
        {
            return;
        }

        var isInitial = word.Length == 1 || _words[index].Shape == WordShape.Initial;
        if (isKnown || (!isInitial && !HoldsDigit(word) && !IsGenericWord(word)))
        {
            _collector.Add(index, index);
        }
    }

    private static bool HoldsDigit(string word)
    {
        foreach (var c in word)
        {
            if (char.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGenericWord(string word) =>
        NameStopWords.Contains(word) || NameAdjectives.Contains(word) || OrganizationWords.TakesOf(word) || TopicWords.Contains(word)
        || PlaceNames.IsHead(word) || PersonTitles.TryFind(word, out _) || PersonTitles.IsModifier(word);

    /// <summary>"Pakistan-China friendship": both are named.</summary>
    private bool TryCompoundOfPlaces(int index)
    {
        var word = _words.Word(index);
        var hyphen = word.IndexOf('-');
        if (hyphen < 0 || !PlaceNames.Contains(word.Substring(0, hyphen)) || !PlaceNames.Contains(word.Substring(hyphen + 1)))
        {
            return false;
        }

        var span = _words[index].Span;
        _collector.AddPart(new TextSpan(span.Start, hyphen));
        _collector.AddPart(TextSpan.FromBounds(span.Start + hyphen + 1, span.End));
        return true;
    }
}
