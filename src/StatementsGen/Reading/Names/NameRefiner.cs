using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>Extracts names from runs of capitalised words. Separates titles from names, and drops words that name nothing.</summary>
internal sealed class NameRefiner
{
    /// <summary>The number of digits of a year.</summary>
    private const int LengthOfYear = 4;

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
        while (first <= last && (!_words[first].IsCapital || _words.Is(first, WordClasses.Opener) || EndsTitle(first)))
        {
            first++;
        }

        while (last >= first && (!_words[last].IsCapital || _words.Is(last, WordClasses.Opener) || NameCompound.StartsInLetter(_words.Spelling(last))))
        {
            last--;
        }

        if (first > last || IsNumberedPart(first, last))
        {
            return;
        }

        if (NameCompound.LengthOfName(_words.Spelling(last)) is var length and > 0)
        {
            AddOfCompound(first, last, length);
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

    /// <summary>Whether a word ends a title in front of a name: <c>Special Agent in [Charge]</c>, <c>Attorney at [Law]</c>.</summary>
    private bool EndsTitle(int index) => index > 1 && _words[index - 1].Gap == WordGap.Space && _words[index - 2].IsCapital
        && ((_words.Spelling(index) is "Charge" && _words.Spelling(index - 1) is "in")
            || (_words.Spelling(index) is "Law" or "Large" && _words.Spelling(index - 1) is "at"));

    /// <summary>Whether a number or letter tells one of several things that are alike: <c>Title IV</c>, <c>Section B</c>.</summary>
    private bool IsNumberedPart(int first, int last) => last == first + 1
        && (_words[last].Span.Length == 1 || (_words[last].Shape == WordShape.AllCaps && _words.Is(last, WordClasses.Thing)))
        && !_words.Is(first, WordClasses.GivenName | WordClasses.Place)
        && (_words.Grammar(first) != WordClasses.None || _words.Is(first, WordClasses.Thing));

    /// <summary>Adds the name in a compound: "Northport" of "Northport-based".</summary>
    /// <param name="first">Index of the first word of the run.</param>
    /// <param name="last">Index of the compound.</param>
    /// <param name="length">The length of the part of the compound that belongs to the name.</param>
    private void AddOfCompound(int first, int last, int length)
    {
        var name = NameLexicon.Instance.Find(_words.Spelling(last).Slice(0, length));
        var isKnown = (name & (WordClasses.Place | WordClasses.KnownOrganization)) != 0;
        if (first < last || isKnown || ((name & WordClasses.Generic) == 0 && !_words[first].Opens))
        {
            _collector.AddPart(TextSpan.FromBounds(_words[first].Start, _words[last].Start + length));
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

        if (capitals > last - first)
        {
            if (IsPersonInCapitals(first, last))
            {
                _collector.Add(first, last);
            }

            return;
        }

        if (isPair && IsBeforeNumber(last))
        {
            if (_words.Spelling(last + 1).Length >= LengthOfYear)
            {
                AddAuthors(first, last);
            }

            return;
        }

        if (adjectives <= last - first && (!_words.Is(last, WordClasses.Adjective) || _words.Is(first, WordClasses.GivenName)))
        {
            _collector.Add(first, last);
        }
    }

    /// <summary>Whether words in capitals are a given name and a family name that no list has as a word: "LAURA QUILL".</summary>
    private bool IsPersonInCapitals(int first, int last)
    {
        const int MostWords = 3;
        return last - first < MostWords && (NameLexicon.Instance.FindInAnyCase(_words.Spelling(first)) & WordClasses.GivenName) != 0
            && _words[last].Form == 0 && _words[last].IsPlain && (_words.Grammar(first) & ~(WordClasses.Male | WordClasses.Female)) == WordClasses.None;
    }

    /// <summary>Adds the authors in a reference to a publication: "Smith &amp; Jones, 2010".</summary>
    private void AddAuthors(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            var isAlone = (i == first || !_words[i - 1].IsCapital) && (i == last || !_words[i + 1].IsCapital);
            if (_words[i].Shape == WordShape.Capitalized && isAlone && !_words.Is(i, WordClasses.Generic))
            {
                _collector.AddAuthor(i);
            }
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
        if (isKnown || (!isInitial && !HoldsDigit(word) && (!_words.Is(index, WordClasses.Generic) || IsBody(index))))
        {
            _collector.Add(index, index);
        }
    }

    /// <summary>Whether a word that otherwise heads the names of bodies names one alone: <c>the House</c>, <c>the Court</c>.</summary>
    private bool IsBody(int index) => index > 0 && !_words[index].Opens && _words[index - 1].Gap == WordGap.Space
        && _words[index].Shape == WordShape.Capitalized && _words.Spelling(index - 1) is "the" or "The"
        && _words.Is(index, WordClasses.Organization) && !_words.Is(index, WordClasses.Topic)
        && (_words.Grammar(index) & WordClasses.GroupNoun) != 0
        && !(_words[index].Gap == WordGap.Space && _words.Has(index + 1) && _words.Spelling(index + 1) is "of" or "for");

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
