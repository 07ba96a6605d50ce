using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>Extracts names from runs of capitalised words. Separates titles from names, and drops words that name nothing.</summary>
internal sealed class NameRefiner
{
    private readonly SentenceWords _words;
    private readonly DefinedAbbreviations _abbreviations;
    private readonly CandidateCollector _collector;

    /// <summary>Creates a refiner.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="abbreviations">The abbreviations that it defines.</param>
    /// <param name="collector">The collector that receives the names.</param>
    internal NameRefiner(SentenceWords words, DefinedAbbreviations abbreviations, CandidateCollector collector)
    {
        _words = words;
        _abbreviations = abbreviations;
        _collector = collector;
    }

    /// <summary>Extracts the names from a run of capitalised words.</summary>
    /// <param name="first">Index of its first word.</param>
    /// <param name="last">Index of its last word.</param>
    internal void Refine(int first, int last)
    {
        while (first <= last && (!_words[first].IsCapital || _words.Is(first, WordClasses.Opener)))
        {
            first++;
        }

        while (last >= first && (!_words[last].IsCapital || _words.Is(last, WordClasses.Opener)))
        {
            last--;
        }

        if (first > last)
        {
            return;
        }

        for (var title = last - 1; title >= first; title--)
        {
            if ((IsTitle(title) || IsRoleBeforeName(title, last)) && TrySplitAtTitle(first, title, last))
            {
                return;
            }
        }

        if (IsTitle(last) && !(first < last && _words.Is(first, WordClasses.GivenName)))
        {
            AddBeforeTitle(first, last);
        }
        else
        {
            AddPlain(first, last);
        }
    }

    private bool IsTitle(int index) =>
        _words[index].Shape is WordShape.Capitalized or WordShape.AllCaps && _words.Is(index, WordClasses.Title) && !_words.Is(index, WordClasses.GivenName);

    /// <summary>
    /// Whether a capitalised role precedes a name: "Economist Mia Frei". A given name has to follow, but at the start of a sentence any two words
    /// do, since its first word is always capitalised.
    /// </summary>
    private bool IsRoleBeforeName(int index, int last) => _words[index].Shape == WordShape.Capitalized
        && _words.Is(index, WordClasses.PersonNoun) && !_words.Is(index, WordClasses.GivenName)
        && (_words.Is(index + 1, WordClasses.GivenName) || (_words[index].Opens && last == index + 2 && AreUnknown(index + 1, last)));

    private bool AreUnknown(int first, int last) => _words.Classes(first) == WordClasses.None && _words.Classes(last) == WordClasses.None
        && _words[first].Shape == WordShape.Capitalized && _words[last].Shape == WordShape.Capitalized;

    /// <summary>Splits at a title, and adds the name before it and the person after it: "British Foreign Secretary Jane Doe".</summary>
    private bool TrySplitAtTitle(int first, int title, int last)
    {
        var start = title + 1;
        if (_words.Spelling(start) is "of" or "for")
        {
            while (start <= last && (!_words[start].IsCapital || _words.Is(start, WordClasses.TitleComplement | WordClasses.Organization)))
            {
                start++;
            }
        }

        if (start <= last && !CanBePerson(start, last))
        {
            return false;
        }

        AddBeforeTitle(first, title);
        if (start < last || (start == last && !_words.Is(last, WordClasses.Generic)))
        {
            _collector.AddTitled(start, last, title);
        }

        return true;
    }

    /// <summary>Whether a person follows a title, and not the rest of another name: "General Assembly", "King County".</summary>
    private bool CanBePerson(int first, int last)
    {
        if (!_words[first].IsCapital || _words.Is(first, WordClasses.PersonalSuffix)
            || (_words.Is(last, WordClasses.PlaceHead) && !_words.Is(first, WordClasses.GivenName)))
        {
            return false;
        }

        for (var i = first; i <= last; i++)
        {
            if (_words.Is(i, WordClasses.Organization | WordClasses.Topic))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Adds the name before a title, without the words that belong to the title: "CIA" in "CIA Deputy Director".</summary>
    private void AddBeforeTitle(int first, int title)
    {
        var last = title - 1;
        for (var i = last; i >= first && IsOfTitle(i); i--)
        {
            // "Chief Financial Officer": the field belongs to the title if another word of the title precedes it.
            last = _words.Is(i, WordClasses.Topic) ? last : i - 1;
        }

        if (last >= first)
        {
            AddPlain(first, last);
        }
    }

    private bool IsOfTitle(int index) =>
        !_words[index].IsCapital || _words.Is(index, WordClasses.TitleModifier | WordClasses.Topic) || IsTitle(index);

    private void AddPlain(int first, int last)
    {
        while (last - first >= 2 && _words.Is(first, WordClasses.Adjective) && _words.Is(first + 1, WordClasses.GivenName))
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
            adjectives += _words.Is(i, WordClasses.Adjective) ? 1 : 0;
            capitals += _words[i].Shape == WordShape.AllCaps ? 1 : 0;
            isPair |= _words[i].Shape == WordShape.Ampersand;
        }

        if (capitals > last - first || (isPair && IsBeforeNumber(last)))
        {
            return;
        }

        if (adjectives <= last - first && (!_words.Is(last, WordClasses.Adjective) || _words.Is(first, WordClasses.GivenName)))
        {
            _collector.Add(first, last);
        }
    }

    /// <summary>Whether a number follows, as in a reference to a publication: "Smith &amp; Jones, 2010", "Smith &amp; Jones (2010)".</summary>
    private bool IsBeforeNumber(int index) => _words.Has(index + 1) && _words[index + 1].Shape == WordShape.Other;

    private void AddWord(int index)
    {
        var word = _words.Spelling(index);
        var isKnown = _words.Is(index, WordClasses.Place | WordClasses.KnownOrganization) || _abbreviations.Contains(word);
        if (!isKnown && TryCompoundOfPlaces(index, word))
        {
            return;
        }

        var isInitial = word.Length == 1 || _words[index].Shape == WordShape.Initial;
        if (isKnown || (!isInitial && !HoldsDigit(word) && !_words.Is(index, WordClasses.Generic)))
        {
            _collector.Add(index, index);
        }
    }

    private static bool HoldsDigit(ReadOnlySpan<char> word)
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

    /// <summary>Adds both places of a compound: "Pakistan-China friendship".</summary>
    private bool TryCompoundOfPlaces(int index, ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOf('-');
        if (hyphen < 0 || !IsPlace(word.Slice(0, hyphen)) || !IsPlace(word.Slice(hyphen + 1)))
        {
            return false;
        }

        var span = _words[index].Span;
        _collector.AddPart(new TextSpan(span.Start, hyphen));
        _collector.AddPart(TextSpan.FromBounds(span.Start + hyphen + 1, span.End));
        return true;
    }

    private static bool IsPlace(ReadOnlySpan<char> word) => (NameLexicon.Instance.Find(word) & WordClasses.Place) != 0;
}
